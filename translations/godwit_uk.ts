<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Хтось написав:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 пише:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 о %2 %3 пише:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Пересланий лист --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Від: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копія: %1</translation>
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
        <translation>лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листи</numerusform>
            <numerusform>%Ln листів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 немає на цьому комп’ютері. Спершу збережіть файл тут.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 – це тека. Спершу запакуйте її в один файл, наприклад .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 – не файл, який можна вкласти.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>Не вдалося прочитати %1 до кінця, тож файл не вкладено: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 не вкладено: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 змінено під час читання, тож файл не вкладено. Вкладіть його знову, коли він буде готовий.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>показати ще %Ln рядок</numerusform>
            <numerusform>показати ще %Ln рядки</numerusform>
            <numerusform>показати ще %Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>показати менше</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчора</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Раніше цього тижня</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Минулого тижня</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Раніше цього місяця</translation>
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
        <translation>Дію скасовано.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>На сервері нічого не змінено.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Сервер не знайдено.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Жодної пошти не отримано й не змінено. Пошту, яка вже тут є, і далі можна читати.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Перевірте, чи правильно написано назву сервера і чи під’єднано цей комп’ютер до мережі.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Сервер не приймає з’єднань на цьому порту.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Перевірте порт і вид шифрування; зазвичай це 993 з TLS та 143 зі STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>З’єднання втрачено, або сервер недоступний.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Ваші зміни зберігаються тут і будуть надіслані, щойно з’єднання відновиться.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Якщо цей комп’ютер поза мережею, робити нічого не треба; інакше спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не відповів вчасно.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Ваші зміни зберігаються тут і будуть надіслані, щойно сервер знову відповість.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Спробуйте пізніше. Якщо це трапляється щоразу, перевірте порт і вид шифрування.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Не вдалося встановити зашифроване з’єднання.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Ні пароль, ні пошту не надіслано.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Перевірте порт і вид шифрування або запитайте постачальника, які використовувати.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Сервер не підтвердив, хто він: його сертифікат для нього недійсний.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>З’єднання закрито, перш ніж було надіслано пароль чи пошту.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Перевірте назву сервера та годинник цього комп’ютера; у готелі чи гостьовій мережі спершу увійдіть до цієї мережі. Інакше запитайте в постачальника SHA-256 його сертифіката: якщо він збігається з показаним тут, його можна ввести в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Можливо, хтось між вами та сервером втручається у з’єднання.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Не користуйтеся цією мережею для пошти. Виберіть для цього облікового запису TLS (порт 993), якщо сервер його пропонує.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Відповідь сервера не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>З’єднання закрито. Пошти, яка вже тут є, це не стосується, і ваші зміни збережено.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Перевірте, чи це сервер IMAP і чи правильний порт. Журнал протоколу показує, що відповів сервер.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Сервер відхилив ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Жодної пошти не отримано й не змінено. Godwit не повторює спробу сам, щоб обліковий запис не було заблоковано.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Введіть пароль ще раз. Деякі постачальники вимагають окремий пароль для поштових програм або повну адресу як ім’я користувача.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Сервер зараз недоступний.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Ваші зміни зберігаються тут і будуть надіслані, щойно сервер повернеться.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Робити нічого не треба: Godwit сам спробує ще раз.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Сервер відмовив.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Зміну не внесено; показано те, що є на сервері.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Можливо, у відповіді сервера сказано, що робити.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Сервер не зрозумів запиту Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Це помилка Godwit або сервера. Будь ласка, повідомте про неї разом із журналом протоколу.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit не може записувати свої файли на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Пошти на сервері це не стосується; останню зміну, можливо, не збережено.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Звільніть місце на диску або перевірте права на теку профілю та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Цей профіль відкрито в іншому вікні Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Змінювати його може лише одна програма водночас; нічого не змінено.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Скористайтеся іншим вікном або спершу закрийте його.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Так, як введено, це зробити неможливо.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Виправте це та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Поштова скринька на сервері заповнена. Видаліть щось і спорожніть кошик.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Частина сервера, яка для цього потрібна, не працює. Godwit сам спробує ще раз.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Сервер дозволяє це лише через зашифроване з’єднання.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>У цій теці ви не маєте на це прав.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Сервер просить вас звернутися до його адміністратора.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Тека з такою назвою вже є.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Цієї теки на сервері вже немає.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Цієї теки на сервері ще немає. Спершу створіть її.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>На цьому сервері це неможливо, наприклад через символ у назві.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Досягнуто обмеження сервера, наприклад на кількість з’єднань.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Теку використовує інша програма. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Тека лише для читання.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Сервер відхилив пароль, бо строк його дії минув.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Встановіть у постачальника новий пароль і введіть його тут.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Сервер знає вас, але не дозволяє користуватися цією поштовою скринькою.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Перевірте ім’я користувача; інакше постачальник має дозволити доступ до цієї скриньки через IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Сервер не дозволяє вам увійти.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Він просить звернутися до його адміністратора.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Сервер нікому не дозволяє входити без шифрування.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Виберіть для цього облікового запису TLS або STARTTLS.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Увійти не вдалося.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Виберіть для цього облікового запису інший спосіб входу або запитайте постачальника, який використовувати.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Сервер не впустив вас із вашим сертифікатом.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Перевірте сертифікат у налаштуваннях облікового запису або запитайте постачальника, якого саме він очікує.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Сервер не впускає вас як гостя.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Виберіть для цього облікового запису інший спосіб входу.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Сервер відхилив токен доступу.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Увійдіть у постачальника ще раз, щоб він видав нові.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Токен доступу не дозволяє читати пошту через IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Увійдіть у постачальника ще раз і дозвольте це або виправте обсяг (scope) у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Ваш постачальник більше не дозволяє Godwit поновлювати доступ.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Увійдіть у постачальника ще раз: ви отримаєте новий токен оновлення.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit не отримав дозволу користуватися вашим обліковим записом.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Увійдіть у браузері ще раз і надайте дозвіл; на роботі чи в школі це, можливо, має зробити адміністратор.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Ніхто вчасно не увійшов у браузері.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Почніть знову, коли будете готові.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Для цього облікового запису пароль не збережено.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Введіть його тут.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit зараз не має доступу до цього облікового запису.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Увійдіть у браузері ще раз.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Постачальник впустив вас, але не надав Godwit постійного доступу.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Перевірте обсяг (scope) у налаштуваннях облікового запису: для Microsoft він має містити offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Ваш постачальник не знає прав, про які просив Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Виправте обсяг (scope) у налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Ваш постачальник не дозволяє входити з цим ідентифікатором клієнта.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Виправте його в налаштуваннях облікового запису або зареєструйте в постачальника для настільних програм.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Ваш постачальник не знає цього ідентифікатора клієнта, або його секрет неправильний.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Виправте це в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Сервер повідомляє: «%1»</translation>
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
        <translation>З відповіддю</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Позначено для видалення</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетка</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Переслано</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Сповіщення про прочитання надіслано</translation>
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
        <translation>Фішинг</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Позначено як важливе</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Приглушено</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ігнорується</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важливе</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Особисте</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>До виконання</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>На потім</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Надіслані</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Архів</translation>
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
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Усі листи</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Листи із зірочкою</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важливі листи</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>показати менше</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln рядок цитованого тексту</numerusform>
            <numerusform>… %Ln рядки цитованого тексту</numerusform>
            <numerusform>… %Ln рядків цитованого тексту</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>«%1» не є електронною адресою, з якої можна надсилати.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» не є електронною адресою.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>«%1» не є електронною адресою для відповідей.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>У листа немає отримувача.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>із «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>без «%1»</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>від «%1»</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>не від «%1»</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>кому «%1»</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>не кому «%1»</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>з копією для «%1»</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>без копії для «%1»</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>із «%1» у темі</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>без «%1» у темі</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>із «%1» у тексті</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>без «%1» у тексті</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>із вкладенням на ім’я «%1»</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>без вкладення на ім’я «%1»</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>зі списку розсилки «%1»</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>не зі списку розсилки «%1»</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>не лист «%1»</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>із вкладенням</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>без вкладень</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ще не прочитані</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитані</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>без зірочки</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>уже з відповіддю</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ще без відповіді</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>позначені як чернетка</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>не позначені як чернетка</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>позначені для видалення</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>не позначені для видалення</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>із міткою «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>без мітки «%1»</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>більші за %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>не більші за %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>менші за %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>не менші за %1</translation>
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
        <translation>починаючи з %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>не починаючи з %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>у теці «%1»</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>не в теці «%1»</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>усі листи</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> або </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>не %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>від</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>хто надіслав</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>кому</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>кому надіслано</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>копія</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>хто отримав копію</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>тема</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>слова в темі</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>текст</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>слова в тексті</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>файл</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>назва вкладення</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>розсилка</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>список розсилки</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>мітка</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>мітка листа</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>у</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>є</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>прочитані, із зірочкою, з відповіддю…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>має</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>має вкладення</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>більше</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>понад цей розмір</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>менше</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>до цього розміру</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>до</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>написані до цього дня</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>з</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>написані цього дня або пізніше</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>за</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>написані цього дня або цього місяця чи року</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>непрочитані</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>прочитані</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>іззірочкою</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>беззірочки</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>звідповіддю</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>безвідповіді</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>чернетка</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ще не надіслано</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>видалені</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>вкладення</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>грицик відплив</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>обидва слова або слова, що з них починаються, будь-де</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;великий відплив&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>саме ці слова, одне за одним</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>відплив OR шторм</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>одне з них або обидва</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>відплив -шторм</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>перше без другого; також NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(відплив OR шторм) гавань</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>дужки показують, що належить разом</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>від:анна кому:богдан</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>відправник і отримувач, за іменем чи адресою; також копія:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>від:(анна OR богдан)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>одне поле для всього в дужках</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>тема:відплив текст:гавань</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>лише в темі, лише в тексті</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>файл:звіт</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>назва вкладення</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>є:непрочитані є:іззірочкою</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>непрочитані, прочитані, іззірочкою, беззірочки, звідповіддю, безвідповіді, чернетка, видалені</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>має:вкладення більше:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>вкладення та розмір; також менше:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>з:2023-04-12 до:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>від цього дня до останнього дня 2023 року; також за:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>з:вчора з:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>дні: вчора, понеділок, березень, 7d, 2w, 3m, 1y тому</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>у:архів мітка:робота розсилка:птахи</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>тека, мітка, список розсилки</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Це задовге; решту не враховано.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Перед «OR» або після нього чогось бракує.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Цю дужку не було відкрито.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Перед «AND» або після нього чогось бракує.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Забагато слів; решту не враховано.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Після «NOT» бракує того, що слід вилучити.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Після «%1» чогось бракує.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Тут бракує назви.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>У «%1» немає жодного слова.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>«%1» – це не день. Дні пишуть так: %2, %3, %4 або %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>«%1» – це не розмір. Розміри пишуть так: %2 або %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>«%1» тут невідоме. Можливо: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>«%1» – це не посилання на лист.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Вкладеність завелика; решту не враховано.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Сервер надіслав лист без вмісту.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>вкладення</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Підписано (OpenPGP). Godwit поки не перевіряє підписів.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Підписано (S/MIME). Godwit поки не перевіряє підписів.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Зашифровано (OpenPGP). Godwit поки не може це відкрити: збережіть вкладення та відкрийте його у GnuPG або Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Зашифровано (S/MIME). Godwit поки не може це відкрити: збережіть вкладення та відкрийте його у програмі, яка має ваш сертифікат.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Підписано й загорнуто (S/MIME). Godwit поки не може це відкрити: збережіть вкладення та відкрийте його у програмі, яка читає S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Зашифровано (OpenPGP, у тексті). Godwit поки не може це відкрити: скопіюйте текст до GnuPG або Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Текст дуже довгий; показано лише його початок.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>лист</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Від: </translation>
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
        <translation>Частина листа зберігається деінде. Godwit її не завантажує.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Це лише одна частина листа, надісланого кількома частинами.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>Набір символів «%1» невідомий; деякі символи можуть бути хибними.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Листи й частини вкладено надто глибоко; найглибші не відкриваються.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>Лист має забагато частин; показано лише перші.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Заголовок задовгий; показано лише його початок.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Текст надто часто змінює форму; кінець показано без цитат.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>Лист не має такої частини.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Вкладення завелике, щоб його відкрити.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Ваш лист на адресу %1 було показано на екрані.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Ваш лист «%2» на адресу %1 було показано на екрані.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Його надіслано: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Це не означає, що його прочитали чи зрозуміли.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Ніхто не просив сповіщення про прочитання цього листа.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Немає адреси, з якої можна було б надіслати сповіщення про прочитання.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>«%1», звідки надійшло прохання про сповіщення, не є електронною адресою.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>щодня</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>що %1 дн.</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>щотижня</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>що %1 тиж.</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>щомісяця</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>що %1 міс.</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>щороку</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>що %1 р.</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>неодноразово</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, у певні дні</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, разів: %2</translation>
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
        <translation>Без теми</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Понад 10 МБ</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>Від 1 до 10 МБ</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>Від 100 КБ до 1 МБ</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>Від 10 до 100 КБ</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>До 10 КБ</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Без відправника</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Без отримувача</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитані</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Без зірочки</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Із вкладеннями</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Без вкладень</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>У листі не вказано, хто його надіслав.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>У листі вказано ім’я, але не адресу відправника.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>У листі відправника вказано більше ніж раз: %1, а також %2. Щонайбільше один із них справжній.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>У листі вказано кількох відправників: %1, а також %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Ім’я містить адресу %1, але лист надійшов від %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>В імені згадано %1, але лист надійшов від %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Адреса починається як інша, %1, але належить %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Адреса має такий вигляд, ніби належить %1, але належить %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Ім’я відправника приховує невидимі символи або перевертає інші.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>В імені змішано схожі літери різних абеток: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>В адресі змішано схожі літери різних абеток: %1 насправді є %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Адреса схожа на %1, але насправді це %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Адреса належить %1, відомому в мережі як %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Надіслано: %2 від імені %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Ви знаєте когось із таким ім’ям за іншою адресою, %1. Цей лист надійшов від %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Відповіді надходять на %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Такої адреси немає.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Перевірте її написання.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Для частини адреси після @ немає поштового сервера.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Сервер не розуміє цієї адреси.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Власник цієї адреси більше нею не користується й не залишив іншої.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Запитайте в отримувача нову адресу.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Сервер не розуміє адреси відправника.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Перевірте адресу своєї ідентичності.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Сервер не приймає листів з адреси відправника.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Перевірте адресу своєї ідентичності; більшість серверів приймають лише адреси, що належать обліковому запису.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Цей домен узагалі не приймає пошти.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Перевірте написання адреси.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Цю поштову скриньку вимкнено, або вона зараз не приймає листів.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Зв’яжіться з отримувачем іншим способом.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Поштова скринька отримувача заповнена.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Повідомте отримувача іншим способом або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>Лист завеликий для отримувача.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Надішліть менше вкладень або менші за розміром.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>На сервері не залишилося місця.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>Лист завеликий для сервера.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Сервер отримувача не відповідає.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Перевірте адресу або спробуйте пізніше.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Сервер не знає, як дістатися до сервера отримувача.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>Лист ходив би по колу між серверами.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Повідомте адміністратора отримувача.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Отримувачів більше, ніж сервер приймає для одного листа.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Надішліть його кількома листами.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Сервер не приймає листів у такому вигляді: вони мають складатися із 7-бітових символів.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Надсилайте переслані листи як текст, а не як вкладення.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Сервер не приймає адрес із літерами, крім a–z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Використайте іншу адресу отримувача або надішліть з іншого облікового запису.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Правила сервера забороняють цей лист.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Можливо, у відповіді сервера сказано чому.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Сервер не дозволяє цей лист.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Часто сервер вважає лист небажаним, або адреса відправника не ваша. Можливо, у його відповіді сказано чому.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Сервер відхилив ім’я користувача або пароль.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Перевірте налаштування надсилання облікового запису; деякі постачальники вимагають окремий пароль для поштових програм.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Сервер не дозволяє вам входити в такий спосіб.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Виберіть для цього облікового запису інший спосіб входу; деякі постачальники вимагають браузер або окремий пароль для поштових програм.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Сервер нікому не дозволяє входити без шифрування.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Виберіть для надсилання TLS або STARTTLS.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Сервер вимагає встановити новий пароль.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Зробіть це в постачальника, а потім введіть його тут.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Обліковий запис вимкнено.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Запитайте постачальника.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Підпису, якого очікує сервер отримувача (DKIM), немає, або він неправильний.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Повідомте свого постачальника.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Сервер отримувача не дозволяє цьому серверу надсилати від імені домену вашої адреси (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Надсилайте через сервер постачальника вашої адреси.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Сервер отримувача не довіряє назві сервера, що надсилає.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Сервер отримувача не зміг переконатися, що лист надійшов із вашої адреси (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Домен адреси відправника не приймає пошти.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>За короткий час надіслано забагато листів.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Зачекайте кілька годин. Можливо, у відповіді сервера сказано більше.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Поштова скринька зараз не може приймати листів.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Сервер вимагає спершу увійти.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Перевірте налаштування надсилання облікового запису.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Сервер відхиляє цю адресу або цей лист.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Перевірте адресу. Можливо, у відповіді сервера сказано чому.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>Лист завеликий, або поштова скринька заповнена.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Сервер не приймає цієї адреси.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Перевірте її написання та адресу своєї ідентичності.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Сервер відхиляє цей лист.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Надсилання зупинено.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Сервер надсилання не знайдено.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Перевірте його назву і чи під’єднано цей комп’ютер до мережі.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Сервер надсилання не приймає з’єднань на цьому порту.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Перевірте порт і вид шифрування; зазвичай це 465 з TLS та 587 зі STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>З’єднання втрачено, або сервер надсилання недоступний.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Сервер надсилання не відповів вчасно.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Не вдалося встановити зашифроване з’єднання із сервером надсилання.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Перевірте порт і вид шифрування або запитайте постачальника, які використовувати.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Сервер надсилання не підтвердив, хто він: його сертифікат для нього недійсний.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Перевірте назву сервера та годинник цього комп’ютера; у готелі чи гостьовій мережі спершу увійдіть до цієї мережі.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Можливо, хтось між вами та сервером втручається у з’єднання.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Не користуйтеся цією мережею для пошти. Виберіть для надсилання TLS (порт 465), якщо сервер його пропонує.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Відповідь сервера надсилання не вдалося зрозуміти.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Перевірте, чи це сервер надсилання (SMTP) і чи правильний порт. Журнал протоколу показує, що відповів сервер.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Сервер надсилання не впустив вас.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Перевірте налаштування надсилання облікового запису або введіть пароль ще раз.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Сервер зараз не приймає цього листа.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Сервер не приймає цього листа.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Сервер не зрозумів запиту Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Це помилка Godwit або сервера. Будь ласка, повідомте про неї разом із журналом протоколу.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit не може читати або записувати свої файли на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Звільніть місце на диску або перевірте права на теку профілю та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Цей профіль відкрито в іншому вікні Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Скористайтеся іншим вікном або спершу закрийте його.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>Лист неможливо надіслати в такому вигляді.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Відредагуйте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Сервер повідомляє: «%1»</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>Лист не надіслано; він чекає у «Вихідних», і Godwit сам спробує ще раз.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>Лист нікому не надіслано; він залишається у «Вихідних».</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Надсилання поки неможливе.</translation>
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
        <translation>1 зміна очікує</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln зміна очікує</numerusform>
            <numerusform>%Ln зміни очікують</numerusform>
            <numerusform>%Ln змін очікує</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Очікування з’єднання</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Очікування вітання сервера</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Очікування шифрування</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Очікування входу</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Очікування списку тек</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Очікування відкриття теки</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Очікування номерів листів</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Очікування листів</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Очікування завершення вивантаження</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Очікування виконання зміни</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Очікування сервера</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Поза мережею за вашим бажанням</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 с)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Поза мережею</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Читання: %1 з %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Читання: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Оновлено</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Немає з’єднання, нова спроба за %Ln с</numerusform>
            <numerusform>Немає з’єднання, нова спроба за %Ln с</numerusform>
            <numerusform>Немає з’єднання, нова спроба за %Ln с</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Немає з’єднання</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>У вході відмовлено: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Не з’єднано: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Не зашифровано: інші в мережі можуть це читати</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Стеження за допомогою %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>ним неможливо скористатися</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заповнено</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>записувати в нього не дозволено</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>його не вдається відкрити</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>його пошкоджено</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>його зайняла інша програма</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>з диска неможливо читати або на нього записувати</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>його записала новіша версія Godwit; ця його не чіпає</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>файл пошкоджено: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit завершив роботу, перш ніж сервер відповів.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>лист уже надіслано або відкинуто</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>лист уже прямує до сервера, і відкликати його неможливо</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>лист уже у «Вихідних»</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>обліковий запис не має теки для чернеток; чернетка зберігається на цьому комп’ютері</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>у листа немає отримувача</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>лист уже є чернеткою</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>деякі вже отримали лист: його можна надіслати іншим або відкинути</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>лист уже прямує до сервера</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>лист є чернеткою</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>лист більше не потрібно надсилати</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>ще не відомо жодної теки облікового запису</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>процес %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>його було пошкоджено</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>його записала новіша версія Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>його пошкоджено, і відкласти його неможливо</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>цієї теки вже немає</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>зміну відкликано</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>інший сервер не повідомив, куди помістив листи; шукайте їх у теці, до якої їх було надіслано</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>теки, з якої вони походять, уже немає</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>цього листа вже немає</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>бракує частини листа</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Обліковий запис, до якого мали потрапити ці листи, вилучено. Вони залишаються на місці.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>покажчик слів не вдається відкрити</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>цієї дії вже немає в журналі</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Їй потрібна попередня зміна, яку не виконано. На сервері нічого не змінено; вона продовжиться, коли ту буде повторено.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Сервер не повідомив, під якими номерами він зберігає переміщені листи, тож не певно, які саме малися на увазі. Більше на сервері нічого не змінено.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>вона вже прямує до сервера, і відкликати її неможливо</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>вона вже чекає на виконання</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Сервер перенумерував листи цієї теки, тож уже не певно, які саме малися на увазі. На сервері нічого не змінено.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>не вказано жодної позначки</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>тека повинна мати назву</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>тека з такою назвою вже є</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>тека «Вхідні» зберігає свою назву</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>теку «Вхідні» видалити неможливо</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>цих листів уже немає</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>теки, до якої вони мали потрапити, вже немає</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>листи вже в цій теці</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>минуло забагато часу</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>сервер не повідомив, куди помістив листи, або вони звідти зникли; шукайте їх у теці, до якої їх було переміщено</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>сервер не повідомив, куди помістив копії; їх можна видалити вручну</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>це виконано на сервері остаточно</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 завеликий для сертифіката.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>У %1 немає сертифіката, який можна прочитати (PEM або PKCS #12; чи правильна парольна фраза?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>У %1 немає закритого ключа, який можна прочитати (чи правильна парольна фраза?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>його підписано лише ним самим</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>той, хто його підписав, невідомий цьому комп’ютеру</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>строк його дії минув</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>він ще не чинний</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>у ньому не вказано цей сервер</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>його відкликано</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>Із %1 не вдалося прочитати жодного сертифіката.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>у сертифікаті не вказано цей сервер</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>це не той сертифікат, до якого прив’язано обліковий запис</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: це не той сертифікат, до якого прив’язано обліковий запис. Очікуваний SHA-256: %2; отриманий: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>сервер не надав сертифіката</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 його сертифіката: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>«%1» не є електронною адресою: вона має вигляд name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>«%1» містить більше ніж один знак «@».</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>«%1» містить пробіл або символ, якого не видно.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Те, що стоїть перед «@» у «%1», не може бути адресою.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Те, що стоїть після «@» у «%1», не може бути вузлом.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>«%1» не має крапки після «@»: адреса діє лише у вашій власній мережі.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>«%1» має перед «@» літери, з якими ще не кожен поштовий сервер дає раду.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>Вилучити обліковий запис «%1» із цього комп’ютера?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Копії його листів на цьому комп’ютері та його пароль буде видалено. Ваша пошта на сервері залишиться без змін.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Зміну, яка ще не досягла сервера, буде втрачено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>%Ln зміну, яка ще не досягла сервера, буде втрачено.</numerusform>
            <numerusform>%Ln зміни, які ще не досягли сервера, буде втрачено.</numerusform>
            <numerusform>%Ln змін, які ще не досягли сервера, буде втрачено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Вилучити обліковий запис</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Список облікових записів було пошкоджено. Його збережено як %1; наступний запуск почнеться без облікових записів.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Список облікових записів пошкоджено: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Обліковий запис повинен мати назву.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Обліковий запис із назвою «%1» уже є.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Цей обліковий запис вилучено.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Поза мережею за вашим бажанням</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Ще не з’єднано</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Отримання 1 листа</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Отримання %Ln листа</numerusform>
            <numerusform>Отримання %Ln листів</numerusform>
            <numerusform>Отримання %Ln листів</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Цілком, для читання або збереження.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Пошук на серверах</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Текстів, яких немає на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Переміщення листів до іншого облікового запису</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Копіювання листів до іншого облікового запису</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 з %2 листів</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Підготовка пошти до пошуку</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Жоден обліковий запис ще не має електронної адреси: введіть свою в налаштуваннях облікового запису.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Разом можна переслати щонайбільше %Ln лист.</numerusform>
            <numerusform>Разом можна переслати щонайбільше %Ln листи.</numerusform>
            <numerusform>Разом можна переслати щонайбільше %Ln листів.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Цей лист уже у «Вихідних».</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 повідомляє: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>Локальну копію вашої пошти було пошкоджено, тож вона завантажується знову. Стару збережено як %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>%n зміну, яка не досягла сервера, не вдалося прочитати, тож її відкладено.</numerusform>
            <numerusform>%n зміни, які не досягли сервера, не вдалося прочитати, тож їх відкладено.</numerusform>
            <numerusform>%n змін, які не досягли сервера, не вдалося прочитати, тож їх відкладено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>Не вдалося прочитати %n ненадіслану чернетку чи лист; файл відкладено.</numerusform>
            <numerusform>Не вдалося прочитати %n ненадіслані чернетки чи листи; файли відкладено.</numerusform>
            <numerusform>Не вдалося прочитати %n ненадісланих чернеток чи листів; файли відкладено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Шукати у вашій пошті на цьому комп’ютері неможливо, доки Godwit не буде перезапущено: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Зображення</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Листа, на який веде це посилання, немає на цьому комп’ютері. Можливо, він у теці, яку ще не прочитано.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;Шукати на серверах</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває веб-посилання.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Щоб повідомляти про нову пошту</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>Імпортовано 1 адресу: відтепер її буде запропоновано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>Імпортовано %Ln адресу: відтепер її буде запропоновано.</numerusform>
            <numerusform>Імпортовано %Ln адреси: відтепер їх буде запропоновано.</numerusform>
            <numerusform>Імпортовано %Ln адрес: відтепер їх буде запропоновано.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Жоден обліковий запис ще не має електронної адреси: введіть свою в налаштуваннях облікового запису.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Цей обліковий запис не має теки для чернеток, тому лист зберігається лише на цьому комп’ютері. «Використовувати як» у меню теки вибирає її.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Імпорт контактів</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Контакти (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Створюється покажчик: %1 з %2 листів</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Теми, відправники й тексти всіх листів (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Теми й відправники всіх листів (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Теми й відправники %1 з %2 листів</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>на цьому комп’ютері немає текстів</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>тексти з %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>тексти: %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; на сервері запитується 1 тека…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; на сервері запитується %Ln тека…</numerusform>
            <numerusform>; на сервері запитуються %Ln теки…</numerusform>
            <numerusform>; на сервері запитується %Ln тек…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; на сервері переглянуто 1 теку</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; на сервері переглянуто %Ln теку</numerusform>
            <numerusform>; на сервері переглянуто %Ln теки</numerusform>
            <numerusform>; на сервері переглянуто %Ln тек</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>Не вдалося виконати пошук на сервері в 1 теці: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>Не вдалося виконати пошук на сервері у %Ln теці: %1</numerusform>
            <numerusform>Не вдалося виконати пошук на сервері у %Ln теках: %1</numerusform>
            <numerusform>Не вдалося виконати пошук на сервері у %Ln теках: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Сховище паролів не відповіло.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Сховищем паролів неможливо скористатися: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Не вдалося запустити команду пароля: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Команда пароля виконувалася надто довго.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Команда пароля завершилася помилкою зі станом %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Команда пароля не вивела пароль.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Це зразки листів, яких ніколи не було на сервері. Пробуйте що завгодно: нічого не надсилається, і після виходу все зникне.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває веб-посилання.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Поки ви працюєте поза мережею, нічого отримати неможливо.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>Працювати в &amp;мережі</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Стільниця не дозволяє Godwit запускатися самому. Можливо, це можна дозволити в її налаштуваннях.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Комбінації клавіш</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написання листів</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Список листів</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Сповіщення та стільниця</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Цього листа тут уже немає.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Немає з’єднання, і не всі листи теки «%1» тут відомі: решта залишиться без змін.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>У «%1» нічого не позначено для видалення.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 неможливо зменшити.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Файлу %1 немає.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 не є файлом, який міг би містити лист.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не вдається прочитати %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 завеликий, щоб його показати: показуються листи до 64 МіБ.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 порожній.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Це</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 не є листом: немає рядків, з яких починається лист.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Невідомий відправник</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln новий лист у %1</numerusform>
            <numerusform>%Ln нові листи в %1</numerusform>
            <numerusform>%Ln нових листів у %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Вхідні – %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Лист не вдалося надіслати, він чекає на вас у «Вихідних».</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Збережено 1 ненадіслану чернетку: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Збережено %Ln ненадіслану чернетку.</numerusform>
            <numerusform>Збережено %Ln ненадіслані чернетки.</numerusform>
            <numerusform>Збережено %Ln ненадісланих чернеток.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Надсилання: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Ваш сервер надсилання не дає сповіщень про доставку: їх не буде.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 буде надіслано %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Надіслано. Ваш сервер надсилання не дає сповіщень про доставку, про які ви просили: їх не буде.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Надіслано.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 надіслано лише частині отримувачів.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 має зачекати: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1: можливо, надіслано, а можливо, ні.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 не надіслано: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Запізно: лист уже в дорозі або надісланий.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Один лист ще не надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln лист ще не надіслано.</numerusform>
            <numerusform>%Ln листи ще не надіслано.</numerusform>
            <numerusform>%Ln листів ще не надіслано.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Те, що чекає, збережено й буде надіслано, коли Godwit запуститься знову.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>П&amp;родовжити роботу</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Забагато файлів із назвою «%1».</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Зображення завелике, щоб показати його тут. Його можна зберегти.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Це не зображення, яке Godwit може показати. Його можна зберегти.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 може містити програму. Godwit зберігає такі файли, але ніколи їх не відкриває.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 неможливо імпортувати: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>це не файл.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>він більший за 32 МіБ.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>у ньому немає контакту з електронною адресою.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Не вдалося прочитати збережені пошуки; файл збережено як %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Із вкладенням цього тижня</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Збережених пошуків уже %L1; більше не вміститься.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Результати пошуку</translation>
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
        <translation>Токен оновлення для %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Пароль %1 на %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Токен оновлення %1 для %2, від постачальника:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Пароль зберігається лише до завершення роботи Godwit: на цьому комп’ютері немає сховища паролів, яке б його зберегло.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Перевіряється сервер надсилання…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Збережено як шаблон.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Шаблонів ще немає. У вікні нового листа виберіть «Зберегти як шаблон».</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Усі вхідні</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Усі чернетки</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Скасування підписки на %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Змінено %Ln підписку</numerusform>
            <numerusform>Змінено %Ln підписки</numerusform>
            <numerusform>Змінено %Ln підписок</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Скасовано: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>«%1» не вдалося скасувати: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листи</numerusform>
            <numerusform>%Ln листів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Позначено як прочитане: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Позначено як непрочитане: %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Додано зірочку: %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Прибрано зірочку: %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>Встановлено «%1»: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Змінено мітки: %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Переміщено до кошика: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Архівовано: %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Переміщено до спаму: %1</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Переміщено: %1 до %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Скопійовано: %1 до %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Видалено остаточно: %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Спорожнено: %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Лист збережено в %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Переміщено: %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Перейменовано: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Видалено: %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Оформлено підписку: %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Скасовано підписку: %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>Обліковий запис %1 не має для цього теки. Виберіть її командою «Перемістити до…».</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Ці листи вже в кошику; відкрийте його, щоб видалити їх остаточно.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Цей обліковий запис має входити через %1, чого сервер не пропонує.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Сервер не пропонує жодного способу входу, відомого Godwit.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Сервер більше не пропонує %1, через який цей обліковий запис входив раніше, а лише слабші способи. Запитайте постачальника, чи так має бути.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit поза мережею.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Сервер не видає цих листів.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>З’єднання розірвалося, перш ніж сервер відповів. Один із листів, можливо, вже в теці іншого облікового запису; оригінал збережено.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>Цього листа на сервері вже немає.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>Лист більший за 256 МіБ.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>Лист набагато більший, ніж повідомив сервер.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>Файл листа зник.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Сервер називає більше тек, ніж може вмістити Godwit (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Сервер називає більше листів, ніж є в теці або ніж може вмістити Godwit.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Цей сервер не повідомляє, наскільки заповнена скринька.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Цей сервер не веде прав для тек.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Цей сервер не веде нотаток до тек (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Вкладення більше за 768 МіБ.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>З’єднання розірвалося, перш ніж сервер відповів; можливо, це відбулося, а можливо, ні.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Цієї теки на сервері вже немає.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>Невідомо, де ці листи зараз.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Сервер перенумерував листи цієї теки.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Цієї теки вже немає, або вона не може містити листів.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Сервер називає більше листів, ніж є в теці.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Вхід на сервер надсилання…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit поза мережею.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Для цього облікового запису не відомо жодного сервера надсилання.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>З’єднання завершилося, перш ніж сервер відповів.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>Файл листа не вдається прочитати: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Для цього облікового запису немає токена оновлення.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Токени оновлюються лише через https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Відповідь задовга.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Цей обліковий запис не має шифрування, а його сервер – не цей комп’ютер.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>З’єднання з %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Захист з’єднання</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Дані було надіслано до того, як з’єднання зашифровано.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>проксі-сервер %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>Немає ідентифікатора клієнта.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Увійти можна лише через https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Токени отримують лише через https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Неможливо отримати відповідь браузера: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Це не та відповідь, на яку чекає Godwit</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Вона належить до попередньої спроби або надійшла з іншого місця. Нічого не змінено. Скористайтеся сторінкою, яку Godwit відкрив останньою.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit не отримав доступу</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Можете закрити цю сторінку й повернутися до Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Це все</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Можете закрити цю сторінку й повернутися до Godwit, який продовжить сам.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Пошук серверів %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 нічого не повідомляє про свої сервери. Перевіряються звичні назви…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, встановлено</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, встановлено для деяких листів</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, непрочитаних: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, непрочитаних: %2, листів: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Обрані</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Обліковий запис %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Немає з’єднання: що тут відбувається, невідомо</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Сервер одразу повідомляє, що тут відбувається (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Сервер опитується щохвилини (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>лише для читання</translation>
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
        <translation>Лист ще не прочитано із сервера</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Розмова з %Ln листа</numerusform>
            <numerusform>Розмова з %Ln листів</numerusform>
            <numerusform>Розмова з %Ln листів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитаний</numerusform>
            <numerusform>%Ln непрочитані</numerusform>
            <numerusform>%Ln непрочитаних</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитаний</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>З відповіддю</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Позначений для видалення</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Без теми</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Має вкладення</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Мітка %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Приглушений</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Зміна чекає на надсилання</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Завантаження</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 лист</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Листів: %1</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Встановити: %1 – %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Прибрати: %1 – %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Встановити: %1 – %2; прибрати: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Надіслано, чекає на відповідь</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Відхилено сервером</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Більше неможливо застосувати</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Можливо, відбулося</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>З’єднання розірвалося, перш ніж сервер відповів. Можливо, це відбулося, а можливо, ні, і саме воно не повториться: перевірте в теці, а тоді спробуйте ще раз або відкиньте зміну.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>З</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Перемістити з %2 до %3: %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Скопіювати з %2 до %3: %1</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Перемістити з %2 до %3 (%4): %1</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Скопіювати з %2 до %3 (%4): %1</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Видалити остаточно з %2: %1</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Зберегти лист у %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Зберегти чернетку у %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Створити теку %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Перейменувати теку %1 на %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Видалити теку %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Підписатися на %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Скасувати підписку на %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 і ще %Ln особа</numerusform>
            <numerusform>%1 і ще %Ln особи</numerusform>
            <numerusform>%1 і ще %Ln осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Кому вже надіслано: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Сервер повідомляє: «%2»</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Спробу буде повторено автоматично, наступна: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Спробу буде повторено автоматично.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Його буде надіслано в запланований час (%1) або пізніше, коли Godwit запуститься знову.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Його буде надіслано, щойно з’явиться з’єднання.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Сервер приймає цей лист не для всіх отримувачів.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Сервер не приймає цього листа. Його нікому не надіслано.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Надішліть його іншим або відкиньте: тоді його буде збережено серед надісланих.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Відредагуйте його й надішліть знову або відкиньте.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Відредагуйте його, надішліть лише іншим або відкиньте.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Це стосується: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>З’єднання розірвалося, коли весь лист уже було відправлено, але перш ніж сервер підтвердив, що отримав його. Можливо, лист надіслано, а можливо, ні, і сам він знову не надсилається: так його могло б бути надіслано двічі. Перевірте в теці надісланих або запитайте когось, хто мав його отримати; потім укажіть, що з ним сталося.</translation>
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
        <translation>Стан</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Надсилання, %1%</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Чекає на повторну спробу</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Буде надіслано за мить</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Заплановано: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Чекає на надсилання</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилається</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Можливо, надіслано</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Він уже в дорозі; сервер ще не відповів.</translation>
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
        <translation>Вкладення без назви</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Отримано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>Тека «%1» відтепер показується, тут і в інших ваших поштових програмах.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>Тека «%1» зникає зі списку; на сервері її вже немає.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>Тека «%1» і далі показується тут, бо її для чогось використовують; інші поштові програми можуть її пропускати.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>Тека «%1» більше не показується; її листи залишаються на сервері.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Додати обліковий запис</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Налаштування облікового запису</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Увійти у браузері</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Це правильний сервер?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Ваш поштовий обліковий запис</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit знаходить ваші поштові сервери за адресою. Запит надсилається лише до домену самої адреси.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit входить на ваш поштовий сервер, щоб перевірити, чи все правильно.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Довіряти лише цьому сертифікату</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Введіть відбиток, який надав постачальник.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Пошук серверів %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Це не адреса електронної пошти. Перевірте написання.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 не дозволяє іншим поштовим програмам читати свою пошту: там немає IMAP. Нічого не налаштовано.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Ніде не вказано, які сервери має ця адреса, а звичні назви не відповідають. Чи цей комп’ютер у мережі? Якщо так, введіть назву сервера так, як її вказує постачальник.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Відкривається браузер…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Очікування браузера…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>З’єднання…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>З цими налаштуваннями вашу пошту можна читати. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Сервер повідомив: «%1»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Триває робота</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Ввести &amp;вручну…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Продовжити &amp;без надсилання</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Обліковий запис зберігається; у його налаштуваннях зазначено, що надсилання поки неможливе</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Усе одно з’єднатися без шифрування</translation>
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
        <translation>Електронна &amp;адреса:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Назва облікового &amp;запису:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Шифрування:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>П&amp;орт:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Ім’я користувача:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Пароль:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>Токен оновленн&amp;я:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;Пароль програми:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Токен оновлення</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Пароль програми</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Введіть назву сервера.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Дайте обліковому запису назву.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Введіть ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Введіть токен оновлення, який надав постачальник.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введіть пароль.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Без шифрування кожен на шляху може прочитати ваш пароль і вашу пошту.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Якщо постачальник надав ім’я користувача, яке не є вашою адресою, введіть його в розділі «Змінити…».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Облікових записів ще немає. Додайте обліковий запис, щоб читати пошту.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Перший обліковий запис є типовим для нових листів.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Ідентичності…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Перемістити вни&amp;з</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Вилучити…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Дати обліковому запису іншу назву тут (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Імена, адреси та підписи, з якими ви пишете</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Вище на панелі тек (Alt+Вгору)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Нижче на панелі тек (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Вилучити обліковий запис із цього комп’ютера (Del)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Надсилання поки неможливе: сервер надсилання невідомий. Див. «Налаштування».</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Надсилання поки неможливе: сервер не впустив Godwit під час останньої спроби. Див. «Налаштування».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Онови&amp;ти</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Запитати в серверів новини</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Додати поштовий обліковий запис</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>Облікові запис&amp;и…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Упорядковувати, перейменовувати та вилучати облікові записи й вибирати, з якими іменами ви пишете</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Налаштування облікового &amp;запису…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Змінити обліковий запис цієї теки</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>П&amp;ідписки…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Вибрати, які теки показувати</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Про &amp;сервер…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Що сервер цього облікового запису повідомляє про себе</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Закрити Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Скасувати останню дію</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Зміни в &amp;черзі…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Що ще не досягло серверів або було відхилено</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Шукати…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Шукати в усій пошті</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>Зн&amp;айти теку…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Знайти теку за назвою</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>Знайти в &amp;листі…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Знайти слова у відкритому листі</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Перейти до наступного знайденого місця</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Знайти &amp;раніше</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Перейти до попереднього знайденого місця</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Позначити як прочитане</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Позначити як прочитане або непрочитане</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Зіро&amp;чка</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Додати або прибрати зірочку</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Мітки</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Позначки й мітки вибраних листів</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Назви й &amp;кольори міток…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Назви, кольори та порядок міток</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Без міток</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Мітка %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Прибрати всі мітки</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Встановити або прибрати цю мітку</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Позначити розмову &amp;як прочитану</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Позначити всі листи розмови як прочитані</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Приглушити &amp;розмову</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Усе, що відтепер надходить до цієї розмови, вважається прочитаним</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>&amp;Ігнорувати розмову</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Не показувати розмову в списку з усім, що до неї надходить</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Архівувати</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Перемістити до архіву</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Переміст&amp;ити до…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Перемістити до іншої теки</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Спам</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Перемістити до теки спаму</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Перемістити до кошика</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Споро&amp;жнити кошик…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Остаточно видалити всі листи з кошика</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Позначити т&amp;еку як прочитану</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Позначити всі листи відкритої теки як прочитані</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Показати джере&amp;ло</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>Лист у тому вигляді, в якому його надіслано</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Усі &amp;заголовки</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Усі поля заголовка листа</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Надрукувати відкритий лист</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Попередній пере&amp;гляд друку…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Побачити, як буде надруковано відкритий лист</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Копі&amp;ювати посилання на лист</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Посилання, яким можна деінде вказати на цей лист</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Що ще можна зробити з цим листом</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Журнал протоколу</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Обмін між Godwit і серверами</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Наступний неп&amp;рочитаний</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Перейти до наступного непрочитаного листа</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>П&amp;опередній непрочитаний</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Перейти до попереднього непрочитаного листа</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Назад до попередньої панелі</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Теки</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Перейти до тек</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Листи</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Перейти до списку листів</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Панель &amp;читання</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Перейти до відкритого листа</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Нови&amp;й лист</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Написати новий лист</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Відп&amp;овісти</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Відповісти відправнику</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Відповіс&amp;ти всім</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Відповісти відправнику та всім іншим, хто отримав лист</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Відповісти до списк&amp;у розсилки</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Відповісти лише до списку розсилки</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Переслати</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Надіслати текст далі зі своїми словами</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Переслати я&amp;к вкладення</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Надіслати весь лист далі як файл, таким, яким він надійшов</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Переспр&amp;ямувати…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Надіслати лист далі так, ніби він надійшов від свого відправника</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Р&amp;едагувати як новий лист</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Почати новий лист зі вмістом цього</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Редагувати чер&amp;нетку</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Продовжити писати цей лист</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Шаблони</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Відкрити шаблони цього облікового запису: відкритий шаблон починає новий лист</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Ви&amp;хідні…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Що чекає на надсилання або не було надіслано</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Перейти до &amp;вхідних</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Відкрити вхідні цього облікового запису</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Перейти до &amp;надісланих</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Відкрити надіслане з цього облікового запису</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Перейти до &amp;чернеток</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Відкрити чернетки цього облікового запису</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Перейти до &amp;архіву</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Відкрити архів цього облікового запису</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Н&amp;аступний лист</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Перейти до наступного листа в списку</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Попере&amp;дній лист</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Перейти до листа над ним</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Вибрати всі листи списку</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>Зняти ви&amp;бір</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Не вибирати жодного листа</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Позначити як прочитане незалежно від стану</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Позначити як непрочитане незалежно від стану</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>&amp;Відкрити файл листа…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Прочитати лист, збережений як файл (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Працювати поза мережею</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Розірвати всі з’єднання, доки вони знову не знадобляться</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Змінити поведінку Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Комбінації клавіш…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Переглянути й змінити, які клавіші що роблять</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Знайти дію або теку…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Усе, що вміє Godwit, за назвою</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Діяльність…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Що робить Godwit і який стан зв’язку із серверами</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>П&amp;осібник</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Як користуватися Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;Про Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Яка це версія і за якою ліцензією</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Працювати поза мережею</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Зміни в &amp;черзі…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Діяльність</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Облікових записів ще немає, тож робити нічого.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Усі зміни досягли серверів.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 зміна ще не досягла свого сервера.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln зміна ще не досягла свого сервера.</numerusform>
            <numerusform>%Ln зміни ще не досягли своїх серверів.</numerusform>
            <numerusform>%Ln змін ще не досягли своїх серверів.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 зміну зупинено, вона потребує вашого рішення.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln зміну зупинено, вона потребує вашого рішення.</numerusform>
            <numerusform>%Ln зміни зупинено, вони потребують вашого рішення.</numerusform>
            <numerusform>%Ln змін зупинено, вони потребують вашого рішення.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(без адреси)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Адреса відправника: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Копіювати &amp;ім’я та адресу</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Або перенесіть обліковий запис із &amp;Thunderbird; паролі залишаться там:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Анна Зразкова</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Бачать ті, кому ви пишете</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше &amp;ім’я:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Електронна адреса:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Облікові записи, знайдені в Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Перенести ці налаштування</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Введіть свою електронну адресу, наприклад anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>До&amp;датково</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Ті, яким довіряє цей комп’ютер</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Вибрати файл із сертифікатами</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;Центри сертифікації:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Файл PEM, для сервера з власним центром сертифікації</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>Сам поштовий сервер</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Відправників підтверд&amp;жує:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Чиє слово важить, коли лист названо перевіреним: ім’я, яке ваш постачальник записує в Authentication-Results. Потрібно лише тоді, коли перевірених відправників не показано як таких.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Центри сертифікації</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертифікати (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>«%1» – це не ім’я сервера. Воно має вигляд mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Зберегти всі (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Зберегти &amp;як…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Зберегти все…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>очікування…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · на сервері</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Зберегти вкладення %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Вкладення %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Цей файл може містити програму. Godwit збереже його, але ніколи не відкриє.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Відкрити в іншій програмі</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 може містити програму. Godwit зберігає такі файли, але ніколи їх не відкриває.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Зберегти вкладення</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Зберегти всі вкладення в теці</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Зберегти тут</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>Збережено файлів у %2: %1</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває %1. Файл можна зберегти.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 уже тут, і його можна перетягнути.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Текст листа</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Відкрити сторінку ще раз</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Копіювати адресу сторінки</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Ваш браузер показує сторінку входу %1. Увійдіть там і дозвольте Godwit користуватися вашою поштою. Далі Godwit продовжить сам; пароль залишиться між вами та постачальником.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>На цьому комп’ютері немає програми, яка відкриває веб-сторінки. Скопіюйте адресу сторінки входу %1 у браузер на цьому комп’ютері, увійдіть там і дозвольте Godwit користуватися вашою поштою.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Ви увійшли у браузері. Godwit просить у постачальника доступ…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Зберегти %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 шістнадцяткові цифри, від постачальника</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Відбиток, який надав постачальник:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Відбиток, який надав постачальник</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>Сертифікат %1 – не той, до якого прив’язано цей обліковий запис. З’єднання закрито, перш ніж було надіслано пароль чи пошту. Сертифікат могли поновити, або хтось стоїть між вами та сервером.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 не вдалося підтвердити, хто це. З’єднання закрито, перш ніж було надіслано пароль чи пошту.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Запитайте в постачальника, телефоном або на його сторінках, відбиток SHA-256 нового сертифіката. Якщо він збігається з отриманим зараз, введіть або вставте його тут. Інакше не продовжуйте.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Перевірте назву сервера та годинник цього комп’ютера; у готелі чи гостьовій мережі спершу увійдіть до цієї мережі. Якщо сервер має мати цей сертифікат, запитайте в того, хто ним керує, відбиток SHA-256 і введіть або вставте його тут: тоді прийматиметься лише цей сертифікат, хоч би хто його підписав. Організація з власним центром сертифікації надає файл, який вибирають у налаштуваннях у розділі «Додатково».</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Що не так:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Для:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Підписано:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Чинний:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>з %1 до %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>Попередній SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>Поточний SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Він той самий.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Це відбиток попереднього сертифіката, а не нового.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Він інший: це не сервер вашого постачальника. Не продовжуйте.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Люди, яких можна мати на увазі</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter вибирає, Shift+Delete забуває</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Новий лист</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Переспрямувати: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Жирний шрифт, кольори, посилання, таблиці та зображення зникли; списки стали текстом.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Збережено на цьому комп’ютері, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Збережено в «Чернетках», %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Збережено на цьому комп’ютері, %1. Потрапить до «Чернеток», коли буде з’єднання</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Цю чернетку змінено або вилучено на сервері, можливо, на іншому пристрої. Те, що ви бачите тут, зберігається на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Залишити мою</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Узяти ту</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Вкласти &amp;файли…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;Перемістити до прихованої копії</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Напи&amp;сати тему</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>П&amp;исати далі</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Усе одно &amp;надіслати</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Відкинути цей лист? Він зникне із цього комп’ютера та з теки «Чернетки».</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Відк&amp;инути лист</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Залишити</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Вставити зображення</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вкласти файли</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставити</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Вкласти</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Зображення (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Зображення %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 пкс</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Залишити &amp;розмір</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>«%1» має %2. Менше зображення швидше надсилати й читати; його довша сторона матиме:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Знову з кінця</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Знову з початку</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Надіслати &amp;пізніше</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Надіслати</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>У визначений &amp;час…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Зберегти зараз</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Зберегти чернетку також на сервері</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Зберегти як &amp;шаблон</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Вкласти &amp;файли…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Імпортувати контакти…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Люди з файлу vCard для пропонування</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Відк&amp;инути лист</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>За&amp;крити</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>Лист зберігається як чернетка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Виріза&amp;ти</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Вст&amp;авити</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Вставити &amp;без форматування</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Знайти в &amp;листі</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;далі</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Шрифт фіксованої ширини</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>У листах зі звичайним текстом</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Форматований текст</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Жирний шрифт, списки, зображення; інакше звичайний текст</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Просити сповіщення про &amp;прочитання</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Отримувача просять повідомити вас, що лист прочитано; багато хто відмовляється</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Просити сповіщення про &amp;доставку</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Сервери просять повідомити вас, що лист доставлено</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Перевіряти пр&amp;авопис</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Мови</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Зм&amp;іни</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Пара&amp;метри</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Надіслати пізніше</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Від</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>К&amp;опія</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>При&amp;хована копія</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>Відпові&amp;ді кому</translation>
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
        <translation>Копії іншим (Alt+О)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Копії, яких інші не бачать (Alt+Х)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Куди надходять відповіді (Alt+Д)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Переміщення отримувачів до прихованої копії</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>S&amp;HA-256 сертифіката:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>лише якщо сертифікат сервера неможливо перевірити інакше</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Приймається лише сертифікат із цим відбитком, хоч би хто його підписав. Запитайте його в постачальника.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>&amp;Ваш сертифікат:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Ваш сертифікат</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>&amp;Його ключ:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Ключ вашого сертифіката</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Паро&amp;льна фраза ключа:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Про&amp;ксі:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 або http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>На повільних з’єднаннях</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ніколи</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Стискати</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>С&amp;тискати:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Вибрати файл: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Сертифікати та ключі (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 сертифіката має 64 шістнадцяткові цифри.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Проксі-сервер записують як socks5://назва:порт або http://назва:порт.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Ключ належить до сертифіката: виберіть і його.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Налаштування облікового запису…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Показати сертифікат…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Показати &amp;журнал</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Попереднє місце (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Наступне місце (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Знайти в цьому листі</translation>
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
        <translation>від початку</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>від кінця</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>У показаному не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 з більш ніж %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>ще %Ln в решті цього листа</numerusform>
            <numerusform>ще %Ln в решті цього листа</numerusform>
            <numerusform>ще %Ln в решті цього листа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Вона містить лише теки, без листів.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Сервер дозволяє вам лише читати цю теку.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Сервер не дозволяє тек усередині цієї.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Тека «Вхідні» має однакову назву на всіх серверах.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>До «Вхідних» надходить пошта: ця тека залишається на місці.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Вона для чогось використовується: %1. Спершу виберіть для цього іншу теку.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Усе в ній прочитано.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>У ній нічого немає.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Цей сервер не може видалити одні листи, не чіпаючи інших (UIDPLUS); Godwit не ризикує.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>До «Вхідних» надходить пошта: цю теку не можна використати для чогось іншого.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Вхідні</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Чернетки</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Надіслані листи</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архів</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Усі листи</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Листи із зірочкою</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Важливі листи</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>На сервері її вже немає.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Ви не маєте на це прав тут. Їх може надати власник теки.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Теки не можна переміщувати до іншого облікового запису.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Теку не можна перемістити в неї саму.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>На цьому сервері немає тек у теках.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Вона вже там.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Тека «%1» уже є.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>читати листи</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>позначати їх як прочитані</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>додавати їм зірочки й мітки</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>класти в неї листи</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>позначати їх для видалення</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>видаляти їх остаточно</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>створювати в ній теки</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>перейменовувати й видаляти теку</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>надсилати до неї листи</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>вирішувати, хто що може робити</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Її буде створено в «%1».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Перейменувати теку</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>У ній немає листів.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>Лист у ній буде видалено остаточно.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>%Ln лист у ній буде видалено остаточно.</numerusform>
            <numerusform>%Ln листи в ній буде видалено остаточно.</numerusform>
            <numerusform>%Ln листів у ній буде видалено остаточно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Видалити теку «%1»?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Видалити теку</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Спорожнити кошик?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Спорожнити теку спаму?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Її листи (%L1) буде видалено остаточно.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Спорожнити кошик</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Спорожнити спам</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>Вилучити закреслене з «%1»?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Ці листи були позначені для видалення вами або кимось іншим, хто користується цією текою, і досі тут. Їх буде видалено остаточно.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Видалити остаточно</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Місце для листів</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Стільки місця на цьому комп’ютері можуть займати повні листи (ГіБ).
Першими вилучаються ті, яких ви найдовше не читали; на сервері вони залишаються.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Жодна тека не має цього в назві.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Знайти теку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Нова тека тут…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Створити теку всередині поточної</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Перейменувати теку…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Дати поточній теці іншу назву</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Видалити теку…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Видалити поточну теку та все, що в ній</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Тека серед обраних</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Показувати поточну теку над обліковими записами або більше не показувати</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Властивості теки…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Що відомо про поточну теку</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Обрану теку вгору</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Перемістити поточну теку вгору серед обраних</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Обрану теку вниз</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Перемістити поточну теку вниз серед обраних</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>Пр&amp;иховати «%1»</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Нова тека…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Перемістити тек&amp;у до…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Видалити т&amp;еку…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Позна&amp;чити все як прочитане</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Спорожнити &amp;кошик…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Спорожнити с&amp;пам…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;Вилучити закреслене…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Вилучити з &amp;обраних</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Додати до &amp;обраних</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Пі&amp;дписка</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>В&amp;ластивості…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Пе&amp;ремістити в обраних вгору</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Перемістити в о&amp;браних вниз</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Використовувати &amp;як</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Сервер використовує для цього «%1», для всіх ваших поштових програм.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Сервер визначив, для чого ця тека.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Показувати в&amp;горі</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Зберігати на цьому комп’&amp;ютері</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Як обліковий запис</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Як тека вище</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Лише те, що я читаю</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Останній місяць</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Останні 3 місяці</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Останній рік</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Усі листи</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Останній %Ln місяць</numerusform>
            <numerusform>Останні %Ln місяці</numerusform>
            <numerusform>Останні %Ln місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;Місце для листів…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Створити</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>«%1» розділяє теки на цьому сервері, тож не може бути в назві.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>«*» і «%» не можуть бути в назві.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>У назві є невидимий символ.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Тека з такою назвою вже є.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Що робить Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Вихідні: %1, потребують уваги: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Вихідні: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Деякі листи не вдалося надіслати: вирішіть, що з ними робити</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Листи, що чекають на надсилання</translation>
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
        <translation>Обліковий запис містить лише теки. Виберіть одну з них.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Листи вже там.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Перемістити до теки</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Цієї теки вже немає.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Перемістити теку «%1» до</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Знайти теку</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Перемістити сюди</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Це не окрема тека.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Властивості теки</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Обліковий запис:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Шлях на сервері:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Листи:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Розмір:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Запит…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>Вона не містить листів</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Використовується як:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Показується:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Так, на неї є підписка</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Без підписки</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Зберігається тут:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Новини:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Ви можете:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Місце:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Вона містить лише теки</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ще не пораховано</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, непрочитаних: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Нічого особливого</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Сюди надходить пошта</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>так повідомляє сервер</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>вибрано вами</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>за назвою</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Листи, які ви читаєте</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Усі листи</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Листи за останній місяць</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Листи за останній %Ln місяць</numerusform>
            <numerusform>Листи за останні %Ln місяці</numerusform>
            <numerusform>Листи за останні %Ln місяців</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Сервер не повідомляє</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Усе, що дозволяє сервер: прав він не веде</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Бачити, що вона є, не більше</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Сервер не має обмеження або не повідомляє його</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Невідомо: немає з’єднання</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Сюди це не можна перетягнути.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Вона вже серед обраних.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Теки не можна переміщувати до іншого облікового запису.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Листи можна перетягувати на теки.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Вони вже в цій теці.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Їх не можна забрати з теки, яка лише для читання. З клавішею Ctrl вони копіюються.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS від самого початку (рекомендовано)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Немає: без шифрування</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Форматування</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Форм&amp;ат</translation>
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
        <translation>Стиль абзацу</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Жирний</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Курсив</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Підкреслений</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>Зак&amp;реслений</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>М&amp;енший</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Більший</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>Колір &amp;тексту…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Колір тл&amp;а…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>&amp;Очистити форматування</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>&amp;Маркований список</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Нумерований &amp;список</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Зменшити ц&amp;итування</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Змінити &amp;напрямок абзацу</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Поси&amp;лання…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Зображення…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Таблиц&amp;я</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>&amp;Горизонтальна лінія</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Рядки та стовпці</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Вставити рядок вище</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Вставити рядок нижче</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Вставити стовпець перед</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Вставити стовпець після</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Вилучити рядок</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Вилучити стовпець</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Колір тла</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Колір тексту</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Змінити…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Змінити налаштування вручну</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Як це зробити на %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Відкриває %1 у браузері</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>&amp;Я знаю ці сервери: вони належать моєму постачальнику</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Вкажіть, чи належать ці сервери вашому постачальнику.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Цю пошту зберігає %1, сервери якого Godwit знає.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Налаштування знайдено на %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>DNS домену %1 називає ці сервери.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Налаштувань ніде не вказано, але на %1 відповідає сервер.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Ці налаштування взято з Thunderbird. Пароль залишається там: введіть його ще раз.</translation>
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
        <translation>без шифрування</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Читання: %1, порт %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Надсилання: %1, порт %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Ім’я користувача: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 приймає тут не ваш звичайний пароль, а створений лише для поштових програм («пароль програми»). Його створюють на сторінці постачальника після входу там і вставляють нижче.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Якщо %1 відхиляє правильний пароль: читання пошти програмами (IMAP) спершу треба там увімкнути, у налаштуваннях пошти. За двоетапного входу потрібен пароль, створений лише для поштових програм.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 має для поштових програм окремий пароль, відмінний від пароля до сторінок клієнта. Його встановлюють там.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>Пошту %1 читають через програму Bridge, яка має працювати на цьому комп’ютері. Bridge показує ім’я користувача й пароль, які слід ввести тут. Сертифікат вона створює сама: експортуйте його в налаштуваннях Bridge і виберіть файл у «Змінити…», «Додатково», «Центри сертифікації».</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 впускає поштові програми лише після входу у браузері. Для цього програму має бути там зареєстровано, а цей Godwit не зареєстровано: введіть нижче ідентифікатор клієнта, власний або вашої організації.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Ви входите у браузері, на сторінці самого постачальника. Godwit ніколи не бачить вашого пароля.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Вони за межами вашого домену (%1), а дані DNS не підписано: хтось на шляху міг підставити їх, щоб отримати ваш пароль. Продовжуйте, лише якщо ви їх знаєте.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>Посібник</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>Знайти в посібнику</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Розділ</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(без дати)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>перевірено: %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 виявив, що цей лист надійшов не від %2: він може бути підробленим.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Відправник просить підтвердження прочитання. Без вашої згоди воно не надсилається.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Ідентичності</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Ідентичності – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>З якими іменами, адресами та підписами ви пишете. Перша є типовою.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Зробити &amp;типовою</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>та сама адреса</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Адреса:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Відповіді &amp;кому:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Підпис:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Нова ідентичність</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Кожна ідентичність повинна мати електронну адресу, наприклад anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>«Відповіді кому» – це електронна адреса або порожнє поле.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Закрити це сповіщення (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це сповіщення</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Текст листа</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Додати «%1» до словника</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 вкладення, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln вкладення, %1</numerusform>
            <numerusform>%Ln вкладення, %1</numerusform>
            <numerusform>%Ln вкладень, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Завелике: під час надсилання це %1, більше за %2, які приймає ваш сервер.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>ваш сервер приймає %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Зменшення зображення</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Додавання вкладення</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Вкладення %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete вилучає, F2 перейменовує, Alt зі стрілками переміщує</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>З&amp;меншити…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Перемістити в&amp;перед</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Перемістити &amp;назад</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Припинити додавання вкладення (Del)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Натисніть, щоб припинити додавання вкладення</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>вкладається…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Вилучення вкладення</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Перейменувати вкладення</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Назва, яку бачить отримувач:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Перейменування вкладення</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Переміщення вкладення</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Адреса:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Текст:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Встановити посилання</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Вилучити посилання</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Куди веде це посилання</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Це посилання веде не туди, куди вказує.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Вказує: %1
Веде на: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Написати на %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>Над&amp;ходження</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Від</translation>
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
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Непрочитані</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Із зірочко&amp;ю</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Вк&amp;ладення</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Упорядкувати список за цим</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Ро&amp;змови</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Показувати відповіді разом із тим, на що вони відповідають</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Об’&amp;єднувати за темою</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Листи з однією темою становлять одну розмову, навіть якщо не посилаються один на одного</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Власні відповіді на своїх &amp;місцях</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Показувати в розмовах написане вами з теки надісланих</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Показувати &amp;ігноровані розмови</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Показувати й те, що ви вирішили ігнорувати</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>За зро&amp;станням</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>Перше, найстаріше або найменше вгорі</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>За с&amp;паданням</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Останнє, найновіше або найбільше вгорі</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Роз&amp;горнути все</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Відкрити всі розмови</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Зг&amp;орнути все</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Закрити всі розмови</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Використовувати для всіх нових т&amp;ек</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Теки, для яких нічого не вибрано, показуються як ця</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Лише непрочитані листи</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Лише листи із зірочкою</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Із вкладенням</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Лише листи із вкладенням</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Фільтр за текстом</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Лише листи з цими словами у відправнику, отримувачі або темі</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Знову показати всі листи</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядкувати за</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Стовпці списку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вкладення</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
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
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Типові стовпці</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>У цій теці немає непрочитаних листів.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Лише листи з міткою</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Фільтр за міткою</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Порядок і розмови</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Фільтр за відправником, отримувачем або темою</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Будь-яка мітка або жодної</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>У цій теці немає міток</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листи</numerusform>
            <numerusform>%Ln листів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>Непрочитаних: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Жодної теки не відкрито</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Виберіть теку, щоб побачити тут її листи.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Відкривається тека…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Жоден лист не відповідає фільтру</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 лист приховано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln лист приховано.</numerusform>
            <numerusform>%Ln листи приховано.</numerusform>
            <numerusform>%Ln листів приховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут поки нічого немає</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Цю теку ще не прочитано із сервера.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Ця тека порожня</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Нові листи з’являться тут самі.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Видалити остаточно</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Панель інструментів</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Тека</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>Л&amp;ист як</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Порядок і розмови</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>&amp;Список і панелі</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Ф&amp;ільтр</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;Відкрити теку</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Інструменти</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Позначити</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Скасувати: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показати</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Позначити як &amp;непрочитане</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Позначити як прочитане</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>Не &amp;спам</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Спам</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Відкрити файл листа</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Листи (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Про Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Поштова програма для IMAP.

Вільне програмне забезпечення за ліцензією GNU General Public License версії 3 або новішої. Без жодних гарантій.

Грицик малий («godwit») — птах, що летить найдалі без зупинки.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Немає чого скасовувати</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Фільтр не встановлено</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Облікових записів ще немає</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Цей обліковий запис не має такої теки</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Жодного листа не відкрито</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Усі панелі видно</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Список не показує розмов</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Ця тека лише для читання</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Жодного листа не вибрано</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Це архів</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Показати більше цього листа</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Цей лист не має тексту.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Цей лист не має тексту, лише вкладення.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Копіювати адресу &amp;посилання</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Вибрати &amp;все</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>Не %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Веде на %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Нічого не змінено: список змінився так, що вибрані листи вже невідомі. Виберіть їх знову.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Нова тека</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Цей обліковий запис не має теки архіву.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Цей обліковий запис не має теки спаму.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit може створити її та перемістити листи туди. Або виберіть іншу теку командою «Перемістити до…».</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Створити теку</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Видалити лист</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Видалити листи (%1)</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Видалити цей лист остаточно?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Видалити ці листи остаточно?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Цей обліковий запис не має кошика. Видалене неможливо повернути.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Це неможливо скасувати.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Сервер не зберігає міток у цій теці.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Сервер не зберігає міток у цій теці, а за міткою Godwit пам’ятає, які розмови приглушено чи ігноруються.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Мітки: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Скасувати підписку…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Відмовитися від цієї розсилки</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(без відправника)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 вважає це правильним: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Приховати адреси</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Показати всі адреси</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Прибрати зірочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Додати зірочку</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архівувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(без отримувача)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(без відправника)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 лист</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Листів: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Жодного листа не відкрито</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Виберіть лист у списку, щоб прочитати його тут.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>Вибрано листів: %1</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Позначайте, переміщуйте або видаляйте їх разом.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Читання листа…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Цей лист не вдалося прочитати</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Ще не прочитано із сервера</translation>
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
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Відповісти</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Відповісти всім</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслати</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Переслати як вкладення</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Закрити це сповіщення</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>під яким Godwit зареєстровано в постачальника</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>лише якщо його надав постачальник</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>Ідентифікатор клі&amp;єнта:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>С&amp;екрет клієнта:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Сторінка входу:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Токени з:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Обсяг (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Введіть адреси сторінки входу постачальника та його токенів.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Введіть ідентифікатор клієнта, під яким Godwit зареєстровано в постачальника.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Зміни в черзі</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Зміни, які не досягли серверів</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Ніщо не очікує: усе, що ви змінили, досягло серверів.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Відкинути</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Відмовитися від зміни: пошту буде показано так, як на сервері</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Її буде надіслано, щойно з’явиться з’єднання, після попередніх змін.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Вона вже в дорозі; сервер ще не відповів.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Вихідні</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Листи, які ще не надіслано</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Ніщо не очікує: усе, що ви надіслали, залишило цей комп’ютер.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>&amp;Його надіслано</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Надіслати &amp;зараз</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Надіслати &amp;іншим</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагувати</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Відкинути…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Його буде поміщено до теки надісланих</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Його не буде надіслано, а знову відкрито для написання</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Надіслати &amp;знову</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Його не буде ні надіслано, ні збережено.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Ті, хто його ще не отримав, його не отримають.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Відкинути цей лист?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Відкинути лист</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Усе одно надсилати без шифрування</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>як для читання</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>В&amp;ихідний сервер:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Ши&amp;фрування:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Шифрування надсилання</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>По&amp;рт:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Порт надсилання</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Ім’я користува&amp;ча:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Ім’я користувача для надсилання</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 сертифіката:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 сертифіката для надсилання</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Для надсилання приймається лише сертифікат із цим відбитком, хоч би хто його підписав. Порожньо: звичайні перевірки.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Для надсилання. Воно поки неможливе: сервер надсилання невідомий.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Для надсилання. З цими налаштуваннями його ще не перевірено.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Надсилання поки неможливе: сервер не впустив Godwit під час останньої спроби.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Для надсилання. З цими налаштуваннями воно працює.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Без шифрування кожен на шляху може прочитати ваш пароль і те, що ви надсилаєте.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 сертифіката має 64 шістнадцяткові цифри.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Знайти дію або теку</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Дія, тека або слова для пошуку</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Що підходить</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  лише дії      #  лише теки      Esc  закриває</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Шукати «%1» в усій пошті</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Шукати пошту від «%1»</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>зараз неможливо</translation>
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
        <translation>%1 і ще %2</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>кому: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>копія: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>прихована копія: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Від: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Надіслано: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Відповіді кому: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копія: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Прихована копія: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>Показати &amp;раз</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Завантажити зараз зображення цього листа. Їхні сервери дізнаються, що його відкрито і звідки.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Зображення з іншого сервера не завантажено.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>%Ln зображення з іншого сервера не завантажено.</numerusform>
            <numerusform>%Ln зображення з інших серверів не завантажено.</numerusform>
            <numerusform>%Ln зображень з інших серверів не завантажено.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Завжди для %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Завантажувати зображення в усіх листах від %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Завантаження зображення…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Завантаження %Ln зображення…</numerusform>
            <numerusform>Завантаження %Ln зображень…</numerusform>
            <numerusform>Завантаження %Ln зображень…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Зображення не вдалося завантажити.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>Не вдалося завантажити %Ln зображення.</numerusform>
            <numerusform>Не вдалося завантажити %Ln зображення.</numerusform>
            <numerusform>Не вдалося завантажити %Ln зображень.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Усе &amp;зображення</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Вписати зображення у вікно або показати в справжньому розмірі (Пропуск)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 пікселів</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Листи цих відправників самі завантажують свої зображення з інтернету. З цього відправник може дізнатися, що ви відкрили лист, і коли саме.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Фільтр відправників</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Відправники, чиї зображення завантажуються</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Знову запитувати, перш ніж завантажувати їхні зображення (Del)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Повернути вилучене останнім (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Жоден відправник не може сам завантажувати зображення.
Лист, який хоче це зробити, спершу запитує вас, і це можна дозволити назавжди.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Немає відправника, адреса якого містить «%1».</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Вилучити &amp;усіх показаних</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Вилучити &amp;усіх</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Щодо %1 буде знову запит.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Щодо %Ln відправника буде знову запит.</numerusform>
            <numerusform>Щодо %Ln відправників буде знову запит.</numerusform>
            <numerusform>Щодо %Ln відправників буде знову запит.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 відправник</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln відправник</numerusform>
            <numerusform>%Ln відправники</numerusform>
            <numerusform>%Ln відправників</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Прочитане й непрочитане</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Відкритий &amp;лист вважається прочитаним:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>одразу</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>за мить</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>за 5 секунд</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>за 10 секунд</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>лише коли я позначу його</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>По&amp;казувати листи:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>так, як їх оформлено</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>як звичайний текст</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>У будь-якому разі зображення з інтернету ніколи не завантажуються без вашої згоди.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;Затемнювати листи, коли стільниця темна</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Кожен лист і далі можна показати таким, яким він надійшов.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Надсилання</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Надсилання можна &amp;скасувати протягом:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>0 секунд: надсилати одразу</translation>
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
        <translation>Стільки лист чекає перед надсиланням.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>Приховати &amp;мій часовий пояс</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>Тоді дата листа каже, коли його надіслано, але не де на землі ви можете бути.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Написання листів</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Нові листи з &amp;форматуванням</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Шрифти, списки та зображення; завжди додається варіант зі звичайним текстом. Можна змінити в кожному листі.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Листи зі звичайним текстом &amp;шрифтом фіксованої ширини</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Зберігати &amp;чернетки на сервері після паузи:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 хвилини</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 хвилин</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>На цьому комп’ютері їх зберігають, поки ви пишете, а на сервері – коли ви їх закриваєте.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Відповіді та сповіщення про прочитання</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>Я &amp;відповідаю:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>під цитованим текстом</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>над цитованим текстом</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Підпис під &amp;цитованим текстом</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Інакше він іде після того, що ви пишете над цитатою.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Коли відправник просить &amp;повідомити, що лист прочитано:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>запитувати мене</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>ніколи не повідомляти й не запитувати</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>Показувати &amp;список листів як:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>картки у два рядки</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>компактні рядки</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>стовпці</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Як теку впорядковано, відфільтровано й згруповано, вибирають у самій теці, у меню «Вигляд».</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>&amp;Ініціали відправника на картках</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>Кнопки в &amp;рядку під вказівником</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Щоб позначити лист, додати зірочку, архівувати чи видалити його, не відкриваючи.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Панелі</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>&amp;Відкритий лист розміщено:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>поруч зі списком</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>під списком</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Нова пошта</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Повідо&amp;мляти, коли до «Вхідних» надходить пошта</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Приглушені та ігноровані розмови не сповіщають.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Показувати ві&amp;дправника й тему</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Якщо вимкнено, повідомляється лише про наявність нового листа; ніхто не прочитає його через ваше плече.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Показувати кількість &amp;непрочитаних на значку Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Якщо це може показати док або панель завдань стільниці.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Запуск і закриття</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Тримати зна&amp;чок біля годинника</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Тоді після закриття вікна Godwit працює далі; його завершує «Вийти».</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>На цій стільниці зараз немає місця для таких значків; закриття вікна завершує Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Запускати Godwit, коли я в&amp;ходжу в систему</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>У тлі: біля годинника або як згорнуте вікно.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Мова &amp;Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>мова стільниці</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>З наступного запуску.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Працювати поза мережею</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Нічого не отримується й не надсилається. Ваші зміни чекають тут, навіть після перезапуску.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(без теми)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Вкладено: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Попередній перегляд друку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Журнал протоколу</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Журнал протоколу</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Показати рядки з…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Показати рядки з цим текстом</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Призупинити: не показувати нових рядків</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Копіювати вибрані рядки або всі</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Зберегти копію без імен, тем і адрес…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Очистити журнал</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Зберегти журнал протоколу</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>Використано %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 з %2 листів</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 з %2 тек</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: заповнено, нова пошта може не надходити. Спорожніть кошик або видаліть великі листи.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: майже заповнено. Спорожніть кошик або видаліть великі листи.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Цей лист не має ідентифікатора, який можна вказати в посиланні.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Посилання на цей лист скопійовано.</translation>
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
        <translation>Показати цей лист так, як його оформлено</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Звичайний &amp;текст</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Показати лише текст цього листа</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Початкові &amp;кольори</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Показати цей лист у кольорах відправника, на білому</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Завжди завантажувати зображення цього &amp;відправника</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Завантажувати зображення з інших серверів у всіх листах цього відправника</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Показувати листи більшими</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Показувати листи меншими</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Зви&amp;чайний розмір</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Показувати листи у звичайному розмірі</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Надіслати &amp;сповіщення</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Ні&amp;коли для цього відправника</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Ні</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Короткий лист повідомляє, що цей відкрито і коли</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Відправник просить повідомити %1, що ви це прочитали.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Відправник просить повідомити його, що ви це прочитали.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Цей лист надійде на %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Вузол шукається як %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Отримувач %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Отримувач %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Додавання отримувачів</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Вилучення отримувачів</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Зміна отримувача</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагувати</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Переміщення отримувачів</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Не вказано, хто отримає цей лист.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Немає адреси, з якої його можна надіслати: спершу потрібно налаштувати обліковий запис.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Один файл ще вкладається.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln файл ще вкладається.</numerusform>
            <numerusform>%Ln файли ще вкладаються.</numerusform>
            <numerusform>%Ln файлів ще вкладаються.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Під час надсилання він має %1, а ваш сервер приймає щонайбільше %2: він його відхилить.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Ви пишете про вкладення, але нічого не вкладено.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln отримувач побачить адреси інших. У прихованій копії він їх не побачив би.</numerusform>
            <numerusform>Усі %Ln отримувачі побачать адреси одне одного. У прихованій копії вони їх не побачили б.</numerusform>
            <numerusform>Усі %Ln отримувачів побачать адреси одне одного. У прихованій копії вони їх не побачили б.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Ви отримали цей лист без відома інших (прихована копія). Відповідь усім це викаже.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>У ньому немає теми.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>У ньому нічого не написано.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Зберегти пошук…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Завершити пошук (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Завершити пошук</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Зберегти цей пошук серед тек</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Уся пошта</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Показано найновіші %1 з %2; ще одне слово або день, наприклад з:2024, звузить результати.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>Знайдено 1 лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>Знайдено %Ln лист</numerusform>
            <numerusform>Знайдено %Ln листи</numerusform>
            <numerusform>Знайдено %Ln листів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Ця тека: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Цей обліковий запис: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Уся пошта</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Шукати</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Де шукати</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Що можна шукати (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Шукати в усій пошті: спробуйте від:анна має:вкладення</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Шукати в %1: спробуйте від:анна має:вкладення</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Останні пошуки</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Пропозиції для пошуку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Назва, під якою він буде серед тек; пошук із такою самою назвою буде замінено:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Перейменувати пошук</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Назва:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Редагувати пошук</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Перейменувати…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Перемістити в&amp;гору</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Перемістити вни&amp;з</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;Видалити пошук</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>За &amp;годину</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Сьогодні &amp;ввечері, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Завтра вранці, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>У &amp;понеділок вранці, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Надіслати пізніше</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Час надсилання:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Він чекає на цьому комп’ютері: його буде надіслано, коли Godwit працюватиме й буде з’єднання. До того часу його можна змінити у «Вихідних».</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Надіслати тоді</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(верхній рівень)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Власні теки: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Теки інших людей: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Спільні теки: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Сховище</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Листи</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 з %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Сервер облікового запису %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Можливості</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Журнал протоколу</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Запитати ще раз</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Можливості сервера</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Можливість</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Визначено в</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не вказано</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Вітання</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Програмне забезпечення</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Теки</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n використовується</numerusform>
            <numerusform>%n використовуються</numerusform>
            <numerusform>%n використовується</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрування</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Немає: обмін можна прочитати на шляху.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертифікат</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Видано: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Чинний до %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Використовується</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Могла б використовуватися</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Вимкнено в налаштуваннях облікового запису</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Невідома для Godwit</translation>
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
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Шукати в налаштуваннях</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Сторінки налаштувань</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>С&amp;кинути цю сторінку</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Усе на цій сторінці так, як у новому Godwit</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Немає налаштування з назвою «%1». Дії Godwit можна знайти за допомогою Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>У списку тек</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  або  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>&amp;Використати тут</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Залишити, як було</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Як у &amp;наборі</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>Клавіші &amp;як у:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Шукати за назвою або клавішею</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Дії та їхні комбінації клавіш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Комбінація клавіш</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>К&amp;лавіша:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Інша клавіша:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>У жодному меню</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, без комбінації клавіш</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, комбінація клавіш %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Змінено вами</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 – це «%2».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>Від %1 до %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (у невідомому тут часовому поясі: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, за вашим часом</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>там: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Скасована подія</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Запрошення</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Відповідь на запрошення</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Запропоновано інший час</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Подія</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 приймає запрошення</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 відхиляє запрошення</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1, можливо, прийде</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 відповідає</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Повторюється %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Де: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Організовує: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>Запрошено 1 особу</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>Запрошено осіб: %1</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>У файлі ще: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Пошта: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Телефон: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Веб: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адреса: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>У браузері (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Токен доступу від команди (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Сертифікат клієнта</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Немає: сервер впускає гостей</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Команда, яка виводить токен доступу</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>програма, яка виводить токен доступу в першому рядку</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Спосіб в&amp;ходу:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Ко&amp;манда:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Токен доступу, поновлюваний на %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Введіть команду, яка виводить токен доступу.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Команду виконує оболонка щоразу, коли потрібен новий токен.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Ви входите на сторінці самого постачальника. Godwit ніколи не бачить вашого пароля.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Сертифікат, який цей обліковий запис показує серверу, підтверджує, хто ви.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Ніщо не підтверджує, хто ви: для загальнодоступних архівів.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – підписку буде оформлено</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – підписку буде скасовано</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>на сервері вже немає</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>належить комусь іншому</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>спільна</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 лист</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>Листів: %1</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>Із підпискою серед вкладених: %1 з %2</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>завжди показується</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Підписки на теки</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Підписки на теки – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Теки з підпискою показуються на панелі тек, тут і в інших ваших поштових програмах. «Вхідні» й теки, які для чогось використовуються, наприклад надіслані листи, тут показуються завжди.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Немає з’єднання: це список у його останньому стані. Ваші зміни збережуться й виконаються, щойно з’єднання з’явиться.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Знайти теку</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Які теки перелічено</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Із підпискою</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Без підписки</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>На сервері вже немає</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Прочитати список тек ще раз</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Прочитати список тек ще раз (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Теки облікового запису</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Жодна тека не підходить. Пошукайте іншу назву або виберіть «Усі».</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Що зміниться (Del повертає рядок)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Застосувати 1 зміну</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Застосувати зміни (%1)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>Підписати: %1, скасувати: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Вилучити ту, якої вже немає</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Вилучити ті, яких уже немає (%1)</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Теки, на які ви підписані і яких уже немає на сервері</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Підписатися на неї та вкладені в неї (%1)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Скасувати підписку на неї та вкладені в неї (%1)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Відкрити всю гілку</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Позначки й мітки</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Лише літери та цифри</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>Перші дев’ять мають клавіші від 1 до 9. Назви й кольори зберігаються на серверах, які це вміють, і однакові на інших ваших комп’ютерах.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова мітка</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Вибрати колір</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Забути назву й колір; листи збережуть мітку</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Назва:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Колір:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Решту цього листа тут не показано.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Джерело «%1»</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Заголовки «%1»</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Решту цього тексту тут не показано.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Показати Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Пр&amp;иховати Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 непрочитаний лист</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln непрочитаний лист</numerusform>
            <numerusform>%Ln непрочитані листи</numerusform>
            <numerusform>%Ln непрочитаних листів</numerusform>
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
        <translation>%1 уже повідомлено, що ви більше не бажаєте цієї розсилки.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Відмовитися від цієї розсилки?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit повідомить %1 одним запитом через зашифроване з’єднання, що ви більше не бажаєте її отримувати. Цей сервер дізнається, що лист прочитано.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Скасувати підписку</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Пропозицію скасувати підписку одним клацанням відправник не підписав, тож її не використано. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Відмовитися від цієї розсилки на веб-сторінці?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>Сторінка %1 відкриється у вашому браузері.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Відкрити сторінку</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>%1 повідомлено, що ви більше не бажаєте цієї розсилки.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Картки</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Кожен лист у два рядки</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Ко&amp;мпактно</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Кожен лист в один рядок</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Стовпці</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Кожен лист в один рядок, у стовпцях на вибір</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Лист &amp;поруч зі списком</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Теки, список і лист поруч</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Лист пі&amp;д списком</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Список над листом, обидва завширшки як вікно</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Попередження: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Вітаємо в Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Ваша пошта залишається на вашому сервері. Godwit швидко показує її, навіть без мережі, і повідомляє, що є на сервері. Потрібні лише ваша електронна адреса та пароль, який зберігається у сховищі паролів цього комп’ютера.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Перенести обліковий запис із &amp;Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>Перенести %Ln обліковий запис із &amp;Thunderbird…</numerusform>
            <numerusform>Перенести %Ln облікові записи з &amp;Thunderbird…</numerusform>
            <numerusform>Перенести %Ln облікових записів із &amp;Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Облікових записів ще немає</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Жодної чернетки не відкрито</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Жодного листа не відкрито</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>Лист надійшов не зі списку розсилки, що приймає відповіді</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>«%1» не є ні правильним посиланням mailto: чи mid:, ні файлом</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Поштова програма для IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Зберігати налаштування, кеш і журнал у DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Записати зображення вікна у FILE (PNG) і завершити роботу.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Запустити без вікна на передньому плані: біля годинника або як згорнуте вікно.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Переглянути зразки листів без облікового запису та сервера.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Використовувати цю мову («de», «pt_BR») замість мови стільниці або налаштувань.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Посилання mailto:, які слід прийняти, посилання mid: на листи та файли листів, які слід показати.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo має власний профіль, який не можна поєднувати з --profile</translation>
    </message>
</context>
</TS>
