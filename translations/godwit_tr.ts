<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Biri şunları yazdı:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 şunları yazdı:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%3 şunları yazdı (%1, %2):</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- İletilen ileti --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Kimden: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Kime: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Bilgi: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>Tarih: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Konu: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>ileti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln ileti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 bu bilgisayarda değil. Önce buraya kaydedin.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 dosyası yok.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 bir klasör. Önce onu tek bir dosyada, örneğin .zip olarak paketleyin.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 eklenebilecek bir dosya değil.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 sonuna kadar okunamadı, bu yüzden eklenmedi: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 eklenmedi: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 okunurken değiştirildi, bu yüzden eklenmedi. Hazır olduğunda yeniden ekleyin.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>%Ln satır daha göster</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>daha az göster</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Bu hafta daha önce</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Geçen hafta</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Bu ay daha önce</translation>
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
        <translation>İşlem iptal edildi.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Sunucuda hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Sunucu bulunamadı.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>Hiçbir e-posta alınmadı veya değiştirilmedi. Zaten burada olan e-postalar okunmaya devam edebilir.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Sunucu adının doğru yazıldığını ve bu bilgisayarın ağa bağlı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>Sunucu bu bağlantı noktasında bağlantı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Bağlantı noktasını ve şifreleme türünü denetleyin; genellikle TLS için 993, STARTTLS için 143 kullanılır.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Bağlantı koptu veya sunucuya ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Değişiklikleriniz burada saklanıyor ve bağlantı yeniden kurulduğunda gönderilecek.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>Bu bilgisayar çevrimdışıysa yapılacak bir şey yok; değilse daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Sunucu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Değişiklikleriniz burada saklanıyor ve sunucu yeniden yanıt verdiğinde gönderilecek.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Daha sonra yeniden deneyin. Her seferinde oluyorsa bağlantı noktasını ve şifreleme türünü denetleyin.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>Şifreli bir bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>Parolanız da hiçbir e-posta da gönderilmedi.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Bağlantı noktasını ve şifreleme türünü denetleyin veya hangisinin kullanılacağını sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>Sunucu kimliğini kanıtlayamadı: sertifikası bu sunucu için geçerli değil.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>Bağlantı, parolanız veya herhangi bir e-posta gönderilmeden kapatıldı.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Sunucunun adını ve bu bilgisayarın saatini denetleyin; otelde veya konuk ağındaysanız önce o ağda oturum açın. Değilse sağlayıcıya sertifikasının SHA-256 değerini sorun: burada gösterilenle aynıysa hesap ayarlarına girilebilir.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Burası ile sunucu arasında biri bağlantıya müdahale ediyor olabilir.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>Bu ağı e-posta için kullanmayın. Sunucu sunuyorsa bu hesap için TLS (bağlantı noktası 993) seçin.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>Sunucunun yanıtı anlaşılamadı.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>Bağlantı kapatıldı. Zaten burada olan e-postalar etkilenmedi ve değişiklikleriniz saklanıyor.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Bunun bir IMAP sunucusu ve bağlantı noktasının doğru olduğunu denetleyin. Protokol günlüğü sunucunun ne dediğini gösterir.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Sunucu kullanıcı adını veya parolayı reddetti.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>Hiçbir e-posta alınmadı veya değiştirilmedi. Hesap kilitlenmesin diye Godwit kendiliğinden yeniden denemez.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Parolayı yeniden girin. Bazı sağlayıcılar yalnızca e-posta programları için ayrı bir parola veya kullanıcı adı olarak adresin tamamını ister.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>Sunucu şu anda kullanılamıyor.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Değişiklikleriniz burada saklanıyor ve sunucu geri geldiğinde gönderilecek.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>Yapılacak bir şey yok: Godwit kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Sunucu bunu reddetti.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>Değişiklik yapılmadı; gösterilen, sunucudaki durumdur.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Ne yapılacağı sunucunun yanıtında yazıyor olabilir.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Sunucu, Godwit’in isteğini anlamadı.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Bu, Godwit’in veya sunucunun bir hatasıdır. Lütfen protokol günlüğüyle birlikte bildirin.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit bu bilgisayardaki dosyalarına yazamıyor.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>Sunucudaki e-postalar etkilenmedi; son değişiklik saklanmamış olabilir.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Diskte yer açın veya profil klasörünün izinlerini denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Bu profil başka bir Godwit’te açık.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Onu aynı anda yalnızca bir program değiştirebilir; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Öteki pencereyi kullanın veya önce onu kapatın.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>Bu, girildiği biçimde yapılamaz.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Düzeltip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>Sunucudaki posta kutusu dolu. Bir şeyler silin ve çöpü boşaltın.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Sunucunun bunun için gereken bir bölümü çalışmıyor. Godwit kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>Sunucu buna yalnızca şifreli bağlantı üzerinden izin veriyor.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>Bu klasörde bunu yapma hakkınız yok.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>Sunucu, yöneticisine başvurmanızı istiyor.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Bu adda bir klasör zaten var.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>Klasör artık sunucuda yok.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>Klasör henüz sunucuda yok. Önce onu oluşturun.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Bu, örneğin addaki bir karakter yüzünden bu sunucuda hiçbir zaman yapılamaz.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Sunucunun bir sınırına ulaşıldı, örneğin bağlantı sayısı.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Klasörü başka bir program kullanıyor. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>Klasör yalnızca okunabilir.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>Sunucu, süresi dolduğu için parolayı reddetti.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Sağlayıcıda yeni bir parola belirleyin, sonra buraya girin.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>Sunucu sizi tanıyor ama bu posta kutusunu kullanmanıza izin vermiyor.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Kullanıcı adını denetleyin; doğruysa sağlayıcının bu posta kutusuna IMAP ile erişime izin vermesi gerekir.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>Sunucu oturum açmanıza izin vermiyor.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Yöneticisine başvurmanızı istiyor.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Sunucu, şifreleme olmadan kimsenin oturum açmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Bu hesap için TLS veya STARTTLS seçin.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>Oturum açılamadı.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Bu hesap için başka bir oturum açma yöntemi seçin veya hangisinin kullanılacağını sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>Sunucu sizi sertifikanızla içeri almadı.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Hesap ayarlarındaki sertifikayı denetleyin veya hangisini beklediğini sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>Sunucu sizi konuk olarak içeri almıyor.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Bu hesap için başka bir oturum açma yöntemi seçin.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>Sunucu erişim jetonunu reddetti.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Yenilerini vermesi için sağlayıcıda yeniden oturum açın.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>Erişim jetonu, IMAP ile e-posta okumaya izin vermiyor.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Sağlayıcıda yeniden oturum açıp buna izin verin veya hesap ayarlarındaki kapsamı (scope) düzeltin.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Sağlayıcınız artık Godwit’in erişimini yenilemesine izin vermiyor.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Sağlayıcıda yeniden oturum açın: böylece yeni bir yenileme jetonu alırsınız.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit’e hesabınızı kullanma izni verilmedi.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Tarayıcıyla yeniden oturum açıp izin verin; iş yerinde veya okulda bunu bir yöneticinin yapması gerekebilir.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Kimse tarayıcıda zamanında oturum açmadı.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Hazır olduğunuzda yeniden başlatın.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>Bu hesap için saklanan bir parola yok.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Buraya yazın.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit’in şu anda bu hesaba erişimi yok.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Tarayıcıyla bir kez daha oturum açın.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Sağlayıcınız sizi içeri aldı ama Godwit’e kalıcı erişim vermedi.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Hesap ayarlarındaki kapsamı (scope) denetleyin: Microsoft için offline_access içermelidir.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Sağlayıcınız, Godwit’in istediği izinleri tanımıyor.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Hesap ayarlarındaki kapsamı (scope) düzeltin.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Sağlayıcınız bu istemci kimliğiyle oturum açılmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Bunu hesap ayarlarında düzeltin veya sağlayıcıda masaüstü programları için kaydedin.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Sağlayıcınız bu istemci kimliğini tanımıyor veya istemci gizli anahtarı yanlış.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Bunu hesap ayarlarında düzeltin.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Sunucunun bildirdiği: “%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Okundu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Silinmek üzere işaretli</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>İletildi</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Alındı bilgisi gönderildi</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Gereksiz değil</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Oltalama</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Önemli olarak işaretli</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sessize alındı</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Yok sayılıyor</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Kişisel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilmiş</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Gönderilmiş</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Gönderilmiş</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Gönderilmiş</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Çöp</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Çöp</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Çöp</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Tüm iletiler</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı iletiler</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Önemli iletiler</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen Kutusu</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>daha az göster</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln satır alıntılanan metin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>“%1” gönderen olarak kullanılabilecek bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1” bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>“%1” yanıtlar için bir e-posta adresi değil.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>İletinin alıcısı yok.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>“%1” içeren</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>“%1” içermeyen</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>göndereni “%1” olan</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>göndereni “%1” olmayan</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>alıcısı “%1” olan</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>alıcısı “%1” olmayan</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>bilgi alıcısı “%1” olan</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>bilgi alıcısı “%1” olmayan</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>konusunda “%1” geçen</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>konusunda “%1” geçmeyen</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>metninde “%1” geçen</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>metninde “%1” geçmeyen</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>“%1” adlı eki olan</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>“%1” adlı eki olmayan</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>“%1” e-posta listesinden gelen</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>“%1” e-posta listesinden gelmeyen</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>“%1” iletisi olan</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>“%1” iletisi olmayan</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>eki olan</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>eki olmayan</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>henüz okunmamış</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>okunmuş</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>yıldızsız</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>yanıtlanmış</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>henüz yanıtlanmamış</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>taslak olarak işaretli</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>taslak olarak işaretli olmayan</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>silinmek üzere işaretli</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>silinmek üzere işaretli olmayan</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>“%1” etiketli</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>“%1” etiketi olmayan</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>%1 boyutundan büyük</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>%1 boyutundan büyük olmayan</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>%1 boyutundan küçük</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>%1 boyutundan küçük olmayan</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 tarihinden önceki</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 tarihinden önce olmayan</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 tarihinden itibaren</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>%1 tarihinden itibaren olmayan</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>“%1” klasöründeki</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>“%1” klasöründe olmayan</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>tüm iletiler</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> veya </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>%1 dışındaki</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kimden</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>kimin gönderdiği</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>kime</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>kime gittiği</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>bilgi</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>kimin kopya aldığı</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>konu</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>konudaki sözcükler</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>metin</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>metindeki sözcükler</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>dosya</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>bir ekin adı</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>liste</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>bir e-posta listesi</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>etiket</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>bir etiket</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>klasör</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>klasörün adı</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>durum</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>okunmuş, yıldızlı, yanıtlanmış…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>var</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>eki var</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>büyük</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>bu boyuttan büyük</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>küçük</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>bu boyuttan küçük</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>önce</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>bu günden önce yazılmış</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>sonra</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>bu gün veya daha sonra yazılmış</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>tarih</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>bu gün, bu ay veya bu yıl içinde yazılmış</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>okunmamış</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>okunmuş</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>yıldızlı</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>yıldızsız</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>yanıtlanmış</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>yanıtlanmamış</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>taslak</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>henüz gönderilmemiş</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>silinmiş</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>ek</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>çamurçulluğu gelgit</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>iki sözcük de veya onlarla başlayan sözcükler, herhangi bir yerde</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;büyük gelgit&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>tam olarak bu sözcükler, art arda</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>gelgit OR fırtına</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>biri veya ikisi de</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>gelgit -büyük</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>birincisi var, ikincisi yok; ayrıca NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(gelgit OR fırtına) liman</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>ayraçlar neyin birlikte olduğunu gösterir</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>kimden:ayşe kime:can</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>gönderen ve alıcı, ad veya adresle; ayrıca bilgi:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>kimden:(ayşe OR can)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>ayraç içindekilerin tümü için tek alan</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>konu:gelgit metin:liman</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>yalnızca konuda, yalnızca metinde</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>dosya:rapor</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>bir ekin adı</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>durum:okunmamış durum:yıldızlı</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>okunmamış, okunmuş, yıldızlı, yıldızsız, yanıtlanmış, yanıtlanmamış, taslak, silinmiş</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>var:ek büyük:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>ekler ve boyut; ayrıca küçük:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>sonra:2023-04-12 önce:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>o günden başlayarak 2023’ün son gününe kadar; ayrıca tarih:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>sonra:dün sonra:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>günler: dün, pazartesi, mart, 7d, 2w, 3m, 1y önce</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>klasör:arşiv etiket:iş liste:kuşlar</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>bir klasör, bir etiket, bir e-posta listesi</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Bu çok uzun; gerisi dikkate alınmıyor.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>“OR” öncesinde veya sonrasında bir şey eksik.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Bu ayraç hiç açılmamış.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>“AND” öncesinde veya sonrasında bir şey eksik.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Çok fazla sözcük var; gerisi dikkate alınmıyor.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>“NOT” sonrasında neyin istenmediği eksik.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>“%1” sonrasında bir şey eksik.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Burada bir ad eksik.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>“%1” içinde sözcük yok.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>“%1” bir gün değil. Günler %2, %3, %4 veya %5 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>“%1” bir boyut değil. Boyutlar %2 veya %3 biçiminde yazılır.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>“%1” burada bilinmiyor. Olabilecekler: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>“%1” bir ileti bağlantısı değil.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>İç içe geçme çok derin; gerisi dikkate alınmıyor.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>Sunucu içeriği olmayan bir ileti gönderdi.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>ek</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>İmzalı (OpenPGP). Godwit henüz imzaları denetlemiyor.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>İmzalı (S/MIME). Godwit henüz imzaları denetlemiyor.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Şifreli (OpenPGP). Godwit henüz bunu açamıyor: eki kaydedip GnuPG veya Kleopatra ile açın.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Şifreli (S/MIME). Godwit henüz bunu açamıyor: eki kaydedip sertifikanızın bulunduğu bir programla açın.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>İmzalı ve paketlenmiş (S/MIME). Godwit henüz bunu açamıyor: eki kaydedip S/MIME okuyabilen bir programla açın.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Şifreli (OpenPGP, metnin içinde). Godwit henüz bunu açamıyor: metni GnuPG veya Kleopatra’ya kopyalayın.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>Metin çok uzun; yalnızca başı gösteriliyor.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>ileti</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Kimden: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>Kime: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>Tarih: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Konu: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>İletinin bir bölümü başka bir yerde duruyor. Godwit onu almaz.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Bu, birkaç parça hâlinde gönderilmiş bir iletinin yalnızca bir parçası.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>“%1” karakter kümesi bilinmiyor; bazı karakterler yanlış olabilir.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>İletiler ve bölümler çok derin iç içe geçmiş; en içtekiler açılmıyor.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>İletide çok fazla bölüm var; yalnızca ilkleri gösteriliyor.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>Üst bilgi çok uzun; yalnızca başı gösteriliyor.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>Metnin biçimi çok sık değişiyor; sonu alıntılar olmadan gösteriliyor.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>İletide böyle bir bölüm yok.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>Ek, açılamayacak kadar büyük.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>%1 adresine gönderdiğiniz ileti ekranda görüntülendi.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>%1 adresine gönderdiğiniz “%2” konulu ileti ekranda görüntülendi.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Gönderilme zamanı: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Bu, iletinin okunduğu veya anlaşıldığı anlamına gelmez.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Bu ileti için kimse alındı bilgisi istemedi.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>Alındı bilgisinin gönderilebileceği bir adres yok.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Okundu: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>Alındı bilgisi isteyen “%1” bir e-posta adresi değil.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>her gün</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>%1 günde bir</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>her hafta</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>%1 haftada bir</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>her ay</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>%1 ayda bir</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>her yıl</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>%1 yılda bir</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>yinelenerek</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, belirli günlerde</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 kez</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2 tarihine kadar</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Konu yok</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>10 MB üzeri</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1–10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB–1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10–100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>10 KB altı</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>Gönderen yok</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Alıcı yok</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okunmuş</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Yıldızsız</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Ekli</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Eksiz</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>İletide kimin gönderdiği belirtilmiyor.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>İletide gönderenin adı var ama adresi yok.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>İletide gönderen birden çok kez belirtiliyor: %1 ve ayrıca %2. Bunlardan en çok biri doğrudur.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>İletide birden çok gönderen belirtiliyor: %1 ve ayrıca %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>Ad bir adres içeriyor (%1) ama ileti %2 adresinden geliyor.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>Adda %1 geçiyor ama ileti %2 adresinden geliyor.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>Adres başka bir adres (%1) gibi başlıyor ama sahibi %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>Adres %1 adresiymiş gibi görünüyor ama sahibi %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>Gönderenin adı görünmeyen karakterler gizliyor veya başka karakterleri ters çeviriyor.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>Adda birbirine benzeyen farklı alfabelerin harfleri karışmış: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>Adreste birbirine benzeyen farklı alfabelerin harfleri karışmış: %1 aslında %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>Adres %1 gibi görünüyor ama aslında %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>Adres %1 alanından; ağdaki adı %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>%1 adına %2 tarafından gönderildi.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Bu adda birini başka bir adresle tanıyorsunuz: %1. Bu ileti %2 adresinden geliyor.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Yanıtlar %1 adresine gider.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Böyle bir adres yok.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Yazımını denetleyin.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>Adresin @ işaretinden sonraki bölümü için bir e-posta sunucusu yok.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>Sunucu bu adresi anlamıyor.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Bu adresin sahibi ayrılmış ve yeni bir adres bırakmamış.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Alıcıya yeni adresini sorun.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>Sunucu gönderenin adresini anlamıyor.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Kimliğinizin adresini denetleyin.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>Sunucu, gönderenin adresinden ileti kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Kimliğinizin adresini denetleyin; çoğu sunucu yalnızca hesaba ait adresleri kabul eder.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Bu alan adı hiç e-posta kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Adresin yazımını denetleyin.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Bu posta kutusu kapatılmış veya şu anda ileti kabul etmiyor.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Alıcıya başka bir yoldan ulaşın.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Alıcının posta kutusu dolu.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Alıcıya başka bir yoldan haber verin veya daha sonra deneyin.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>İleti alıcı için çok büyük.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Daha az veya daha küçük ekler gönderin.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>Sunucuda yer kalmamış.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Daha sonra deneyin.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>İleti sunucu için çok büyük.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Alıcının sunucusu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Adresi denetleyin veya daha sonra deneyin.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>Sunucu, alıcının sunucusuna nasıl ulaşacağını bilmiyor.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>İleti sunucular arasında dönüp dururdu.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Alıcının yöneticisine bildirin.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Alıcı sayısı, sunucunun tek ileti için kabul ettiğinden fazla.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Birkaç ayrı ileti olarak gönderin.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>Sunucu iletileri bu biçimde kabul etmiyor: 7 bitlik karakterlerden oluşmaları gerekiyor.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>İletilen iletileri ek olarak değil, metin olarak gönderin.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>Sunucu, a–z dışında harf içeren adresleri kabul etmiyor.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Alıcının başka bir adresini kullanın veya başka bir hesaptan gönderin.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Sunucunun kuralları bu iletiye izin vermiyor.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Nedeni sunucunun yanıtında yazıyor olabilir.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>Sunucu bu iletiye izin vermiyor.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>Bunun nedeni çoğunlukla iletiyi istenmeyen posta sayması veya gönderenin adresinin size ait olmamasıdır. Nedeni sunucunun yanıtında yazıyor olabilir.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>Sunucu kullanıcı adını veya parolayı reddetti.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Hesabın gönderme ayarlarını denetleyin; bazı sağlayıcılar yalnızca e-posta programları için ayrı bir parola ister.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>Sunucu bu yöntemle oturum açmanıza izin vermiyor.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Bu hesap için başka bir oturum açma yöntemi seçin; bazı sağlayıcılar tarayıcı veya e-posta programları için ayrı bir parola ister.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>Sunucu, şifreleme olmadan kimsenin oturum açmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Gönderme için TLS veya STARTTLS seçin.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>Sunucu yeni bir parola belirlemenizi istiyor.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Bunu sağlayıcıda yapın, sonra parolayı buraya girin.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>Hesap kapatılmış.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Alıcının sunucusunun beklediği bir imza (DKIM) eksik veya yanlış.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Sağlayıcınıza bildirin.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>Alıcının sunucusu, bu sunucunun adresinizin alan adı için gönderim yapmasına izin vermiyor (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Adresinizin kendi sağlayıcısının sunucusuyla gönderin.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>Alıcının sunucusu, gönderen sunucunun adına güvenmiyor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>Alıcının sunucusu iletinin sizin adresinizden geldiğini doğrulayamadı (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>Gönderenin adresinin alan adı e-posta kabul etmiyor.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Kısa sürede çok fazla ileti gönderildi.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Birkaç saat bekleyin. Sunucunun yanıtında daha fazla bilgi olabilir.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>Posta kutusu şu anda ileti kabul edemiyor.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>Sunucu önce oturum açmanızı istiyor.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Hesabın gönderme ayarlarını denetleyin.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>Sunucu bu adresi veya bu iletiyi reddediyor.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Adresi denetleyin. Nedeni sunucunun yanıtında yazıyor olabilir.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>İleti çok büyük veya posta kutusu dolu.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>Sunucu bu adresi kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Adresin yazımını ve kimliğinizin adresini denetleyin.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>Sunucu bu iletiyi reddediyor.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Gönderme durduruldu.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>Gönderme sunucusu bulunamadı.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Adını ve bu bilgisayarın ağa bağlı olduğunu denetleyin.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>Gönderme sunucusu bu bağlantı noktasında bağlantı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Bağlantı noktasını ve şifreleme türünü denetleyin; genellikle TLS için 465, STARTTLS için 587 kullanılır.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Bağlantı koptu veya gönderme sunucusuna ulaşılamıyor.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>Gönderme sunucusu zamanında yanıt vermedi.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>Gönderme sunucusuyla şifreli bir bağlantı kurulamadı.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Bağlantı noktasını ve şifreleme türünü denetleyin veya hangisinin kullanılacağını sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>Gönderme sunucusu kimliğini kanıtlayamadı: sertifikası bu sunucu için geçerli değil.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Sunucunun adını ve bu bilgisayarın saatini denetleyin; otelde veya konuk ağındaysanız önce o ağda oturum açın.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Burası ile sunucu arasında biri bağlantıya müdahale ediyor olabilir.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>Bu ağı e-posta için kullanmayın. Sunucu sunuyorsa gönderme için TLS (bağlantı noktası 465) seçin.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>Gönderme sunucusunun yanıtı anlaşılamadı.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Bunun bir gönderme (SMTP) sunucusu ve bağlantı noktasının doğru olduğunu denetleyin. Protokol günlüğü sunucunun ne dediğini gösterir.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>Gönderme sunucusu sizi içeri almadı.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Hesabın gönderme ayarlarını denetleyin veya parolayı yeniden girin.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>Sunucu iletiyi şu anda kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>Sunucu iletiyi kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>Sunucu, Godwit’in isteğini anlamadı.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Bu, Godwit’in veya sunucunun bir hatasıdır. Lütfen protokol günlüğüyle birlikte bildirin.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit bu bilgisayardaki dosyalarını okuyamıyor veya yazamıyor.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Diskte yer açın veya profil klasörünün izinlerini denetleyin, sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Bu profil başka bir Godwit’te açık.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Öteki pencereyi kullanın veya önce onu kapatın.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>İleti bu hâliyle gönderilemez.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Düzenleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>Sunucunun bildirdiği: “%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>İleti gönderilmedi; giden kutusunda bekliyor ve Godwit kendiliğinden yeniden dener.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>İleti kimseye gönderilmedi; giden kutusunda kalıyor.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Gönderme henüz mümkün değil.</translation>
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
        <translation>1 değişiklik bekliyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln değişiklik bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Bağlantı bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Sunucunun selamlaması bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Şifreleme bekleniyor</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Oturumun açılması bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Klasör listesi bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Klasörün açılması bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>İleti numaraları bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>İletiler bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Karşıya yüklemenin ulaşması bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Bir değişikliğin yapılması bekleniyor</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Sunucu bekleniyor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>İsteğiniz üzerine çevrimdışı</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 sn)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Okunuyor: %1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Okunuyor: %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Güncel</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>Bağlantı yok, %Ln sn sonra yeniden denenecek</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Bağlantı yok</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Oturum açma reddedildi: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>Bağlı değil: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Şifrelenmemiş: ağdaki başkaları okuyabilir</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>%1 ile izleniyor</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>kullanılamıyor</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disk dolu</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>yazma izni yok</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>açılamıyor</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>hasarlı</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>başka bir program tarafından kullanılıyor</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>diskten okunamıyor veya diske yazılamıyor</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>Godwit’in daha yeni bir sürümü yazmış; bu sürüm ona dokunmuyor</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>dosya hasarlı: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit, sunucu yanıt vermeden kapandı.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>ileti zaten gönderilmiş veya atılmış</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>ileti sunucuya gidiyor ve artık geri alınamaz</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>ileti zaten giden kutusunda</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>hesapta taslaklar için bir klasör yok; taslak bu bilgisayarda saklanıyor</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>iletinin alıcısı yok</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>ileti zaten bir taslak</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>bazıları iletiyi zaten aldı: ileti ötekilere gönderilebilir veya atılabilir</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>ileti zaten sunucuya gidiyor</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>ileti bir taslak</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>iletinin artık gönderilmesi istenmiyor</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>hesabın henüz bilinen bir klasörü yok</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>%1 numaralı işlem</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>hasarlı olduğu görüldü</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>Godwit’in daha yeni bir sürümü yazmış</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>hasarlı ve kenara ayrılamıyor</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>klasör artık yok</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>öteki sunucu iletileri nereye koyduğunu bildirmedi; gönderildikleri klasörde arayın</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>geldikleri klasör artık yok</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>ileti artık yok</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>iletinin bir bölümü eksik</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>Bu iletilerin gitmesi gereken hesap kaldırıldı. İletiler oldukları yerde kalıyor.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>sözcük dizini açılamıyor</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>işlem artık günlükte yok</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Bunun için önce yapılması gereken bir değişiklik yapılmadı. Sunucuda hiçbir şey değiştirilmedi; o değişiklik yeniden denendiğinde sürecek.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>Sunucu, taşınan iletileri hangi numaralarla sakladığını bildirmedi; bu yüzden hangilerinin kastedildiği kesin değil. Sunucuda başka bir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>sunucuya gönderiliyor ve artık geri çekilemez</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>zaten yapılmayı bekliyor</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>Sunucu bu klasördeki iletileri yeniden numaralandırdı; bu yüzden hangilerinin kastedildiği artık kesin değil. Sunucuda hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>hiçbir işaret belirtilmedi</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>klasörün bir adı olmalıdır</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>bu adda bir klasör zaten var</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>gelen kutusunun adı değiştirilemez</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>gelen kutusu silinemez</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>iletiler artık yok</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>gitmeleri gereken klasör artık yok</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>iletiler zaten o klasörde</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>üzerinden çok zaman geçti</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>sunucu iletileri nereye koyduğunu bildirmedi veya iletiler oradan ayrıldı; taşındıkları klasörde arayın</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>sunucu kopyaları nereye koyduğunu bildirmedi; elle silinebilirler</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>sunucuda yapıldı ve kesinleşti</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 bir sertifika için çok büyük.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>%1 dosyasında okunabilen bir sertifika yok (PEM veya PKCS #12; parola cümlesi doğru mu?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>%1 dosyasında okunabilen bir özel anahtar yok (parola cümlesi doğru mu?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>onu kendisinden başka kimse imzalamamış</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>onu imzalayan bu bilgisayarda tanınmıyor</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>süresi dolmuş</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>henüz geçerli değil</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>bu sunucunun adını içermiyor</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>iptal edilmiş</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>%1 dosyasından hiçbir sertifika okunamadı.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>sertifikada bu sunucunun adı yok</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>bu, hesabın bağlı olduğu sertifika değil</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: bu, hesabın bağlı olduğu sertifika değil. Beklenen SHA-256: %2; görülen: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>sunucu sertifika göstermedi</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. Sertifikasının SHA-256 değeri: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>“%1” bir e-posta adresi değil: adresler isim@example.org gibi görünür.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>“%1” içinde birden çok “@” var.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>“%1” içinde bir boşluk veya görünmeyen bir karakter var.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>“%1” içinde “@” işaretinden önceki bölüm bir adres olamaz.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>“%1” içinde “@” işaretinden sonraki bölüm bir sunucu adı olamaz.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>“%1” içinde “@” işaretinden sonra nokta yok: yalnızca kendi ağınızda çalışır.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>“%1” içinde “@” işaretinden önce henüz her e-posta sunucusunun işleyemediği harfler var.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>“%1” hesabı bu bilgisayardan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>İletilerinin bu bilgisayardaki kopyaları ve parolası silinecek. Sunucudaki e-postalarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Sunucuya henüz ulaşmamış bir değişiklik kaybolacak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>Sunucuya henüz ulaşmamış %Ln değişiklik kaybolacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Hesabı kaldır</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>Bu bilgisayarda %1 dosyasını açan bir program yok.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>Hesap listesi hasarlıydı. %1 olarak saklandı; bir sonraki açılış hesapsız başlar.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>Hesap listesi hasarlı: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Hesabın bir adı olmalıdır.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>“%1” adında bir hesap zaten var.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Bu hesap kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>İsteğiniz üzerine çevrimdışı</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Henüz bağlanmadı</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>1 ileti alınıyor</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>%Ln ileti alınıyor</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Okunmak veya kaydedilmek üzere bütün olarak.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Sunucularda aranıyor</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Bu bilgisayarda olmayan metinler için.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>İletiler başka bir hesaba taşınıyor</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>İletiler başka bir hesaba kopyalanıyor</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 ileti</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>E-postalar aranabilir hâle getiriliyor</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Henüz hiçbir hesabın e-posta adresi yok: hesap ayarlarında adresinizi girin.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>En çok %Ln ileti birlikte iletilebilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Bu ileti zaten giden kutusunda.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 bildiriyor: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>E-postalarınızın yerel kopyası hasarlıydı ve yeniden alınıyor. Eskisi %1 olarak saklandı.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>Sunucuya ulaşmamış %n değişiklik okunamadı ve kenara ayrıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>Gönderilmemiş %n taslak veya ileti okunamadı ve bir kenara ayrıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Godwit yeniden başlatılana kadar bu bilgisayarda e-postalarınız aranamaz: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>Bu bağlantının götürdüğü ileti bu bilgisayarda yok. Henüz okunmamış bir klasörde olabilir.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;Sunucularda ara</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Bu bilgisayarda web bağlantılarını açan bir program yok.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>Yeni e-postaları size bildirmek için</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 adres içe aktarıldı: bundan sonra önerilecek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln adres içe aktarıldı: bundan sonra önerilecekler.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Henüz hiçbir hesabın e-posta adresi yok: hesap ayarlarında adresinizi girin.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Bu hesabın taslaklar için klasörü yok; ileti yalnızca bu bilgisayarda saklanıyor. Bir klasörün menüsündeki “Kullanım amacı” bir klasör seçer.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kişileri içe aktar</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Kişiler (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Dizin oluşturuluyor: %1 / %2 ileti</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Tüm iletilerin konuları, gönderenleri ve metinleri (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Tüm iletilerin konuları ve gönderenleri (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>İletilerin konuları ve gönderenleri (%1 / %2)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>bu bilgisayarda metin yok</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>%1 tarihinden beri olan metinler</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>metinler: %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 klasör sunucuya soruluyor…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln klasör sunucuya soruluyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 klasör sunucuda arandı</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln klasör sunucuda arandı</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>1 klasör sunucuda aranamadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>%Ln klasör sunucuda aranamadı: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Anahtarlık yanıt vermedi.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Anahtarlık kullanılamıyor: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>Parola komutu başlatılamadı: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>Parola komutu çok uzun sürdü.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>Parola komutu %1 koduyla başarısız oldu: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>Parola komutu parola vermedi.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Bunlar hiçbir zaman sunucuda bulunmamış örnek e-postalardır. İstediğinizi deneyin: hiçbir şey gönderilmez ve çıktığınızda hepsi kaybolur.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>Bu bilgisayarda web bağlantılarını açan bir program yok.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>Çevrimdışı çalışırken hiçbir şey alınamaz.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Çevrimiçi ol</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>Masaüstü, Godwit’in kendiliğinden başlamasına izin vermiyor. Kendi ayarlarında buna izin verilebilir.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>İleti listesi</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Bildirimler ve masaüstü</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Bu ileti artık burada değil.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>Bağlantı yok ve “%1” klasöründeki iletilerin tümü burada bilinmiyor: ötekiler olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>“%1” klasöründe silinmek üzere işaretli bir şey yok.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 küçültülemiyor.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>%1 dosyası yok.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 ileti içerebilecek bir dosya değil.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 okunamıyor: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 gösterilemeyecek kadar büyük: en çok 64 MiB olan iletiler gösterilir.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 boş.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Bu</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 bir ileti değil: bir iletinin başında bulunan satırların hiçbiri yok.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Bilinmeyen gönderen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Yeni ileti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 klasöründe %Ln yeni ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Gelen kutusu (%1)</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen Kutusu</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>Bir ileti gönderilemedi ve giden kutusunda sizi bekliyor.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Göster</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Gönderilmemiş 1 taslak saklandı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Gönderilmemiş %Ln taslak saklandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Gönderiliyor: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Gönderme sunucunuz teslim bildirimi vermiyor: bildirim gelmeyecek.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1, %2 tarihinde gönderilecek.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Gönderildi. Gönderme sunucunuz istediğiniz teslim bildirimlerini vermiyor: bildirim gelmeyecek.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gönderildi.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 yalnızca bazı alıcılara gönderildi.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 beklemek zorunda: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 gönderilmiş de olabilir gönderilmemiş de.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 gönderilmedi: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Artık çok geç: ileti yolda veya gönderilmiş.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Bir ileti henüz gönderilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>%Ln ileti henüz gönderilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Bekleyenler saklanır ve Godwit yeniden çalıştığında gönderilir.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>Ça&amp;lışmayı sürdür</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>“%1” adında çok fazla dosya var.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>Resim burada gösterilemeyecek kadar büyük. Kaydedilebilir.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Bu, Godwit’in gösterebileceği bir resim değil. Kaydedilebilir.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 bir program içerebilir. Godwit onu kaydeder ama hiçbir zaman açmaz.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 içe aktarılamıyor: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>bu bir dosya değil.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>32 MiB’tan büyük.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>içinde e-posta adresi olan bir kişi yok.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>Kayıtlı aramalar okunamadı; dosya %1 olarak saklandı.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Bu hafta ekli</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>%L1 kayıtlı arama var; daha fazlası sığmaz.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Arama sonuçları</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 için parola</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>%1 için yenileme jetonu</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>%1 kullanıcısının %2 üzerindeki parolası:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>%1 kullanıcısının %2 için sağlayıcıdan aldığı yenileme jetonu:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>Parola yalnızca Godwit kapanana kadar saklanır: bu bilgisayarda onu saklayacak bir anahtarlık yok.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Gönderme sunucusu deneniyor…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Şablon olarak saklandı.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Henüz bir şablon yok. Yeni ileti penceresinde “Şablon olarak kaydet” komutunu seçin.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Tüm gelen kutuları</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Tüm taslaklar</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>%1 aboneliğinden çıkılıyor</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>%Ln abonelik değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>“%1” geri alınamadı: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 ileti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1 okundu olarak işaretlendi</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1 okunmadı olarak işaretlendi</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 yıldızlandı</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1: yıldız kaldırıldı</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>“%1” etiketi eklendi: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1: etiketler değişti</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 çöpe taşındı</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 arşivlendi</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1 gereksize taşındı</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1, %2 klasörüne taşındı</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1, %2 klasörüne kopyalandı</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 kalıcı olarak silindi</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 boşaltıldı</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>İleti %1 klasörüne kaydedildi</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 taşındı</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 yeniden adlandırıldı</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 silindi</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>%1 klasörüne abone olundu</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>%1 klasörünün aboneliğinden çıkıldı</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>%1 hesabında bunun için bir klasör yok. Birini seçmek için “Taşı…” komutunu kullanın.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Bu iletiler zaten çöpte; kalıcı olarak silmek için çöpü açın.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Bu hesap %1 ile oturum açacak biçimde ayarlanmış ama sunucu bunu sunmuyor.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>Sunucu, Godwit’in bildiği bir oturum açma yöntemi sunmuyor.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>Sunucu, bu hesabın önceden oturum açtığı %1 yöntemini artık sunmuyor, yalnızca daha zayıf yöntemler sunuyor. Bunun böyle olması gerekip gerekmediğini sağlayıcıya sorun.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit çevrimdışı.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Oturum açılıyor</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>Sunucu bu iletileri vermiyor.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>Bağlantı sunucu yanıt vermeden koptu. İletilerden biri şimdiden öteki hesabın klasöründe olabilir; özgün ileti saklanıyor.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>İleti artık sunucuda yok.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>İleti 256 MiB’tan büyük.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>İleti, sunucunun bildirdiğinden çok daha büyük.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>İletinin dosyası kayboldu.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>Sunucuda Godwit’in tutabileceğinden çok klasör var (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>Sunucu, klasörde bulunandan veya Godwit’in tutabileceğinden çok ileti bildiriyor.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Bu sunucu posta kutusunun ne kadar dolu olduğunu bildirmiyor.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Bu sunucu klasörler için hak tutmuyor.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Bu sunucu klasörler için not tutmuyor (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>Ek 768 MiB’tan büyük.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>Bağlantı sunucu yanıt vermeden koptu; bu yapılmış da olabilir yapılmamış da.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Klasör artık sunucuda yok.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>İletilerin şimdi nerede olduğu bilinmiyor.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>Sunucu bu klasördeki iletileri yeniden numaralandırdı.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>Bu klasör artık yok veya ileti içeremiyor.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>Sunucu, klasörde bulunandan çok ileti bildiriyor.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Gönderme sunucusunda oturum açılıyor…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit çevrimdışı.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>Bu hesap için bilinen bir gönderme sunucusu yok.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>Bağlantı, sunucu yanıt vermeden sona erdi.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>İletinin dosyası okunamıyor: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>Bu hesap için yenileme jetonu yok.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Jetonlar yalnızca https üzerinden yenilenir: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Yanıt çok uzun.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Bu hesapta şifreleme yok ve sunucusu bu bilgisayar değil.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Bağlanılıyor: %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Bağlantı güvenli hâle getiriliyor</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Bağlantı şifrelenmeden önce veri gönderildi.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>%1 vekil sunucusu: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>İstemci kimliği yok.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Oturum yalnızca https üzerinden açılır: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Jetonlar yalnızca https üzerinden alınır: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>Tarayıcının yanıtı alınamıyor: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Bu, Godwit’in beklediği yanıt değil</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Daha eski bir denemeye ait veya başka bir yerden geliyor. Hiçbir şey değiştirilmedi. Godwit’in en son açtığı sayfayı kullanın.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit içeri alınmadı</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Bu sayfayı kapatıp Godwit’e dönebilirsiniz.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Hepsi bu kadar</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Bu sayfayı kapatıp Godwit’e dönebilirsiniz; kendiliğinden sürdürür.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1 sunucuları aranıyor…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 sunucuları hakkında bir şey bildirmiyor. Yaygın adlar deneniyor…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, ayarlı</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, bazı iletilerde ayarlı</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, okunmamış: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, okunmamış: %2, ileti: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Sık kullanılanlar</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>%1 hesabı</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>Bağlı değil: burada ne olduğu bilinmiyor</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>Sunucu burada olanları hemen bildiriyor (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Sunucuya her dakika soruluyor (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>salt okunur</translation>
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
        <translation>İleti henüz sunucudan okunmadı</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>%Ln iletilik yazışma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Silinmek üzere işaretli</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Konu yok</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Ekleri var</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sessize alındı</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Değişiklik gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Yükleniyor</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 ileti</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 ileti</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Ekle (%1): %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Kaldır (%1): %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Ekle (%1): %2; kaldır: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Gönderildi, yanıt bekleniyor</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Sunucu reddetti</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Artık uygulanamaz</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Yapılmış olabilir</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>Bağlantı sunucu yanıt vermeden koptu. Bu yapılmış da olabilir yapılmamış da ve kendiliğinden yinelenmez: klasöre bakın, sonra yeniden deneyin veya vazgeçin.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Taşı: %1, %2 klasöründen %3 klasörüne</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Kopyala: %1, %2 klasöründen %3 klasörüne</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Taşı: %1, %2 klasöründen %3 klasörüne (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Kopyala: %1, %2 klasöründen %3 klasörüne (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Kalıcı olarak sil: %1, %2 klasöründe</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>%1 klasörüne bir ileti kaydet</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>%1 klasörüne bir taslak kaydet</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>%1 klasörünü oluştur</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>%1 klasörünü %2 olarak yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>%1 klasörünü sil</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 klasörüne abone ol</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>%1 aboneliğinden çık</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 ve %Ln kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Şu alıcılara zaten gönderildi: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Sunucunun bildirdiği: “%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Kendiliğinden yeniden denenecek; sonraki deneme: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Kendiliğinden yeniden denenecek.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Zamanı gelince (%1) veya sonrasında Godwit yeniden çalıştığında gönderilecek.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Bağlantı kurulur kurulmaz gönderilecek.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>Sunucu bu iletiyi alıcıların tümü için kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>Sunucu bu iletiyi kabul etmiyor. Kimseye gönderilmedi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Ötekilere gönderin veya atın: atılırsa gönderilmiş olarak saklanır.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Düzenleyip yeniden gönderin veya atın.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Düzenleyin, yalnızca ötekilere gönderin veya atın.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>İlgili alıcılar: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>Bağlantı, iletinin tamamı gittikten sonra, sunucu onu aldığını bildirmeden koptu. İleti gönderilmiş de olabilir gönderilmemiş de; iki kez gönderilebileceğinden kendiliğinden yeniden gönderilmez. Gönderilmiş iletiler klasörüne bakın veya iletiyi almış olması gereken birine sorun; sonra ne olduğunu belirtin.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Gönderiliyor, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>Yeniden denenmeyi bekliyor</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Birazdan gönderilecek</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Zamanı: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Gönderilmeyi bekliyor</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderiliyor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Gönderilmiş olabilir</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Gönderiliyor; sunucu henüz yanıt vermedi.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, alıcı: %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>Adsız ek</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Alınan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>“%1” bundan sonra burada ve öteki e-posta programlarınızda gösterilir.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>“%1” listeden çıkıyor; artık sunucuda yok.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>“%1” bir şey için kullanıldığından burada gösterilmeye devam eder; öteki e-posta programları göstermeyebilir.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>“%1” artık gösterilmez; iletileri sunucuda kalır.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Hesap ayarları</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Tarayıcıyla oturum aç</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>Doğru sunucu bu mu?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>E-posta hesabınız</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit e-posta sunucularınızı adresinizden bulur. Adresin kendi alan adından başka kimseye sormaz.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit, bunun doğru olup olmadığını görmek için e-posta sunucunuzda oturum açar.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Yalnızca bu sertifikaya güven</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Sağlayıcınızın size verdiği parmak izini girin.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1 sunucuları aranıyor…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Bu bir e-posta adresi değil. Yazımını denetleyin.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 başka e-posta programlarının e-postalarını okumasına izin vermiyor: IMAP yok. Hiçbir şey ayarlanmadı.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>Bu adresin hangi sunucuları olduğunu kimse bildirmiyor ve yaygın adlar yanıt vermiyor. Bu bilgisayar çevrimiçi mi? Öyleyse sunucunun adını sağlayıcınızın belirttiği gibi yazın.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Tarayıcı açılıyor…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Tarayıcınız bekleniyor…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>E-postalarınız bu ayarlarla okunabiliyor. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Sunucunun bildirdiği: “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Çalışıyor</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>&amp;Elle gir…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Gönder&amp;meden devam et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>Hesap saklanır; ayarlarında göndermenin henüz mümkün olmadığı belirtilir</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Yine de şifreleme olmadan bağlan</translation>
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
        <translation>E-posta &amp;adresi:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>H&amp;esap adı:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Sunucu:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Şi&amp;freleme:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>&amp;Bağlantı noktası:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Kullanıcı a&amp;dı:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Parola:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değiştirilmedi</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>&amp;Yenileme jetonu:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>&amp;Uygulama parolası:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Yenileme jetonu</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Uygulama parolası</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Sunucunuzun adını yazın.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Hesaba bir ad verin.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Kullanıcı adınızı yazın.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Sağlayıcınızın size verdiği yenileme jetonunu girin.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Parolanızı yazın.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Şifreleme olmadan yoldaki herkes parolanızı ve e-postalarınızı okuyabilir.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Sağlayıcınız size adresinizden farklı bir kullanıcı adı verdiyse onu “Değiştir…” altında girin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Henüz bir hesap yok. E-postalarınızı okumak için bir tane ekleyin.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>Yeni iletiler için ilk hesap kullanılır.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ekle…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ayarlar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Yeniden a&amp;dlandır</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Kimlikler…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>A&amp;şağı taşı</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ka&amp;ldır…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Hesaba burada başka bir ad ver (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Yazarken kullandığınız adlar, adresler ve imzalar</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Klasör bölmesinde daha yukarı (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Klasör bölmesinde daha aşağı (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Hesabı bu bilgisayardan kaldır (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Gönderme henüz mümkün değil: gönderme sunucusu bilinmiyor. “Ayarlar” bölümüne bakın.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Gönderme henüz mümkün değil: son denemede sunucu Godwit’i içeri almadı. “Ayarlar” bölümüne bakın.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Sunuculara yenilikleri sor</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Hesap &amp;ekle…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Bir e-posta hesabı ekle</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>&amp;Hesaplar…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Hesapları sırala, yeniden adlandır ve kaldır; hangi adlarla yazdığını seç</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Hesap ayarlar&amp;ı…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Bu klasörün hesabını değiştir</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>A&amp;bonelikler…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Hangi klasörlerin gösterileceğini seç</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Su&amp;nucu hakkında…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Bu hesabın sunucusunun kendisi hakkında söyledikleri</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Godwit’i kapat</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Son yapılanı geri al</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Bekleyen &amp;değişiklikler…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Sunuculara henüz ulaşmayanlar veya reddedilenler</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Ara…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Tüm e-postalarda ara</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>&amp;Klasör bul…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Adıyla bir klasör bul</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>İletide &amp;bul…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Açık iletide sözcük bul</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Son&amp;rakini bul</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Bulunan sonraki yere git</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Ö&amp;ncekini bul</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Bulunan önceki yere git</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Okundu veya okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Yı&amp;ldız</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Yıldız ekle veya yıldızı kaldır</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Etiketle&amp;r</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Seçili iletilerin işaretleri ve etiketleri</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>Etiket &amp;adları ve renkleri…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Etiketlerin adları, renkleri ve sırası</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Etiket yok</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiket: %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Tüm etiketleri kaldır</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Bu etiketi ekle veya kaldır</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Yazışmayı ok&amp;undu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Yazışmanın tüm iletilerini okundu olarak işaretle</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>Yazışmayı s&amp;essize al</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Bu yazışmaya bundan sonra gelenler okunmuş sayılır</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Yazış&amp;mayı yok say</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>Yazışmayı ve ona gelen her şeyi listeden çıkar</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arşivle</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Arşive taşı</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>&amp;Taşı…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Başka bir klasöre taşı</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Gereksiz</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Gereksiz klasörüne taşı</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Sil</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Çöpe taşı</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>&amp;Çöpü boşalt…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Çöpteki tüm iletileri kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>&amp;Klasörü okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Açık klasörün tüm iletilerini okundu olarak işaretle</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Kay&amp;nağı görüntüle</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>İletinin gönderildiği hâli</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Tüm üst &amp;bilgiler</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>İletinin tüm üst bilgi alanları</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Açık iletiyi yazdır</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Yazdırma &amp;önizlemesi…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Açık iletinin nasıl yazdırılacağını gör</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>İleti bağlantısını &amp;kopyala</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Bu iletiyi başka yerde göstermeye yarayan bağlantı</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Bu iletiyle yapılabilecek diğer şeyler</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokol günlüğü</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Godwit ile sunucular arasında konuşulanlar</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>Sonraki okun&amp;mamış</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Sonraki okunmamış iletiye git</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Önceki okunmamış</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Önceki okunmamış iletiye git</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Önceki bölmeye dön</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Klasörler</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Klasörlere git</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>İ&amp;letiler</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>İleti listesine git</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>&amp;Okuma bölmesi</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Açık iletiye git</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>Yeni &amp;ileti</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Yeni bir ileti yaz</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Yanıtla</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Gönderene yanıt ver</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Tü&amp;münü yanıtla</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Gönderene ve iletiyi alan öteki herkese yanıt ver</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>E-posta &amp;listesini yanıtla</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Yalnızca e-posta listesine yanıt ver</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İl&amp;et</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Metni kendi sözlerinizle birlikte başkasına gönder</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Ek &amp;olarak ilet</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>İletinin tamamını geldiği gibi dosya olarak gönder</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Yönlen&amp;dir…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>İletiyi, gönderenin kendisinden gelmiş gibi başkasına gönder</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Yeni ileti ola&amp;rak düzenle</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Bu iletinin içeriğiyle yeni bir iletiye başla</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Taslağı d&amp;üzenle</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Bu iletiyi yazmayı sürdür</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>&amp;Şablonlar</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Bu hesabın şablonlarını aç: açılan şablon yeni bir ileti başlatır</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Giden kut&amp;usu…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Gönderilmeyi bekleyenler veya gönderilemeyenler</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>&amp;Gelen kutusuna git</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Bu hesabın gelen kutusunu aç</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>G&amp;önderilmişe git</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Bu hesaptan gönderilenleri aç</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>&amp;Taslaklara git</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Bu hesabın taslaklarını aç</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>&amp;Arşive git</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Bu hesabın arşivini aç</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Sonraki &amp;ileti</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Listede aşağıdaki iletiye git</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Önceki ile&amp;ti</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Üstteki iletiye git</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Listenin tüm iletilerini seç</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;Seçimi kaldır</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>Hiçbir iletiyi seçme</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Önceki durumu ne olursa olsun okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Önceki durumu ne olursa olsun okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>İleti &amp;dosyası aç…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Dosya olarak kaydedilmiş bir iletiyi oku (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>Çe&amp;vrimdışı çalış</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Siz yeniden isteyene kadar tüm bağlantıları bırak</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Godwit’in davranışını değiştir</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Klavye kısayolları…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Hangi tuşların ne yaptığını gör ve değiştir</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Eylem veya klasör bul…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Godwit’in yapabildiği her şey, adlarıyla</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>E&amp;tkinlik…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Godwit’in ne yaptığı ve sunucularla durumu</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;El kitabı</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Godwit nasıl kullanılır</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>Godwit &amp;hakkında</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Bunun hangi sürüm olduğu ve hangi lisansla sunulduğu</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>Çe&amp;vrimdışı çalış</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Bekleyen &amp;değişiklikler…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Henüz bir hesap yok, bu yüzden yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Tüm değişiklikler sunuculara ulaştı.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 değişiklik sunucusuna ulaşmayı bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln değişiklik sunucularına ulaşmayı bekliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 değişiklik durduruldu ve ilginizi bekliyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln değişiklik durduruldu ve ilginizi bekliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(adres yok)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Gönderenin adresi: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresi &amp;kopyala</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Adı &amp;ve adresi kopyala</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>Veya &amp;Thunderbird’den bir hesabı devralın; parolalar orada kalır:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Ayşe Örnek</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Yazdığınız kişilere gösterilir</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>A&amp;dınız:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>E-posta &amp;adresi:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Thunderbird’de bulunan hesaplar</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Bu ayarları devral</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>E-posta adresinizi yazın, örneğin anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Geli&amp;şmiş</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Bu bilgisayarın güvendikleri</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Bir sertifika dosyası seç</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>Sertifika &amp;makamları:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Kendi sertifika makamı olan bir sunucu için PEM dosyası</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>E-posta sunucusunun kendisi</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>G&amp;önderenleri doğrulayan:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>Bir iletiye doğrulanmış denirken kimin sözünün geçerli olduğu: sağlayıcınızın Authentication-Results alanına yazdığı ad. Yalnızca doğrulanmış gönderenler öyle gösterilmiyorsa gerekir.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Sertifika makamları</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Sertifikalar (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>“%1” bir sunucu adı değil. Sunucu adları mx.example.org gibi görünür.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Tümünü kaydet (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Göster</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;Başka bir programla aç</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Farklı kaydet…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>&amp;Tümünü kaydet…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>bekleniyor…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · sunucuda</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>%1 ekini kaydet, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>%1 eki, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Bu dosya bir program içerebilir. Godwit onu kaydeder ama hiçbir zaman açmaz.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Başka bir programla aç</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 bir program içerebilir. Godwit onu kaydeder ama hiçbir zaman açmaz.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Eki kaydet</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Tüm ekleri bir klasöre kaydet</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Buraya kaydet</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopyalandı: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 dosya %2 klasörüne kaydedildi</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>Bu bilgisayarda %1 dosyasını açan bir program yok. Dosya kaydedilebilir.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 artık burada ve sürüklenebilir.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>İleti metni</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Sayfayı yeniden aç</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Adresini kopyala</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Tarayıcınız %1 oturum açma sayfasını gösteriyor. Orada oturum açıp Godwit’in e-postalarınızı kullanmasına izin verin. Godwit sonra kendiliğinden sürdürür; parolanız sizinle sağlayıcınız arasında kalır.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>Bu bilgisayarda web sayfalarını açan bir program yok. %1 oturum açma sayfasının adresini bu bilgisayardaki bir tarayıcıya kopyalayın, orada oturum açın ve Godwit’in e-postalarınızı kullanmasına izin verin.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Tarayıcıyla oturum açtınız. Godwit, sağlayıcınızdan erişim istiyor…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Kaydet: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>sağlayıcınızdan, 64 onaltılık basamak</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Sağlayıcınızın verdiği parmak izi:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Sağlayıcınızın verdiği parmak izi</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>%1 sertifikası, bu hesabın bağlı olduğu sertifika değil. Bağlantı, parolanız veya herhangi bir e-posta gönderilmeden kapatıldı. Sertifika yenilenmiş olabilir veya sunucuyla aranızda biri vardır.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 kimliğini kanıtlayamadı. Bağlantı, parolanız veya herhangi bir e-posta gönderilmeden kapatıldı.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Sağlayıcınıza yeni sertifikanın SHA-256 parmak izini telefonla sorun veya sayfalarında arayın. Şimdi görülenle aynıysa buraya yazın veya yapıştırın. Değilse devam etmeyin.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Sunucunun adını ve bu bilgisayarın saatini denetleyin; otelde veya konuk ağındaysanız önce o ağda oturum açın. Sunucunun gerçekten bu sertifikası olması gerekiyorsa SHA-256 parmak izini sunucuyu işletene sorun ve buraya yazın veya yapıştırın: o zaman kim imzalamış olursa olsun yalnızca bu sertifika kabul edilir. Kendi sertifika makamı olan bir kuruluş size bir dosya verir; bu dosya ayarlarda Gelişmiş altında seçilir.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Sorun:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Kimin için:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>İmzalayan:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Geçerlilik:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>Önceki SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>Şimdiki SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Aynısı.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Bu, yeni sertifikanın değil, önceki sertifikanın parmak izi.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Bu başka bir parmak izi: bu sunucu sağlayıcınızın sunucusu değil. Devam etmeyin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Kastedilebilecek kişiler</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter seçer, Shift+Delete unutur</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Yeni ileti</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Yönlendir: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>Kalın yazı, renkler, bağlantılar, tablolar ve resimler kaldırıldı; listeler metne dönüştü.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Geri &amp;al</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Bu bilgisayara kaydedildi, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Taslaklar klasörüne kaydedildi, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Bu bilgisayara kaydedildi, %1. Bağlantı kurulduğunda Taslaklar klasörüne de kaydedilecek</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Bu taslak sunucuda, belki başka bir aygıtta, değiştirilmiş veya kaldırılmış. Burada gördüğünüz bu bilgisayarda saklanıyor.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Benimkini &amp;sakla</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>Ö&amp;tekini al</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Dosya &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Gizliye &amp;taşı</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>&amp;Konu yaz</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Yazmayı &amp;sürdür</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Yi&amp;ne de gönder</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>Bu ileti atılsın mı? Bu bilgisayardan ve Taslaklar klasöründen kaldırılır.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>İletiyi &amp;at</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Resim ekle</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Resimler (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Resim %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 piksel</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Boyutunu &amp;koru</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>“%1” boyutu %2. Daha küçük bir resim daha çabuk gönderilir ve okunur; uzun kenarı şu kadar olur:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>Sondan yeniden</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>Baştan yeniden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Gönderen: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>Daha &amp;sonra gönder</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Gönder</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>&amp;Belirli bir zamanda…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>Şimdi &amp;kaydet</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Taslağı sunucuya da kaydet</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Şablon &amp;olarak kaydet</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Dosya ekle…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>Kişileri &amp;içe aktar…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Önerilmek üzere bir vCard dosyasındaki kişiler</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>İletiyi &amp;at</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>İleti taslak olarak saklanır</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;es</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ya&amp;pıştır</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>&amp;Biçimsiz yapıştır</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>İletide b&amp;ul</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Son&amp;rakini bul</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Olağan boyut</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Eş aralıklı harfler</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>Düz metin iletilerinde</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>&amp;Biçimli metin</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Kalın yazı, listeler, resimler; yoksa düz metin</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>&amp;Alındı bilgisi iste</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Alıcıdan, iletiyi okuduğunu size bildirmesi istenir; çoğu kişi bunu geri çevirir</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>&amp;Teslim bildirimi iste</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Sunuculardan, iletinin ulaştığını size bildirmeleri istenir</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>Yazımı &amp;denetle</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>D&amp;iller</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>İ&amp;leti</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Gör&amp;ünüm</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Seçenekle&amp;r</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Daha sonra gönder</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Kim&amp;den</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>K&amp;ime</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Bilgi</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Gizli</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>&amp;Yanıt adresi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>K&amp;onu</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Başkalarına kopya (Alt+B)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Ötekilerin görmediği kopya (Alt+G)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Yanıtların gideceği yer (Alt+Y)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Alıcıları gizliye taşıma</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>Sertifika S&amp;HA-256 değeri:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>yalnızca sunucunun sertifikası başka türlü denetlenemiyorsa</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Kim imzalamış olursa olsun yalnızca bu parmak izine sahip sertifika kabul edilir. Parmak izini sağlayıcıya sorun.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Sertifikanı&amp;z:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Sertifikanız</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>A&amp;nahtarı:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>Sertifikanızın anahtarı</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Anahtarın parola c&amp;ümlesi:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>&amp;Vekil sunucu:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 veya http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>Yavaş bağlantılarda</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Hiçbir zaman</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Sıkıştır</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>Sı&amp;kıştır:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Bir dosya seç: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Sertifikalar ve anahtarlar (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Bir sertifikanın SHA-256 değeri 64 onaltılık basamaktır.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Vekil sunucu socks5://ad:bağlantınoktası veya http://ad:bağlantınoktası biçiminde yazılır.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>Anahtar bir sertifikaya aittir: onu da seçin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Oturum aç…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Hesap ayarları…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Sertifikayı göster…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Günlüğü göster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Önceki yer (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Sonraki yer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha fazla göster</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Bu iletide bul</translation>
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
        <translation>baştan</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>sondan</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>Gösterilen bölümde bulunamadı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / %2 ve fazlası</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>Bu iletinin kalanında %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Yalnızca klasör içerir, ileti içermez.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>Sunucu bu klasörü yalnızca okumanıza izin veriyor.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>Sunucu bunun içinde klasöre izin vermiyor.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>Gelen kutusunun adı her sunucuda aynıdır.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>E-postalar gelen kutusuna gelir: yeri değişmez.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Bir şey için kullanılıyor: %1. Önce onun için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>İçindeki her şey okunmuş.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>İçinde bir şey yok.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Bu sunucu, bazı iletileri silip ötekileri bırakamıyor (UIDPLUS); Godwit bu riski almaz.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>E-postalar gelen kutusuna gelir: başka bir şey için kullanılamaz.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen Kutusu</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Taslaklar</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Gönderilmiş iletiler</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Gereksiz</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tüm iletiler</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Yıldızlı iletiler</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Önemli iletiler</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Artık sunucuda yok.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>Burada bunu yapma hakkınız yok. Klasörün sahibi bu hakkı verebilir.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Klasörler başka bir hesaba taşınamaz.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Bir klasör kendi içine taşınamaz.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Bu sunucuda klasör içinde klasör olmaz.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Zaten orada.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Orada zaten bir “%1” klasörü var.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>iletileri okuma</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>okundu olarak işaretleme</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>yıldız ve etiket ekleme</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>içine ileti koyma</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>silinmek üzere işaretleme</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>kalıcı olarak silme</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>içinde klasör oluşturma</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>klasörü yeniden adlandırma ve silme</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>klasöre ileti gönderme</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>kimin ne yapabileceğine karar verme</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>“%1” içinde oluşturulur.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Klasörü yeniden adlandır</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>İçinde ileti yok.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>İçindeki ileti kalıcı olarak silinecek.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>İçindeki %Ln ileti kalıcı olarak silinecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>“%1” klasörü silinsin mi?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Klasörü sil</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>Çöp boşaltılsın mı?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>Gereksiz klasörü boşaltılsın mı?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>İçindeki iletiler (%L1) kalıcı olarak silinecek.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Çöpü boşalt</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Gereksizi boşalt</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>“%1” klasöründe üstü çizili olanlar kaldırılsın mı?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Bu iletiler sizin tarafınızdan veya bu klasörü kullanan bir başkası tarafından silinmek üzere işaretlenmiş ve hâlâ duruyor. Kalıcı olarak silinecekler.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>İletiler için yer</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Tam iletiler bu bilgisayarda en çok bu kadar yer kaplayabilir (GiB).
Önce en uzun süredir okumadıklarınız gider; sunucuda kalırlar.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Adında bu geçen klasör yok.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Klasör bul</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Burada yeni klasör…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Geçerli klasörün içinde bir klasör oluştur</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Klasörü yeniden adlandır…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Geçerli klasöre başka bir ad ver</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Klasörü sil…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Geçerli klasörü ve içindekileri sil</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Klasör sık kullanılanlarda</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Geçerli klasörü hesapların üstünde göster veya artık gösterme</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Klasör özellikleri…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Geçerli klasör hakkında bilinenler</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Sık kullanılanı yukarı taşı</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Geçerli klasörü sık kullanılanlarda yukarı taşı</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Sık kullanılanı aşağı taşı</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Geçerli klasörü sık kullanılanlarda aşağı taşı</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Gizle: “%1”</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Yen&amp;i klasör…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Yeniden a&amp;dlandır…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>Klasörü ta&amp;şı…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Klasörü &amp;sil…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Tümünü &amp;okundu olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>&amp;Çöpü boşalt…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Gereksi&amp;zi boşalt…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;Üstü çizili olanları kaldır…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Sık k&amp;ullanılanlardan çıkar</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Sık kullanılanlara ek&amp;le</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>&amp;Abone olundu</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Özellikler…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Sık kullanılanlarda yukarı &amp;taşı</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>Sık &amp;kullanılanlarda aşağı taşı</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Kullanım a&amp;macı</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>Sunucu bunun için, tüm e-posta programlarınızda “%1” klasörünü kullanıyor.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>Bu klasörün ne için olduğuna sunucu karar vermiş.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>&amp;En üstte göster</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Bu bilgisaya&amp;rda tut</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Hesaptaki gibi</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Üstündeki klasör gibi</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Yalnızca okuduklarım</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>Son ay</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Son 3 ay</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Son yıl</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tüm iletiler</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>Son %Ln ay</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>&amp;İletiler için yer…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>“%1” bu sunucuda klasörleri ayırır ve bir adda bulunamaz.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>“*” ve “%” bir adda bulunamaz.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>Adda görünmeyen bir karakter var.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Bu adda bir klasör zaten var.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Godwit’in ne yaptığı</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Giden kutusu: %1, ilgilenilecek: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Giden kutusu: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Bazı iletiler gönderilemedi: onlara ne olacağına siz karar verin</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Gönderilmeyi bekleyen iletiler</translation>
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
        <translation>Bir hesap yalnızca klasör içerir. Klasörlerden birini seçin.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>İletiler zaten orada.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Klasöre taşı</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Klasör artık yok.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>“%1” klasörünün taşınacağı yer</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Klasör bul</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Buraya taşı</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Bu kendi başına bir klasör değil.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Klasör özellikleri</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Hesap:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Sunucudaki yolu:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>İletiler:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Boyut:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Soruluyor…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>İleti içermez</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Kullanım amacı:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Gösteriliyor:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Evet, abone olundu</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Abone olunmadı</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Burada tutulan:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Yenilikler:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Yapabilecekleriniz:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Yalnızca klasör içerir</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Henüz sayılmadı</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, okunmamış: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Özel bir amacı yok</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>E-postalar buraya gelir</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>sunucu böyle bildiriyor</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>siz seçtiniz</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>adına göre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Okuduğunuz iletiler</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tüm iletiler</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Son ayın iletileri</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Son %Ln ayın iletileri</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>Sunucu bildirmiyor</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Sunucunun izin verdiği her şey: hak tutmuyor</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Yalnızca var olduğunu görme</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>Sunucu sınır koymuyor veya bildirmiyor</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Bilinmiyor: bağlantı yok</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>Buraya bırakılamaz.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Zaten sık kullanılanlar arasında.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Klasörler başka bir hesaba taşınamaz.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>İletiler klasörlerin üzerine bırakılabilir.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Zaten bu klasördeler.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>Salt okunur olan klasörlerinden alınamazlar. Ctrl ile kopyalanırlar.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>Baştan TLS (önerilir)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Yok: şifrelenmez</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>Biçimler</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>Biçi&amp;m</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Başlık 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Başlık 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Başlık 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>Paragraf stili</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Kalın</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Eğik</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>Altı ç&amp;izili</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>Ü&amp;stü çizili</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Da&amp;ha küçük</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Daha büyük</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>&amp;Yazı rengi…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Arka &amp;plan rengi…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Biçimleri temi&amp;zle</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>&amp;Madde imli liste</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Numaralı liste</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Alıntıla</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>A&amp;lıntıyı azalt</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Paragrafın yön&amp;ünü değiştir</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>&amp;Bağlantı…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Resim…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;Tablo</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Yatay &amp;çizgi</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Satırlar ve sütunlar</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Yukarıya satır ekle</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Aşağıya satır ekle</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Öncesine sütun ekle</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Sonrasına sütun ekle</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Satırı kaldır</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Sütunu kaldır</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Arka plan rengi</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Yazı rengi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Ayarları elle değiştir</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>%1 üzerinde bunun nasıl yapılacağı</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1 sayfasını tarayıcıda açar</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>&amp;Bu sunucuları tanıyorum: sağlayıcıma ait</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Bu sunucuların sağlayıcınıza ait olup olmadığını belirtin.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Bu e-postaları, sunucularını Godwit’in bildiği %1 barındırıyor.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Ayarların bulunduğu yer: %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>Bu sunucular %1 alan adının DNS kayıtlarında belirtiliyor.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>Ayarları kimse bildirmiyor ama %1 adresinde bir sunucu yanıt veriyor.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Bu ayarlar Thunderbird’den. Parola orada kalır: bir kez daha yazın.</translation>
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
        <translation>şifrelenmemiş</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Okuma: %1, bağlantı noktası %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Gönderme: %1, bağlantı noktası %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Kullanıcı adı: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 burada alışılmış parolanızı değil, yalnızca e-posta programları için oluşturulmuş bir parolayı (“uygulama parolası”) kabul eder. Sağlayıcının sayfasında oturum açtıktan sonra oluşturup aşağıya yapıştırın.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>%1 doğru parolayı reddediyorsa: önce orada, e-posta ayarlarınızda programlarla e-posta okuma (IMAP) açılmalıdır. İki adımlı oturum açmada yalnızca e-posta programları için oluşturulmuş bir parola ister.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 e-posta programları için, müşteri sayfalarındakinden farklı, ayrı bir parola kullanır. Bu parola orada belirlenir.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1, bu bilgisayarda çalışması gereken kendi Bridge programı aracılığıyla okunur. Buraya girilecek kullanıcı adını ve parolayı Bridge gösterir. Sertifikasını kendisi oluşturur: Bridge ayarlarından dışa aktarın ve dosyayı Değiştir…, Gelişmiş, Sertifika makamları altında seçin.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 e-posta programlarını yalnızca tarayıcıyla oturum açıldığında içeri alır. Bunun için programın orada kayıtlı olması gerekir, bu Godwit ise kayıtlı değil: aşağıya kendinizin veya kuruluşunuzun istemci kimliğini girin.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Tarayıcıyla, sağlayıcının kendi sayfasında oturum açarsınız. Godwit parolanızı hiçbir zaman görmez.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Kendi alan adınızın (%1) dışındalar ve DNS bilgileri imzalı değil: yoldaki biri parolanızı almak için onları koymuş olabilir. Yalnızca onları tanıyorsanız devam edin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>El kitabı</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>El kitabında bul</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bölüm</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(tarih yok)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>%1 tarafından doğrulandı</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1, bu iletinin %2 adresinden gelmediğini saptadı: sahte olabilir.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>Gönderen okundu bilgisi istiyor. Siz söylemedikçe gönderilmez.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>Kimlikler</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>Kimlikler – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>Hangi adlar, adresler ve imzalarla yazdığınız. İlki varsayılandır.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>&amp;Varsayılan yap</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>aynı adres</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dres:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>Yanıt adres&amp;i:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>İm&amp;za:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Yeni kimlik</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Her kimliğin bir e-posta adresi olmalıdır, örneğin anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>“Yanıt adresi” bir e-posta adresidir veya boştur.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Bu bildirimi kapat (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>İleti metni</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>“%1” sözcüğünü sözlüğe ekle</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 ek, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln ek, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Çok büyük: gönderilirken %1 oluyor; sunucunuz en çok %2 kabul ediyor.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>sunucunuz en çok %1 kabul ediyor</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Resmi küçültme</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Ekleme</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>%1 eki, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete kaldırır, F2 yeniden adlandırır, Alt ve ok tuşları taşır</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Yeniden a&amp;dlandır…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>Kü&amp;çült…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>&amp;Öne taşı</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Arkaya &amp;taşı</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Eklemeyi durdur (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Eklemeyi durdurmak için basın</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>ekleniyor…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Eki kaldırma</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Eki yeniden adlandır</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Alıcının göreceği ad:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Eki yeniden adlandırma</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Eki taşıma</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adres:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Metin:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Bağlantıyı ayarla</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Bu bağlantının gittiği yer</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Bu bağlantı belirttiği yere gitmiyor.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Belirttiği: %1
Gittiği yer: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Yaz: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aç: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>&amp;Geliş</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Tarih</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Kim&amp;den</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>K&amp;ime</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Konu</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Boyut</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;Okunmamış</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>&amp;Yıldızlı</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>&amp;Ek</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Listeyi buna göre sırala</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>Yazış&amp;malar</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Yanıtları yanıtladıkları iletilerle birlikte göster</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>Konuy&amp;a göre birleştir</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Aynı konudaki iletiler, birbirini belirtmeseler de tek bir yazışmadır</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>Ke&amp;ndi yanıtlarım yerinde</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Gönderilmiş klasöründen yazdıklarınızı yazışmalarında göster</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Yok &amp;sayılan yazışmaları göster</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Yok saymayı seçtiklerinizi de göster</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>A&amp;rtan</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>İlk, en eski veya en küçük olan üstte</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>Aza&amp;lan</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>Son, en yeni veya en büyük olan üstte</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>Tümünü geni&amp;şlet</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Tüm yazışmaları aç</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Tümün&amp;ü daralt</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Tüm yazışmaları kapat</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>Tüm yeni klasörler için k&amp;ullan</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Bir şey seçilmemiş klasörler bunun gibi listelenir</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Yalnızca okunmamış iletiler</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Yalnızca yıldızlı iletiler</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Ekli</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Yalnızca eki olan iletiler</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Metne göre süz</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Yalnızca göndereninde, alıcısında veya konusunda bu sözcükler geçen iletiler</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Süzgeci temizle</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Tüm iletileri yeniden göster</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama ölçütü</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>Listenin sütunları</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldız</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kime</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Olağan sütunlar</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>Bu klasörde okunmamış ileti yok.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Yalnızca etiketli iletiler</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Etikete göre süz</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Sıralama ve yazışmalar</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Gönderene, alıcıya veya konuya göre süz</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Herhangi bir etiket veya etiketsiz</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Bu klasörde etiket yok</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 ileti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln ileti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 okunmamış</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>Açık klasör yok</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>İletilerini burada görmek için bir klasör seçin.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Klasör açılıyor…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Süzgeçten geçen ileti yok</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 ileti gizli.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln ileti gizli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Bu klasör sunucudan okunmadı.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Bu klasör boş</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Yeni iletiler burada kendiliğinden görünür.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>İl&amp;eti görünümü</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>Sıralama &amp;ve yazışmalar</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Li&amp;ste ve bölmeler</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Sü&amp;zgeç</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>Klasörü a&amp;ç</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Araçlar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;İleti</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>İ&amp;şaretle</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Geri al: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>&amp;Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>&amp;Gereksiz değil</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;Gereksiz</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>İleti dosyası aç</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>İletiler (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Godwit hakkında</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>IMAP için bir e-posta programı.

GNU Genel Kamu Lisansı sürüm 3 veya sonrası altında özgür yazılım. Hiçbir garanti verilmez.

Kıyı çamurçulluğu (“godwit”), durmadan en uzağa uçan kuştur.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Çöp boş</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>Ayarlı süzgeç yok</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Henüz bir hesap yok</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Bu hesapta böyle bir klasör yok</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Açık ileti yok</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Tüm bölmeler görünüyor</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>Liste yazışmaları göstermiyor</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Bu klasör yalnızca okunabilir</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Seçili ileti yok</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Bu zaten arşiv</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Bu iletinin daha fazlasını göster</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Bu iletide metin yok.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Bu iletide metin yok, yalnızca ekler var.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>&amp;Bağlantı adresini kopyala</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>%1 değil: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Gittiği yer: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>Hiçbir şey değiştirilmedi: liste o kadar değişti ki seçili iletiler artık bilinmiyor. Onları yeniden seçin.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Bu hesapta arşiv klasörü yok.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Bu hesapta gereksiz klasörü yok.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit bir tane oluşturup iletileri oraya taşıyabilir. Ya da başka bir klasör seçmek için “Taşı…” komutunu kullanın.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Klasörü oluştur</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>İletiyi sil</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>%1 iletiyi sil</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>Bu ileti kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>Bu iletiler kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Bu hesapta çöp klasörü yok. Silinenler geri getirilemez.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>Geri getirilemez.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>Sunucu bu klasörde etiket tutmuyor.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>Sunucu bu klasörde etiket tutmuyor; Godwit ise hangi yazışmaların sessize alındığını veya yok sayıldığını bir etiketle hatırlar.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>Etiketler: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>Abonelikten çık…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Bu e-posta listesinden ayrıl</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(gönderen yok)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 şunu geçerli buldu: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Adresleri gizle</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Tüm adresleri göster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Yıldızı kaldır</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldız ekle</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gönderilen</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(alıcı yok)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(gönderen yok)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 ileti</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 ileti</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Açık ileti yok</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Burada okumak için listeden bir ileti seçin.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 ileti seçili</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Onları birlikte işaretleyin, taşıyın veya silin.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>İleti okunuyor…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>Bu ileti okunamadı</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Henüz sunucudan okunmadı</translation>
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
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Tümünü yanıtla</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İlet</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Ek olarak ilet</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Bu bildirimi kapat</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>Godwit’in sağlayıcıda kayıtlı olduğu kimlik</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>yalnızca sağlayıcı size verdiyse</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>&amp;İstemci kimliği:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>İstemci gizli anah&amp;tarı:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Oturum açma sayfası:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Jetonların kaynağı:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Kapsam:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Sağlayıcının oturum açma sayfasının ve jetonlarının adreslerini girin.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Godwit’in sağlayıcıda kayıtlı olduğu istemci kimliğini girin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Bekleyen değişiklikler</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Sunuculara ulaşmamış değişiklikler</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>Bekleyen bir şey yok: değiştirdiğiniz her şey sunuculara ulaştı.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Vazgeç</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Değişiklikten vazgeç: e-postalarınız sunucudaki gibi gösterilir</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Bağlantı kurulur kurulmaz, önceki değişikliklerden sonra gönderilir.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Gönderiliyor; sunucu henüz yanıt vermedi.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Giden kutusu</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Henüz gönderilmemiş iletiler</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>Bekleyen bir şey yok: gönderdiğiniz her şey bu bilgisayardan çıktı.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Gön&amp;derilmiş</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Şimdi gö&amp;nder</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Ö&amp;tekilere gönder</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;At…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Gönderilmiş iletiler klasörüne konur</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>Gönderilmez ve yeniden yazmak üzere açılır</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Yeniden &amp;gönder</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
Gönderilmez ve saklanmaz.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Henüz almamış olanlar onu almaz.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Bu ileti atılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>İletiyi &amp;at</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Yine de şifreleme olmadan gönder</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>okumadaki gibi</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>G&amp;iden sunucu:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>Şif&amp;releme:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Gönderme için şifreleme</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Bağ&amp;lantı noktası:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Gönderme için bağlantı noktası</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>Kullanı&amp;cı adı:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Gönderme için kullanıcı adı</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>Sertifika SHA-256 değeri:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>Gönderme için sertifikanın SHA-256 değeri</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Gönderme için, kim imzalamış olursa olsun yalnızca bu parmak izine sahip sertifika kabul edilir. Boş: olağan denetimler.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Gönderme için. Henüz mümkün değil: gönderme sunucusu bilinmiyor.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Gönderme için. Bu ayarlarla henüz denenmedi.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Gönderme henüz mümkün değil: son denemede sunucu Godwit’i içeri almadı.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Gönderme için. Bu ayarlarla çalışıyor.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Şifreleme olmadan yoldaki herkes parolanızı ve gönderdiklerinizi okuyabilir.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>Bir sertifikanın SHA-256 değeri 64 onaltılık basamaktır.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Eylem veya klasör bul</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Bir eylem, bir klasör veya aranacak sözcükler</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Uyanlar</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  yalnızca eylemler      #  yalnızca klasörler      Esc  kapat</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Tüm e-postalarda ara: “%1”</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Gönderene göre e-posta ara: “%1”</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>şu anda yapılamaz</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 ve %2 kişi daha</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ve %1 kişi daha</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>kime: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>bilgi: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>gizli: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Kimden: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Gönderen: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Yanıt adresi: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Kime: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Bilgi: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Gizli: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Bir kez göster</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Bu iletinin resimlerini şimdi yükle. Sunucuları, iletinin açıldığını ve nereden açıldığını öğrenir.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>Başka bir sunucudaki bir resim yüklenmedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>Başka sunuculardaki %Ln resim yüklenmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Her zaman: %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>%1 adresinden gelen tüm iletilerde resimleri yükle</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Bir resim yükleniyor…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>%Ln resim yükleniyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>Bir resim yüklenemedi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln resim yüklenemedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Resim: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Resmin tamamı</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Resmi pencereye sığdır veya kendi boyutunda göster (Boşluk)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 piksel</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Bu gönderenlerin iletileri, resimlerini internetten kendiliğinden yükler. Gönderen bundan iletiyi açtığınızı ve ne zaman açtığınızı anlayabilir.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Gönderenleri süz</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Resimleri yüklenen gönderenler</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Resimleri yüklenmeden önce yeniden sor (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>En son kaldırılanı geri koy (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Hiçbir gönderen resimleri kendiliğinden yükleyemez.
Bunu isteyen bir ileti önce size sorar; kalıcı olarak izin de verilebilir.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Adresinde “%1” geçen bir gönderen yok.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Gösterilenlerin &amp;tümünü kaldır</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>&amp;Tümünü kaldır</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>%1 için yeniden sorulacak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>%Ln gönderen için yeniden sorulacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 gönderen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln gönderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Okunmuş ve okunmamış</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Açık ileti &amp;okunmuş sayılır:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>hemen</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>bir an sonra</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>5 saniye sonra</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>10 saniye sonra</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>yalnızca ben işaretlediğimde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>İ&amp;letileri göster:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>tasarlandıkları gibi</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>düz metin olarak</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>İnternetteki resimler hiçbir durumda izniniz olmadan alınmaz.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>Masaüstü &amp;koyuysa iletileri koyulaştır</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Yine de her ileti geldiği gibi gösterilebilir.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderme</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>&amp;Göndermeyi geri alma süresi:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>süre yok: hemen gönder</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 saniye</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 saniye</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 saniye</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 saniye</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>Bir ileti gitmeden önce bu kadar bekler.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Saat dilimimi gizle</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>O zaman iletinin tarihi ne zaman gönderildiğini belirtir ama dünyanın neresinde olabileceğinizi belirtmez.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Yeni iletiler &amp;biçimli olsun</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Yazı tipleri, listeler ve resimler; düz metin hâli her zaman birlikte gider. Her iletide değiştirilebilir.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>&amp;Düz metin iletileri eş aralıklı yazı tipiyle</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>&amp;Taslakları sunucuya koymadan önceki ara:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 dakika</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 dakika</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>Yazarken bu bilgisayarda, kapattığınızda sunucuda saklanırlar.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Yanıtlar ve alındı bilgileri</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>&amp;Yanıtımın yeri:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>alıntılanan metnin altı</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>alıntılanan metnin üstü</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>İm&amp;za alıntılanan metnin altında</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Değilse, alıntının üstüne yazdıklarınızdan sonra gelir.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Gönderen, iletiyi okuduğumun bildirilmesini &amp;istediğinde:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>bana sor</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>hiçbir zaman bildirme ve sorma</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>İleti listesini &amp;göster:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>iki satırlık kartlar</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>sıkışık satırlar</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sütunlar</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Bir klasörün nasıl sıralanacağı, süzüleceği ve gruplanacağı klasörün kendisinde, Görünüm menüsünden seçilir.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>Kartlarda gönderenin &amp;baş harfleri</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>Fare altındaki satırda &amp;düğmeler</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Bir iletiyi açmadan işaretlemek, yıldızlamak, arşivlemek veya silmek için.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bölmeler</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>&amp;Açık iletinin yeri:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>listenin yanında</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>listenin altında</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Yeni e-posta</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>Gelen kutusuna e-&amp;posta geldiğinde bildir</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Sessize alınan ve yok sayılan yazışmalar bildirilmez.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Gönderen &amp;ve konuyu göster</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Kapalıyken yalnızca yeni bir ileti olduğu bildirilir; kimse omzunuzun üzerinden okuyamaz.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Godwit si&amp;mgesinde okunmamış sayısını göster</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Masaüstünün görev çubuğu bunu gösterebiliyorsa.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Açılış ve kapanış</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Saatin yanında bir &amp;simge tut</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Bu durumda pencereyi kapatmak Godwit’i çalışır bırakır; Çık komutu onu sonlandırır.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Bu masaüstünde şu anda böyle simgeler için yer yok; pencereyi kapatmak Godwit’i sonlandırır.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>Oturum açtığımda Godwit’&amp;i başlat</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>Arka planda: saatin yanında veya simge durumuna küçültülmüş olarak.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;Godwit’in dili:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>masaüstünün dili</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Sonraki başlatmadan itibaren.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Çevrimdışı çalış</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>Hiçbir şey alınmaz veya gönderilmez. Yaptıklarınız, yeniden başlatmadan sonra da burada bekler.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(konu yok)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Tarih: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Ekli: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Yazdırma önizlemesi</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokol günlüğü</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Protokol günlüğü</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Şunu içeren satırları göster…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Bu metni içeren satırları göster</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Duraklat: yeni satır gösterme</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Seçili satırları veya tümünü kopyala</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Adlar, konular ve adresler olmadan bir kopya kaydet…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Günlüğü temizle</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Protokol günlüğünü kaydet</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 / %2 kullanılıyor</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 ileti</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 / %2 klasör</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: dolu, başka e-posta gelemeyebilir. Çöpü boşaltın veya büyük iletileri silin.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: neredeyse dolu. Çöpü boşaltın veya büyük iletileri silin.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Bu iletide bir bağlantının gösterebileceği bir tanımlayıcı yok.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Bu iletinin bağlantısı kopyalandı.</translation>
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
        <translation>Bu iletiyi tasarlandığı gibi göster</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Düz metin</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Bu iletinin yalnızca metnini göster</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>Özgün &amp;renkler</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Bu iletiyi gönderenin renkleriyle, beyaz üzerinde göster</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Bu gönderenin resimlerini her &amp;zaman yükle</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Bu gönderenin tüm iletilerinde başka sunuculardaki resimleri yükle</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>İletileri daha büyük göster</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>İletileri daha küçük göster</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Olağan boyut</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>İletileri olağan boyutta göster</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Alındı &amp;bilgisi gönder</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>Bu gönderen için hiçbir &amp;zaman</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Kısa bir ileti, bunun açıldığını ve ne zaman açıldığını bildirir</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>Gönderen, bunu okuduğunuzun şu adrese bildirilmesini istiyor: %1.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>Gönderen, bunu okuduğunuzun kendisine bildirilmesini istiyor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Bu ileti %1 adresine gider.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>Sunucu adı %1 olarak aranır.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>Alıcı %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>Alıcı %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>Alıcı ekleme</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Alıcı kaldırma</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln kişi daha</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Alıcıyı değiştirme</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Kal&amp;dır</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Alıcıları taşıma</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>Bu iletiyi alacak kimse belirtilmemiş.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>Gönderilebileceği bir adres yok: önce bir hesap ayarlanmalı.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Bir dosya hâlâ ekleniyor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln dosya hâlâ ekleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Gönderilirken %1 oluyor ve sunucunuz en çok %2 kabul ediyor: iletiyi reddedecek.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Bir ekten söz ediyorsunuz ama ekli bir şey yok.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln alıcının tümü birbirinin adresini görecek. Gizlide olsalardı görmezlerdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Bu iletiyi ötekiler bilmeden aldınız (Gizli). Herkese yanıt verirseniz öğrenirler.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>Konusu yok.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>İçinde bir şey yazmıyor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Aramayı kaydet…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Aramadan çık (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Aramadan çık</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Bu aramayı klasörler arasında tut</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tüm e-postalar</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>En yeni %1 / %2 gösteriliyor; bir sözcük daha veya sonra:2024 gibi bir gün daha azını bulur.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 ileti bulundu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln ileti bulundu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Bu klasör: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Bu hesap: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tüm e-postalar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Nerede aranacağı</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Neler aranabilir</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Neler aranabilir (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Tüm e-postalarda ara: örneğin kimden:ayşe var:ek</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Ara (%1): örneğin kimden:ayşe var:ek</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Son aramalar</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Arama önerileri</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Aramayı kaydet</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Klasörler arasında görünecek ad; aynı adlı bir aramanın yerine geçer:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Aramayı yeniden adlandır</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Aramayı düzenle</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Yeniden a&amp;dlandır…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Yukarı taşı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>A&amp;şağı taşı</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>Aramayı &amp;sil</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Bir &amp;saat sonra</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Bu &amp;akşam, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Yarın sabah, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>&amp;Pazartesi sabahı, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Daha sonra gönder</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Gönderme zamanı:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Bu bilgisayarda bekler: Godwit çalışıyorsa ve bağlantı varsa gönderilir. O zamana kadar giden kutusunda değiştirilebilir.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>O zaman gönder</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(en üst düzey)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Kendi klasörleri: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Başkalarının klasörleri: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Paylaşılan klasörler: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 / %3 (%%4)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>%1 sunucusu</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Sunucu</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Yetenekler</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>&amp;Protokol günlüğü</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Ye&amp;niden sor</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Sunucunun yetenekleri</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Yetenek</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Tanımlandığı yer</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Selamlama</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Yazılım</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Bağlantılar</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n kullanımda</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Şifreleme</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Yok: konuşulanlar yolda okunabilir.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifika</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Veren: %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Geçerlilik sonu: %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Kullanılıyor</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Kullanılabilir</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Hesap ayarlarında kapatılmış</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit bilmiyor</translation>
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
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Ayar sayfaları</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Bu sayfayı &amp;sıfırla</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Bu sayfadaki her şeyi Godwit’in ilk hâline döndür</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>“%1” adında bir ayar yok. Godwit’in eylemleri Ctrl+K ile bulunur.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>Klasör listesinde</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  veya  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>Bunun yerine burada &amp;kullan</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Kümedeki &amp;gibi</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>&amp;Tuş kümesi:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Ada veya tuşa göre ara</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Eylemler ve kısayolları</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Tu&amp;ş:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Öteki tuş:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>Hiçbir menüde değil</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, kısayol yok</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, kısayol %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Siz değiştirdiniz</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 tuşu: “%2”.</translation>
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
        <translation>%1 (burada bilinmeyen bir saat diliminde: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, sizin saatinizle</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>orada: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>İptal edilen etkinlik</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Davete yanıt</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Başka bir zaman öneriliyor</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 kabul ediyor</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 reddediyor</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 gelebilir</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 yanıtlıyor</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(başlık yok)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Yineleme: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Düzenleyen: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 kişi davetli</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 kişi davetli</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>Dosyada %1 tane daha var</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>E-posta: %1</translation>
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
        <translation>Adres: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Oturum açma yöntemi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Tarayıcıyla (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Bir komuttan erişim jetonu (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>İstemci sertifikası</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Yok: sunucu konukları içeri alır</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Erişim jetonunu yazan komut</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>erişim jetonunu ilk satır olarak yazan bir program</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>&amp;Oturum açma yöntemi:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>Komu&amp;t:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>%1 üzerinde yenilenen erişim jetonu (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Erişim jetonunu yazan komutu girin.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>Komut, yeni bir jeton gerektiğinde her seferinde kabuk tarafından çalıştırılır.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Sağlayıcınızın kendi sayfasında oturum açarsınız. Godwit parolanızı hiçbir zaman görmez.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>Bu hesabın sunucuya gösterdiği sertifika kim olduğunuzu kanıtlar.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Kim olduğunuzu kanıtlayan bir şey yok: herkese açık arşivler içindir.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – abone olunacak</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – abonelikten çıkılacak</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>artık sunucuda yok</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>başkasının</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>paylaşılan</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 ileti</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 ileti</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>altındaki %2 klasörden %1 tanesine abone olundu</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>her zaman gösterilir</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Klasör abonelikleri</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Klasör abonelikleri – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Abone olunan klasörler burada ve öteki e-posta programlarınızda klasör bölmesinde gösterilir. Gelen kutusu ve gönderilmiş iletiler gibi bir şey için kullanılan klasörler burada her zaman gösterilir.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>Bağlantı yok: bu, listenin son hâli. Değiştirdikleriniz saklanır ve bağlantı kurulduğunda yapılır.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Klasör bul</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Hangi klasörlerin listeleneceği</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abone olunan</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>Abone olunmayan</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Neler değişecek</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Artık sunucuda yok</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Klasör listesini yeniden oku</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Klasör listesini yeniden oku (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Hesabın klasörleri</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Uyan klasör yok. Başka bir ad arayın veya “Tümü” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Neler değişecek (Delete bir satırı geri alır)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>1 değişikliği uygula</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>%1 değişikliği uygula</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Değişiklik yok</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>abone olunacak: %1, abonelikten çıkılacak: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Kaybolanı kaldır</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Kaybolan %1 klasörü kaldır</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Abone olduğunuz ve artık sunucuda olmayan klasörler</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Bu klasöre ve altındaki %1 klasöre abone ol</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>Bu klasörün ve altındaki %1 klasörün aboneliğinden &amp;çık</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Dalın tümünü aç</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>İşaretler ve etiketler</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Yalnızca harf ve rakam</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>İlk dokuzunun tuşları 1–9’dur. Adlar ve renkler, bunu yapabilen sunucularda saklanır ve öteki bilgisayarlarınızda da aynıdır.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Yeni etiket</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Rengi seç</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Adı ve rengi unut; iletilerde etiket kalır</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Renk:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(Bu iletinin kalanı burada gösterilmiyor.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>“%1” kaynağı</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>“%1” üst bilgileri</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(Bu metnin kalanı burada gösterilmiyor.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>Godwit’i &amp;göster</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Godwit’i gi&amp;zle</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 okunmamış ileti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln okunmamış ileti</numerusform>
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
        <translation>Bu e-postaları artık istemediğiniz daha önce bildirildi: %1.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>Bu e-posta listesinden ayrılınsın mı?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit, şifreli bağlantı üzerinden tek bir istekle bu e-postaları artık istemediğinizi bildirir: %1. O sunucu bu iletinin okunduğunu öğrenir.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abonelikten çık</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>Tek tıklamayla abonelikten çıkma önerisi gönderen tarafından imzalanmamış, bu yüzden kullanılmıyor. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>Bu e-posta listesinden bir web sayfasında ayrılınsın mı?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1 sayfası tarayıcınızda açılır.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Bu e-postaları artık istemediğiniz bildirildi: %1.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Kartlar</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Her ileti iki satırda</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>&amp;Sıkışık</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Her ileti tek satırda</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Sü&amp;tunlar</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Her ileti tek satırda, seçilebilen sütunlarla</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>İleti listenin &amp;yanında</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Klasörler, liste ve ileti yan yana</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>İleti listenin &amp;altında</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>Liste iletinin üstünde, ikisi de pencere genişliğinde</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Uyarı: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Hesap ekle…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Godwit’e hoş geldiniz</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>E-postalarınız sunucunuzda kalır. Godwit onları ağ olmadan da hızla gösterir ve sunucuda ne olduğunu size söyler. Gereken tek şey e-posta adresiniz ve bu bilgisayarın anahtarlığına konan parolanızdır.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Hesabınızı &amp;Thunderbird’den devralın…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>%Ln hesabı &amp;Thunderbird’den devralın…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Henüz bir hesap yok</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>Açık taslak yok</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Açık ileti yok</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>İleti, yanıt kabul eden bir e-posta listesinden gelmedi</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>“%1” ne düzgün bir mailto: veya mid: bağlantısı ne de bir dosya</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>IMAP için bir masaüstü e-posta istemcisi.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Yapılandırmayı, önbelleği ve günlüğü DIR içinde tut.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Pencerenin bir resmini FILE dosyasına (PNG) yaz ve kapan.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Önde pencere olmadan başlat: saatin yanında veya simge durumuna küçültülmüş olarak.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Hesap ve sunucu olmadan örnek e-postalara bak.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Masaüstünün veya ayarların dili yerine bu dili (“de”, “pt_BR”) kullan.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Alınacak mailto: bağlantıları, iletilere götüren mid: bağlantıları ve gösterilecek ileti dosyaları.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo seçeneğinin kendi profili vardır; --profile ile birlikte kullanılamaz</translation>
    </message>
</context>
</TS>
