<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>有人寫道：</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 寫道：</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%3 於 %1 %2 寫道：</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- 轉寄的郵件 --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>寄件者：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件者：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>日期：%1 %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主題：%1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>郵件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封郵件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 不在此電腦上。請先將其儲存到此處。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 是資料夾。請先將其壓縮為一個檔案，例如 .zip。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 不是可以附加的檔案。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>無法完整讀取 %1，因此未附加：%2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 未附加：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 在讀取時被變更，因此未附加。請在檔案完成後重新附加。</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>再顯示 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>收合</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>本週稍早</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上週</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>本月稍早</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A heading of the list: name of a month, year</extracomment>
        <translation>%2年%1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This was cancelled.</source>
        <translation>操作已取消。</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>伺服器上沒有任何變更。</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>找不到伺服器。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>沒有取得或變更任何郵件。已在此處的郵件仍可閱讀。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>請檢查伺服器名稱的拼字，以及此電腦是否在線上。</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>伺服器不接受此連接埠上的連線。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>請檢查連接埠和加密方式；通常是 993（TLS）或 143（STARTTLS）。</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>連線已中斷，或無法連線到伺服器。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>您的變更會保留在此處，恢復連線後即傳送。</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>如果此電腦處於離線狀態，則不需任何操作；否則請稍後再試一次。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>伺服器未及時回應。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>您的變更會保留在此處，伺服器恢復回應後即傳送。</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>請稍後再試一次。如果每次都這樣，請檢查連接埠和加密方式。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>無法建立加密連線。</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>您的密碼和任何郵件都沒有傳送。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>請檢查連接埠和加密方式，或向服務供應商詢問應使用哪種。</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>伺服器無法證明其身分：它的憑證對該伺服器無效。</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>在傳送您的密碼或任何郵件之前，連線已關閉。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>請檢查伺服器名稱和此電腦的時鐘；在飯店或訪客網路中，請先登入該網路。否則請向服務供應商索取其憑證的 SHA-256：如果與此處顯示的一致，可以在帳號設定中填寫。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>此處與伺服器之間可能有人在竄改連線。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>請勿透過此網路收發郵件。如果伺服器提供 TLS（連接埠 993），請為此帳號選擇它。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>無法理解伺服器的回應。</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>連線已關閉。已在此處的郵件不受影響，您的變更也會保留。</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>請檢查這是否為 IMAP 伺服器，以及連接埠是否正確。通訊記錄中有它的回應。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>伺服器拒絕了使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>沒有取得或變更任何郵件。Godwit 不會自動再試一次，以免帳號被鎖定。</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>請重新輸入密碼。有些服務供應商要求使用專為郵件程式產生的密碼，或以完整的郵件地址作為使用者名稱。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>伺服器目前無法使用。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>您的變更會保留在此處，伺服器恢復後即傳送。</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>不需任何操作：Godwit 會自動再試一次。</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>伺服器拒絕了此操作。</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>變更未執行；顯示的是伺服器上的內容。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>伺服器的說明可能會提示該怎麼做。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>伺服器不理解 Godwit 的請求。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>這是 Godwit 或伺服器的錯誤。請附上通訊記錄報告此問題。</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit 無法寫入它在此電腦上的檔案。</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>伺服器上的郵件不受影響；最近一次變更可能沒有儲存。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>請騰出磁碟空間，或檢查設定檔資料夾的權限，然後再試一次。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>此設定檔已在另一個 Godwit 中開啟。</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>同一時間只能有一個程式變更它；沒有任何變更。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>請使用另一個視窗，或先將其關閉。</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>無法依輸入的內容執行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>請更正後再試一次。</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>伺服器上的信箱已滿。請刪除一些郵件並清空垃圾桶。</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>伺服器所需的某個部分停止了工作。Godwit 會自動再試一次。</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>伺服器只允許透過加密連線執行此操作。</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>您無權在此資料夾中執行此操作。</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>伺服器要求您聯絡其管理員。</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>同名的資料夾已存在。</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>伺服器上已沒有此資料夾。</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>伺服器上還沒有此資料夾。請先建立它。</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>這在此伺服器上無法做到，例如因為名稱中含有某個字元。</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>已達到伺服器的限制，例如連線數量的限制。</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>另一個程式正在使用此資料夾。請稍後再試一次。</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>此資料夾只能讀取。</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>伺服器拒絕了密碼，因為密碼已過期。</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>請在服務供應商處設定新密碼，然後在此處輸入。</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>伺服器認識您，但不允許您使用此信箱。</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>請檢查使用者名稱；否則需要服務供應商允許透過 IMAP 存取此信箱。</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>伺服器不允許您登入。</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>它要求您聯絡其管理員。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>伺服器不允許任何人在沒有加密的情況下登入。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>請為此帳號選擇 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>無法登入。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>請為此帳號選擇其他登入方式，或向服務供應商詢問應使用哪種。</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>伺服器不接受使用您的憑證登入。</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>請檢查帳號設定中的憑證，或向服務供應商詢問它需要哪個憑證。</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>伺服器不允許您以訪客身分進入。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>請為此帳號選擇其他登入方式。</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>伺服器拒絕了存取權杖。</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>請重新在服務供應商處登入，以便其發放新的權杖。</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>此存取權杖不允許透過 IMAP 讀取郵件。</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>請重新在服務供應商處登入並允許此項，或在帳號設定中更正權限範圍。</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>您的服務供應商不再允許 Godwit 更新存取權限。</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>請重新在服務供應商處登入：這樣會得到新的更新權杖。</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit 未獲准使用您的帳號。</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>請重新用瀏覽器登入並允許此項；在公司或學校可能需要由管理員允許。</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>沒有人及時用瀏覽器登入。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備好後請重新開始。</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>沒有為此帳號儲存密碼。</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>請在此處輸入。</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit 目前無權存取此帳號。</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>請再次用瀏覽器登入。</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>您的服務供應商允許了登入，但沒有給予 Godwit 長期存取權限。</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>請檢查帳號設定中的權限範圍：對於 Microsoft，其中必須包含 offline_access。</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>您的服務供應商不認識 Godwit 請求的權限。</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>請在帳號設定中更正權限範圍。</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>您的服務供應商不允許用此用戶端 ID 登入。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>請在帳號設定中更正，或在服務供應商處為桌面程式註冊。</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>您的服務供應商不認識此用戶端 ID，或其金鑰有誤。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>請在帳號設定中更正。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>伺服器的說明：「%1」</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>已標記為刪除</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已轉寄</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>已傳送回條</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>非垃圾郵件</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>網路釣魚</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>已標記為重要</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>加星號的郵件</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要郵件</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln 行引文</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>「%1」不是可用於傳送的郵件地址。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>「%1」不是郵件地址。</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>「%1」不是可用於回覆的郵件地址。</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>郵件沒有收件者。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>包含「%1」</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>不含「%1」</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>來自「%1」</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>不來自「%1」</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>寄給「%1」</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>不寄給「%1」</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>副本寄給「%1」</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>不副本寄給「%1」</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>主題包含「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>主題不含「%1」</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>內文包含「%1」</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>內文不含「%1」</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>含有名為「%1」的附件</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>不含名為「%1」的附件</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>來自郵寄清單「%1」</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>不來自郵寄清單「%1」</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>郵件「%1」</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>不是郵件「%1」</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>無附件</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未閱讀</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>已經閱讀</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星號</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>無星號</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>已經回覆</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回覆</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>標記為草稿</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>未標記為草稿</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>標記為已刪除</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>未標記為已刪除</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>有標籤「%1」</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>沒有標籤「%1」</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>大於 %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>不大於 %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>小於 %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>不小於 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早於 %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>不早於 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>不在 %1 之後</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>在資料夾「%1」中</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>不在資料夾「%1」中</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>非%1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>郵件由誰寄出</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>收件者</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>郵件寄給誰</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>副本</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>郵件的副本寄給誰</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>主題</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>主題中的字詞</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>內文</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>內文中的字詞</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>附件名</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>附件的名稱</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>清單</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>郵寄清單</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>標籤</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>某個標籤</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>位於</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>某個資料夾</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>狀態</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>已讀、星號、已回覆…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>含有</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>含有附件</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>大於</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>超過此大小</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>小於</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>小於此大小</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>早於</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>寫於此日之前</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>始於</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>寫於此日或之後</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>寫於此日，或此月、此年</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>未讀</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>已讀</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>星號</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>無星號</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>未回覆</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未傳送</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>鷸鳥 潮汐</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>同時含有兩個字詞，或以其開頭的字詞，位置不限</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;大潮 時節&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>完全是這些字詞，且前後相連</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>潮汐 OR 風暴</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>其中之一，或兩者都有</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>潮汐 -春季</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>有第一個而沒有第二個；也可用 NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(潮汐 OR 風暴) 港口</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>括號表示哪些內容屬於一組</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>寄件者:anna 收件者:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>寄件者和收件者，按姓名或地址；還有 副本:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>寄件者:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>括號中的所有內容共用一個欄位</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>主題:潮汐 內文:港口</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>僅在主題中、僅在內文中</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>附件名:報告</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>附件的名稱</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>狀態:未讀 狀態:星號</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>未讀、已讀、星號、無星號、已回覆、未回覆、草稿、已刪除</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>含有:附件 大於:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>附件和大小；還有 小於:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>始於:2023-04-12 早於:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>從該日起，到 2023 年的最後一天；還有 日期:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>始於:昨天 始於:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>日期：昨天、星期一、3月，或 7d、2w、3m、1y 之前</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>位於:封存 標籤:工作 清單:鳥類</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>資料夾、標籤、郵寄清單</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>內容過長；其餘部分將被忽略。</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>「OR」的前面或後面缺少內容。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>此右括號沒有對應的左括號。</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>「AND」的前面或後面缺少內容。</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>字詞過多；其餘部分將被忽略。</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>「NOT」的後面缺少要排除的內容。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>「%1」的後面缺少內容。</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>此處缺少名稱。</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>「%1」中沒有字詞。</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>「%1」不是日期。日期應寫成 %2、%3、%4 或 %5。</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>「%1」不是大小。大小應寫成 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>此處無法識別「%1」。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>「%1」不是指向郵件的連結。</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>巢狀過深；其餘部分將被忽略。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>伺服器傳送了一封沒有內容的郵件。</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>已簽章（OpenPGP）。Godwit 暫不檢查簽章。</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>已簽章（S/MIME）。Godwit 暫不檢查簽章。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>已加密（OpenPGP）。Godwit 暫時無法開啟：請儲存附件，並用 GnuPG 或 Kleopatra 開啟。</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>已加密（S/MIME）。Godwit 暫時無法開啟：請儲存附件，並用擁有您憑證的程式開啟。</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>已簽章並封裝（S/MIME）。Godwit 暫時無法開啟：請儲存附件，並用支援 S/MIME 的程式開啟。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>已加密（OpenPGP，在內文內）。Godwit 暫時無法開啟：請將文字複製到 GnuPG 或 Kleopatra 中。</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>文字很長；只顯示開頭部分。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>寄件者：</translation>
    </message>
    <message>
        <source>To: </source>
        <translation>收件者：</translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>主題：</translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>郵件的一部分存放在別處。Godwit 不會取得它。</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>這只是分成多封傳送的郵件中的一段。</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>未知的字元集「%1」；部分字元可能有誤。</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>郵件和各部分巢狀過深；最內層的未開啟。</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>郵件的部分過多；只顯示前面的部分。</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>郵件標頭過長；只顯示開頭部分。</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>文字格式變化過於頻繁；結尾部分不顯示引用文字。</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>郵件中沒有這個部分。</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>附件過大，無法開啟。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>您寄給 %1 的郵件已在螢幕上顯示。</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>您寄給 %1 的郵件「%2」已在螢幕上顯示。</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>該郵件傳送於 %1。</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>這並不表示郵件已被閱讀或理解。</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>此郵件沒有請求回條。</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>沒有可用於傳送回條的地址。</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已讀：%1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>請求回條的「%1」不是郵件地址。</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>每 %1 天</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每週</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>每 %1 週</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 個月</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>每 %1 年</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1，在特定日期</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1，共 %2 次</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，直到 %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>無主題</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>大於 10 MB</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1 到 10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB 到 1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10 到 100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>小於 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>無寄件者</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>無收件者</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星號</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>無附件</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>郵件未說明由誰傳送。</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>郵件給出了寄件者的名字，但沒有地址。</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>郵件多次寫明寄件者：%1，還有 %2。其中最多只有一個是真的。</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>郵件寫有多個寄件者：%1，還有 %2。</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>名字中包含地址 %1，但郵件來自 %2。</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>名字中提到 %1，但郵件來自 %2。</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>地址的開頭像另一個地址 %1，但它屬於 %2。</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>地址看起來像是 %1 的，但它屬於 %2。</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>寄件者的名字中藏有不可見的字元，或會顛倒其他字元順序的字元。</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>名字中混用了多種文字中形似的字母：%1。</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>地址中混用了多種文字中形似的字母：%1 實際上是 %2。</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>地址看起來像 %1，但實際上是 %2。</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>地址屬於 %1，它在網路上的名稱是 %2。</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>由 %2 代表 %1 傳送。</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>您認識一位同名的人，但其地址是 %1。此郵件來自 %2。</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>回覆將寄給 %1。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>沒有這樣的地址。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>請檢查其拼字。</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>地址中 @ 之後的部分沒有對應的郵件伺服器。</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>伺服器不理解此地址。</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>此地址的主人已搬離，且沒有留下其他地址。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>請向收件者詢問新地址。</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>伺服器不理解寄件者的地址。</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>請檢查您的身分中的地址。</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>伺服器不接受來自此寄件者地址的郵件。</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>請檢查您的身分中的地址；大多數伺服器只接受屬於該帳號的地址。</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>此網域完全不接收郵件。</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>請檢查地址的拼字。</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>此信箱已關閉，或目前不接收郵件。</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>請用其他方式聯絡收件者。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>收件者的信箱已滿。</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>請用其他方式告知收件者，或稍後再試一次。</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>郵件對收件者來說過大。</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>請減少附件數量或使用更小的附件。</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>伺服器已沒有空間。</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>請稍後再試一次。</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>郵件對伺服器來說過大。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>收件者的伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>請檢查地址，或稍後再試一次。</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>伺服器不知道如何連線到收件者的伺服器。</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>郵件會在伺服器之間循環傳遞。</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>請告知收件者的管理員。</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>收件者數量超過伺服器對一封郵件的限制。</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>請分成幾封郵件傳送。</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>伺服器不接受這種形式的郵件：郵件必須使用 7 位元字元。</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>請將轉寄的郵件作為文字而不是附件傳送。</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>伺服器不接受含有 a 到 z 以外字母的地址。</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>請使用收件者的其他地址，或從其他帳號傳送。</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>伺服器的規則禁止此郵件。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>伺服器的說明可能會提示原因。</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>伺服器不允許此郵件。</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>通常是它將郵件視為不受歡迎的郵件，或寄件者地址不是您自己的。它的說明可能會提示原因。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>伺服器拒絕了使用者名稱或密碼。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>請檢查帳號的傳送設定；有些服務供應商要求使用專為郵件程式產生的密碼。</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>伺服器不允許您以此方式登入。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>請為此帳號選擇其他登入方式；有些服務供應商要求使用瀏覽器或專為郵件程式產生的密碼。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>伺服器不允許任何人在沒有加密的情況下登入。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>請為傳送選擇 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>伺服器要求您設定新密碼。</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>請在服務供應商處設定，然後在此處輸入。</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>帳號已被停用。</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>請向服務供應商詢問。</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>缺少收件者伺服器所需的簽章 (DKIM)，或簽章有誤。</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>請告知您的服務供應商。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>收件者的伺服器不允許此伺服器代表您地址的網域傳送郵件 (SPF)。</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>請透過您地址所屬服務供應商的伺服器傳送。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>收件者的伺服器不信任傳送伺服器的名稱。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>收件者的伺服器無法確認郵件來自您的地址 (DMARC)。</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>寄件者地址的網域不接收郵件。</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>短時間內傳送的郵件過多。</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>請等待幾個小時。伺服器的說明可能會提示更多內容。</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>該信箱目前無法接收郵件。</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>伺服器要求您先登入。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>請檢查帳號的傳送設定。</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>伺服器拒絕了此地址或此郵件。</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>請檢查地址。伺服器的說明可能會提示原因。</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>郵件過大，或信箱已滿。</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>伺服器不接受此地址。</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>請檢查其拼字，以及您的身分中的地址。</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>伺服器拒絕了此郵件。</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>傳送已停止。</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>找不到外寄伺服器。</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>請檢查其名稱，以及此電腦是否在線上。</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>外寄伺服器不接受此連接埠上的連線。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>請檢查連接埠和加密方式；通常是 465（TLS）或 587（STARTTLS）。</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>連線已中斷，或無法連線到外寄伺服器。</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>外寄伺服器未及時回應。</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>無法與外寄伺服器建立加密連線。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>請檢查連接埠和加密方式，或向服務供應商詢問應使用哪種。</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>外寄伺服器無法證明其身分：它的憑證對該伺服器無效。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>請檢查伺服器名稱和此電腦的時鐘；在飯店或訪客網路中，請先登入該網路。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>此處與伺服器之間可能有人在竄改連線。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>請勿透過此網路收發郵件。如果伺服器提供 TLS（連接埠 465），請為傳送選擇它。</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>無法理解外寄伺服器的回應。</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>請檢查這是否為外寄伺服器 (SMTP)，以及連接埠是否正確。通訊記錄中有它的回應。</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>外寄伺服器不允許您登入。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>請檢查帳號的傳送設定，或重新輸入密碼。</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>伺服器目前不接受此郵件。</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>伺服器不接受此郵件。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>伺服器不理解 Godwit 的請求。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>這是 Godwit 或伺服器的錯誤。請附上通訊記錄報告此問題。</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit 無法讀取或寫入它在此電腦上的檔案。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>請騰出磁碟空間，或檢查設定檔資料夾的權限，然後再試一次。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>此設定檔已在另一個 Godwit 中開啟。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>請使用另一個視窗，或先將其關閉。</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>郵件無法以目前的樣子傳送。</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>請編輯後再試一次。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>伺服器的說明：「%1」</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>郵件未傳送；它在寄件匣中等待，Godwit 會自動再試一次。</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>郵件沒有傳送給任何人；它保留在寄件匣中。</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>暫時無法傳送。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 項變更等待傳送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln 項變更等待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>正在等待連線</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>正在等待伺服器的問候</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>正在等待加密</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>正在等待登入</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>正在等待資料夾清單</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>正在等待開啟資料夾</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>正在等待郵件數量</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>正在等待郵件</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>正在等待上傳完成</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>正在等待變更完成</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待伺服器</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>已選擇離線</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 秒）</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>已讀取 %1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在讀取 %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>無連線，將在 %Ln 秒後再試一次</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>無連線</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>登入被拒絕：%1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>未連線：%1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>未加密：網路上的其他人可以讀到內容</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>監視方式：%1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>它無法使用</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>不允許寫入</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>無法開啟</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已損壞</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>另一個程式正在佔用它</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>無法讀取或寫入磁碟</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>它由較新版本的 Godwit 寫入；此版本不會改動它</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>檔案已損壞：%1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit 在伺服器回應之前就結束了。</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>此郵件已傳送或已捨棄</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>此郵件正在送往伺服器，無法再收回</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>此郵件已在寄件匣中</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>此帳號沒有草稿資料夾；草稿保留在此電腦上</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>此郵件沒有收件者</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>此郵件已是草稿</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>有些人已收到此郵件：可以傳送給其他人，或將其捨棄</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>此郵件已在送往伺服器的途中</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>此郵件是草稿</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>此郵件不再傳送</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>尚不清楚此帳號的任何資料夾</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>處理程序 %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>發現它已損壞</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>它由較新版本的 Godwit 寫入</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>它已損壞，且無法移到一旁</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>此資料夾已不存在</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>它已被收回</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>另一台伺服器沒有說明郵件放在哪裡；請在送往的資料夾中尋找</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>郵件原來所在的資料夾已不存在</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>此郵件已不存在</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>郵件缺少一部分</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>這些郵件的目標帳號已被移除。郵件留在原處。</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>無法開啟字詞索引</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>此操作已不在記錄中</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>它需要先完成之前的一項變更，但那項變更沒有執行。伺服器上沒有任何變更；再試一次那項變更後，它會繼續。</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>伺服器沒有說明移動後的郵件編號，因此無法確定指的是哪些郵件。伺服器上沒有進一步的變更。</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>它正在送往伺服器，無法再收回</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>它已在等待執行</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>伺服器已為此資料夾的郵件重新編號，因此無法再確定當時指的是哪些郵件。伺服器上沒有任何變更。</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>沒有指定標記</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>資料夾需要一個名稱</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>同名的資料夾已存在</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>收件匣的名稱不能變更</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>收件匣不能刪除</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>這些郵件已不存在</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>目標資料夾已不存在</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>郵件已在該資料夾中</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>時間過久</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>伺服器沒有說明郵件放在哪裡，或者郵件已從那裡移走；請在移動到的資料夾中尋找</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>伺服器沒有說明副本放在哪裡；可以手動刪除它們</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>已在伺服器上執行，無法復原</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 對憑證來說過大。</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>%1 中沒有可讀取的憑證（PEM 或 PKCS #12；密碼片語是否正確？）。</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>%1 中沒有可讀取的私密金鑰（密碼片語是否正確？）。</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>它只由自己簽署</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>此電腦不認識它的簽發者</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>它已過期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>它尚未生效</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>它沒有寫明此伺服器的名稱</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>它已被撤銷</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>無法從 %1 讀取憑證。</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>憑證中沒有此伺服器的名稱</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>這不是與帳號綁定的憑證</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1：這不是與帳號綁定的憑證。預期的 SHA-256：%2；看到的：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>伺服器沒有出示憑證</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1。其憑證的 SHA-256：%2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>「%1」不是郵件地址：郵件地址的形式如 name@example.org。</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>「%1」中有多個「@」。</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>「%1」中有空白，或有不可見的字元。</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>「%1」中「@」之前的部分不能作為地址。</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>「%1」中「@」之後的部分不能作為主機名稱。</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>「%1」的「@」之後沒有點：它只能在您自己的網路中使用。</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>「%1」的「@」之前含有並非所有郵件伺服器都能處理的字母。</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>要從此電腦移除帳號「%1」嗎？</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>此電腦上的郵件副本及帳號密碼將被刪除。伺服器上的郵件保持不變。</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>尚未到達伺服器的 1 項變更將會遺失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>尚未到達伺服器的 %Ln 項變更將會遺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除帳號</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>此電腦上沒有能開啟 %1 的程式。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>帳號清單已損壞。已將其保留為 %1；下次啟動時將沒有帳號。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>帳號清單已損壞：%1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>帳號需要一個名稱。</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>已有名為「%1」的帳號。</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>此帳號已被移除。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>已選擇離線</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未連線</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>正在取得 1 封郵件</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>正在取得 %Ln 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>完整取得，以便閱讀或儲存。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>正在伺服器上搜尋</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>尋找不在此電腦上的內文。</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>正在將郵件移到其他帳號</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>正在將郵件複製到其他帳號</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 封郵件</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>正在使郵件可供搜尋</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>還沒有帳號設有郵件地址：請在帳號設定中輸入您的地址。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>最多可以一起轉寄 %Ln 封郵件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>此郵件已在寄件匣中。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的說明：%2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>郵件的本地副本已損壞，正在重新取得。舊的副本保留為 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>有 %n 項尚未到達伺服器的變更無法讀取，已被移到一旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>有 %n 封草稿或未傳送的郵件無法讀取，已被移到一旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>在重新啟動 Godwit 之前，無法搜尋此電腦上的郵件：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>此連結指向的郵件不在此電腦上。它可能在尚未讀取的資料夾中。</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>在伺服器上搜尋(&amp;S)</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>此電腦上沒有能開啟網頁連結的程式。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>以便通知您有新郵件</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>已匯入 1 個地址：從現在起會作為建議顯示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>已匯入 %Ln 個地址：從現在起會作為建議顯示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>還沒有帳號設有郵件地址：請在帳號設定中輸入您的地址。</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>此帳號沒有草稿資料夾，因此郵件只保存在這台電腦上。可在資料夾選單的「用作」中選擇一個。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>匯入聯絡人</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>聯絡人 (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>正在建立索引：%1 / %2 封郵件</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>全部 %1 封郵件的主題、寄件者和內文</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>全部 %1 封郵件的主題和寄件者</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>%2 封郵件中 %1 封的主題和寄件者</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>此電腦上沒有內文</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>自 %1 起的內文</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>%1 的內文</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>；正在伺服器上查詢 1 個資料夾…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>；正在伺服器上查詢 %Ln 個資料夾…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>；已在伺服器上搜尋 1 個資料夾</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>；已在伺服器上搜尋 %Ln 個資料夾</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>；1 個資料夾無法在伺服器上搜尋：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>；%Ln 個資料夾無法在伺服器上搜尋：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>金鑰圈沒有回應。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>無法使用金鑰圈：%1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>無法啟動密碼指令：%1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>密碼指令耗時過長。</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>密碼指令失敗，狀態碼 %1：%2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>密碼指令沒有輸出密碼。</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>這是範例郵件，從未存在於伺服器上。您可以隨意嘗試：不會傳送任何內容，結束後全部消失。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>此電腦上沒有能開啟網頁連結的程式。</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>離線工作時無法取得任何內容。</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>切換為線上(&amp;G)</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>桌面環境不允許 Godwit 自動啟動。也許可以在桌面環境的設定中允許。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>郵件清單</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>通知與桌面</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>此郵件已不在此處。</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>沒有連線，且「%1」中的郵件在此處並非全部已知：其餘郵件保持不變。</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>「%1」中沒有標記為刪除的郵件。</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 無法縮小。</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 不是可能包含郵件的檔案。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 過大，無法顯示：最大可顯示 64 MiB 的郵件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此檔案</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 不是郵件：其中沒有郵件開頭應有的任何一行。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>未知寄件者</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新郵件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標記為已讀</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 中有 %Ln 封新郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1 的收件匣</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>有一封郵件無法傳送，在寄件匣中等待您處理。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>保留了 1 封未傳送的草稿：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>保留了 %Ln 封未傳送的草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>正在傳送：%1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1。您的外寄伺服器不提供送達通知：不會收到通知。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 將於 %2 傳送。</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>已傳送。您的外寄伺服器不提供您請求的送達通知：不會收到通知。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已傳送。</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 只傳送給了部分收件者。</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 需要等待：%2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 可能已傳送，也可能沒有。</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 未傳送：%2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>為時已晚：郵件正在傳送，或已傳送。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>有一封郵件尚未傳送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>有 %Ln 封郵件尚未傳送。</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>等待中的郵件會保留，並在 Godwit 再次執行時傳送。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>繼續執行(&amp;K)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>名為「%1」的檔案過多。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>圖片過大，無法在此顯示。可以將其儲存。</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>這不是 Godwit 能顯示的圖片。可以將其儲存。</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 可能包含程式。Godwit 只儲存它，絕不開啟。</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>無法匯入 %1：%2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>它不是檔案。</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>它大於 32 MiB。</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>其中沒有帶郵件地址的聯絡人。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>無法讀取已儲存的搜尋；檔案保留為 %1。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>本週有附件的郵件</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>已有 %L1 個儲存的搜尋；無法再新增。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>%1 的更新權杖</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>%1 在 %2 上的密碼：</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>%1 用於 %2 的更新權杖（由服務供應商提供）：</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>密碼只保留到 Godwit 結束為止：此電腦上沒有可儲存密碼的金鑰圈。</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>正在嘗試外寄伺服器…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>已存成範本。</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>還沒有範本。請在新郵件的視窗中選擇「存成範本」。</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>所有收件匣</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>所有草稿</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>正在 %1 取消訂閱</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>已變更 %Ln 項訂閱</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>無法復原「%1」：%2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封郵件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>已將 %1標記為已讀</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>已將 %1標記為未讀</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>已為 %1加星號</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>已移除 %1的星號</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>已將「%1」設定到 %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>已變更 %1的標籤</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>已將 %1移到垃圾桶</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>已封存 %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>已將 %1移到垃圾郵件</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>已將 %1移到 %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>已將 %1複製到 %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>已永久刪除 %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>已清空 %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>郵件已儲存到 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>已移動 %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>已重新命名 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已刪除 %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>已訂閱 %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>已取消訂閱 %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>帳號 %1 沒有用於此目的的資料夾。請用「移動到…」選擇一個。</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>這些郵件已在垃圾桶中；要永久刪除，請開啟垃圾桶。</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>此帳號設定為用 %1 登入，但伺服器不提供此方式。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>伺服器沒有提供 Godwit 支援的登入方式。</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>伺服器不再提供此帳號之前使用的登入方式 %1，只提供較弱的方式。請向服務供應商詢問是否本應如此。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit 處於離線狀態。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登入</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>伺服器不提供這些郵件。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>連線在伺服器回應之前中斷。其中一封郵件可能已在另一帳號的資料夾中；原件會保留。</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>此郵件已不在伺服器上。</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>此郵件大於 256 MiB。</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>此郵件比伺服器所說的大得多。</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>郵件的檔案已不存在。</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>伺服器列出的資料夾數量超過 Godwit 的上限（%L1）。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>伺服器給出的郵件數量超過資料夾中的數量，或超過 Godwit 的上限。</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>此伺服器不提供信箱的佔用情況。</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>此伺服器不記錄資料夾的權限。</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>此伺服器不記錄資料夾的註解（METADATA）。</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>附件大於 768 MiB。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>連線在伺服器回應之前中斷；操作可能已執行，也可能沒有。</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>此資料夾已不在伺服器上。</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>不清楚郵件現在在哪裡。</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>伺服器已為此資料夾的郵件重新編號。</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>此資料夾已不存在，或者不包含郵件。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>伺服器給出的郵件數量超過資料夾中的數量。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>正在登入外寄伺服器…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit 處於離線狀態。</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>不知道此帳號的外寄伺服器。</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>連線在伺服器回應之前就結束了。</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>無法讀取郵件的檔案：%1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>此帳號沒有更新權杖。</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>權杖只透過 https 更新：%1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>回應過長。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>此帳號沒有加密，且其伺服器不是此電腦。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在連線到 %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>正在保護連線</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>在連線加密之前收到了資料。</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>Proxy 伺服器 %1：%2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>沒有用戶端 ID。</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>只能透過 https 登入：%1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>權杖只透過 https 取得：%1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>無法接收瀏覽器的回應：%1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>這不是 Godwit 等待的回應</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>它屬於較早的一次嘗試，或來自別處。沒有任何變更。請使用 Godwit 最後開啟的頁面。</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit 未獲准進入</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>您可以關閉此頁面並返回 Godwit。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>您可以關閉此頁面並返回 Godwit，它會自動繼續。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>正在尋找 %1 的伺服器…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 沒有提供其伺服器的資訊。正在嘗試常用名稱…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1，已設定</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1，已在部分郵件上設定</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1，未讀：%2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1，未讀：%2，郵件：%3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已儲存的搜尋</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>我的最愛</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>帳號 %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>未連線：不知道此處發生的變化</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>伺服器會立即告知此處的變化（%1）</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>每分鐘查詢一次伺服器（%1）</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder with its counts, a note</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>godwit::models::MessageListModel</name>
    <message>
        <source>Message not read from the server yet</source>
        <translation>尚未從伺服器讀取的郵件</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>含 %Ln 封郵件的對話</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 封未讀</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回覆</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>已標記為刪除</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>無主題</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已靜音</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>變更等待傳送</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在載入</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 封郵件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封郵件</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>為 %1設定：%2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>從 %1移除：%2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>為 %1設定：%2；移除：%3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>已傳送，等待回應</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被伺服器拒絕</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>已無法套用</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>可能已執行</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>連線在伺服器回應之前中斷。操作可能已執行，也可能沒有，且不會自動重複：請檢視該資料夾，然後再試一次或放棄。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>將 %1從 %2 移到 %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>將 %1從 %2 複製到 %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>將 %1從 %2 移到 %3（%4）</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>將 %1從 %2 複製到 %3（%4）</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>永久刪除 %2 中的 %1</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>將一封郵件儲存到 %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>將一封草稿儲存到 %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>建立資料夾 %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>將資料夾 %1 重新命名為 %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>刪除資料夾 %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>訂閱 %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>取消訂閱 %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 和另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>已傳送給：%1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 伺服器的說明：「%2」</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
會自動再試一次，下次在 %2。</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
會自動再試一次。</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>將於 %1 傳送，或在此之後 Godwit 再次執行時傳送。</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>恢復連線後立即傳送。</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>伺服器並非對所有收件者都接受此郵件。</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>伺服器不接受此郵件。它沒有傳送給任何人。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>請傳送給其他人，或將其捨棄：捨棄後它會歸入寄件備份。</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>請編輯後重新傳送，或將其捨棄。</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>請編輯它、只傳送給其他人，或將其捨棄。</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>連線在整封郵件送出之後、伺服器確認收到之前中斷。郵件可能已傳送，也可能沒有，並且不會自動重新傳送，否則可能傳送兩次。請檢視寄件備份資料夾，或詢問應收到郵件的人；然後說明結果。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>正在傳送，%1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>等待再試一次</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>即將傳送</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>於 %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在傳送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已被拒絕</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>可能已傳送</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>正在傳送；伺服器尚未回應。</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1，寄給 %2：%3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>未命名的附件</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>「%1」從現在起會顯示，此處和您的其他郵件程式中都是如此。</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>「%1」將從清單中移除；它已不在伺服器上。</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>「%1」有其用途，因此仍會在此顯示；其他郵件程式可能不顯示它。</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>「%1」不再顯示；其郵件保留在伺服器上。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>新增帳號</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>帳號設定</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用瀏覽器登入</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>這是正確的伺服器嗎？</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>您的郵件帳號</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit 根據您的地址尋找郵件伺服器。除了地址所屬的網域，它不詢問任何人。</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit 會登入您的郵件伺服器，以確認設定是否正確。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>只信任此憑證</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>請輸入服務供應商提供給您的指紋。</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>正在尋找 %1 的伺服器…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>這不是郵件地址。請檢查拼字。</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 不允許其他郵件程式讀取其郵件：它沒有 IMAP。沒有設定任何內容。</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>找不到此地址所用伺服器的資訊，常用名稱也沒有回應。此電腦是否在線上？如果在線上，請依服務供應商的說明輸入伺服器名稱。</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>正在開啟瀏覽器…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>正在等待瀏覽器…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>使用這些設定可以閱讀您的郵件。%1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>伺服器的說明：「%1」</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在處理</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>手動輸入(&amp;H)…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>不設定傳送，繼續(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>帳號會保留；其設定中會註明暫時無法傳送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>仍然不加密連線</translation>
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
        <translation>郵件地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>帳號名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>伺服器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>連接埠(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>使用者名稱(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不變</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>更新權杖(&amp;W)：</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>應用程式密碼(&amp;P)：</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>更新權杖</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>應用程式密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>請輸入伺服器名稱。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>請為帳號命名。</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>請輸入您的使用者名稱。</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>請輸入服務供應商提供給您的更新權杖。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>請輸入您的密碼。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>如果不加密，傳輸途中的任何人都可以讀到您的密碼和郵件。</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>如果服務供應商給您的使用者名稱不是您的郵件地址，請在「變更…」中輸入。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>還沒有帳號。請新增一個帳號以閱讀郵件。</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>第一個帳號是寫新郵件時的預設帳號。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重新命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>身分(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>在此處為帳號重新命名 (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>您寫信時使用的姓名、地址和簽名</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>在資料夾窗格中上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>在資料夾窗格中下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>從此電腦移除帳號 (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位於 %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>暫時無法傳送：不知道外寄伺服器。請檢視「設定」。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>暫時無法傳送：上次嘗試時，伺服器不允許 Godwit 登入。請檢視「設定」。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>向伺服器查詢新內容</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>新增帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>新增郵件帳號</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>帳號(&amp;U)…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>排序、重新命名和移除帳號，並選擇寫信時使用的姓名</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>帳號設定(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>變更此資料夾所屬的帳號</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>訂閱(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>選擇要顯示的資料夾</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>關於伺服器(&amp;E)…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>此帳號的伺服器對自身的說明</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>關閉 Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>復原最近一次操作</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>待處理的變更(&amp;P)…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>尚未到達伺服器或被拒絕的內容</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜尋(&amp;S)…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>在所有郵件中搜尋</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>尋找資料夾(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>依名稱尋找資料夾</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>在郵件中尋找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>在開啟的郵件中尋找字詞</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>前往下一處相符處</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>尋找上一個(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>前往上一處相符處</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>標記為已讀(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>標記為已讀或未讀</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星號(&amp;S)</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>新增或移除星號</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>所選郵件的標記和標籤</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>標籤的名稱和顏色(&amp;G)…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>標籤的名稱、顏色和順序</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>無標籤</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>標籤 %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>移除所有標籤</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>設定或移除此標籤</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>將對話標記為已讀(&amp;E)</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>將對話中的所有郵件標記為已讀</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>將對話設為靜音(&amp;U)</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>從現在起，此對話的新郵件視為已讀</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>忽略對話(&amp;I)</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>不在清單中顯示此對話及其後續郵件</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>封存(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>移到封存</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>移動到(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>移到其他資料夾</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>垃圾郵件(&amp;J)</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>移到垃圾郵件資料夾</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到垃圾桶</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>清空垃圾桶(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>永久刪除垃圾桶中的所有郵件</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>將資料夾標記為已讀(&amp;F)</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>將開啟的資料夾中的所有郵件標記為已讀</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>檢視原始碼(&amp;S)</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>郵件傳送時的原樣</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>全部郵件標頭(&amp;H)</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>郵件的所有標頭欄位</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>列印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>列印開啟的郵件</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>列印預覽(&amp;V)…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>檢視開啟的郵件的列印效果</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>複製郵件連結(&amp;K)</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>可在別處引用此郵件的連結</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>可對此郵件執行的其他操作</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>通訊記錄(&amp;P)</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Godwit 與伺服器之間的通訊內容</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>下一封未讀(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>前往下一封未讀郵件</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>上一封未讀(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>前往上一封未讀郵件</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>返回上一個窗格</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>前往資料夾</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>郵件(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>前往郵件清單</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>閱讀窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>前往開啟的郵件</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新郵件(&amp;N)</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>寫一封新郵件</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回覆(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>回覆寄件者</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>全部回覆(&amp;L)</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>回覆寄件者和所有其他收件者</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>回覆郵寄清單(&amp;I)</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>只回覆郵寄清單</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>轉寄(&amp;F)</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>連同您自己的話轉寄郵件內文</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>作為附件轉寄(&amp;C)</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>將整封郵件原樣作為檔案轉寄</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>重新導向(&amp;T)…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>將郵件轉送出去，如同由原寄件者傳送</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>作為新郵件編輯(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>以此郵件的內容開始一封新郵件</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>編輯草稿(&amp;E)</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>繼續寫此郵件</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>範本(&amp;M)</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>開啟此帳號的範本：開啟範本即開始一封新郵件</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>寄件匣(&amp;B)…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>等待傳送或未能傳送的郵件</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>前往收件匣(&amp;I)</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>開啟此帳號的收件匣</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>前往寄件備份(&amp;S)</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>開啟從此帳號寄出的郵件</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>前往草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>開啟此帳號的草稿</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>前往封存(&amp;A)</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>開啟此帳號的封存</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>下一封郵件(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>前往清單中的下一封郵件</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>上一封郵件(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>前往它上面的郵件</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>選擇清單中的所有郵件</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>取消選擇(&amp;O)</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>不選擇任何郵件</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>標記為已讀</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>無論之前狀態如何，都標記為已讀</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標記為未讀</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>無論之前狀態如何，都標記為未讀</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>開啟郵件檔案(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>閱讀儲存成檔案的郵件 (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>離線工作(&amp;W)</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>中斷所有連線，直到您再次需要</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>變更 Godwit 的行為</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>鍵盤快速鍵(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>檢視和變更各按鍵的作用</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>尋找操作或資料夾(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>依名稱尋找 Godwit 的所有功能</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>活動(&amp;A)…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Godwit 正在做什麼，以及與伺服器的連線情況</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手冊(&amp;H)</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>如何使用 Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>關於 Godwit(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>版本與授權</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>離線工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>待處理的變更(&amp;P)…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>還沒有帳號，因此沒有要做的事。</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>所有變更都已到達伺服器。</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 項變更等待到達其伺服器。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln 項變更等待到達其伺服器。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 項變更已停止，需要您處理。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln 項變更已停止，需要您處理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>（無地址）</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>寄件者地址：%1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>複製地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>複製姓名和地址(&amp;N)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>或者從 Thunderbird 匯入一個帳號；密碼仍留在那裡(&amp;T)：</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>王小明</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>顯示給您寫信的對象</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>郵件地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>在 Thunderbird 中找到的帳號</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位於 %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>採用這些設定</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>請輸入您的郵件地址，例如 anna@example.org。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>進階(&amp;V)</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>此電腦信任的機構</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>選擇憑證檔案</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>憑證授權單位(&amp;F)：</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>PEM 檔案，用於擁有自己的授權單位的伺服器</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>郵件伺服器本身</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>寄件者驗證方(&amp;J)：</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>將郵件稱為已驗證時以誰的說法為準：您的服務供應商寫入 Authentication-Results 的名稱。僅當已驗證的寄件者未如此顯示時才需要。</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>憑證 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>「%1」不是伺服器名稱。伺服器名稱的形式如 mx.example.org。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>全部儲存（%1）…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>顯示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>用其他程式開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存新檔(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>全部儲存(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>複製(&amp;P)</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>正在等待…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · 在伺服器上</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>儲存附件 %1，%2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>附件 %1，%2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>此檔案可能包含程式。Godwit 只儲存它，絕不開啟。</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程式開啟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 可能包含程式。Godwit 只儲存它，絕不開啟。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>將所有附件儲存到資料夾</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>儲存到此處</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已儲存：%1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>已將 %1 個檔案儲存到 %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>此電腦上沒有能開啟 %1 的程式。可以將其儲存。</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 現已在此處，可以拖曳。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>郵件內文</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>重新開啟頁面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>複製其地址(&amp;C)</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>瀏覽器會顯示 %1 的登入頁面。請在那裡登入，並允許 Godwit 使用您的郵件。之後 Godwit 會自動繼續；密碼只有您和服務供應商知道。</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>此電腦上沒有能開啟網頁的程式。請將 %1 登入頁面的地址複製到此電腦上的瀏覽器中，在那裡登入，並允許 Godwit 使用您的郵件。</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>您已用瀏覽器登入。Godwit 正在向服務供應商請求存取權限…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>儲存 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 個十六進位數字，由服務供應商提供</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>服務供應商提供給您的指紋(&amp;F)：</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>服務供應商提供給您的指紋</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>%1 的憑證不是與此帳號綁定的那個。在傳送您的密碼或任何郵件之前，連線已關閉。憑證可能已更新，也可能有人處在您與伺服器之間。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 無法證明其身分。在傳送您的密碼或任何郵件之前，連線已關閉。</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>請透過電話或服務供應商的網頁索取新憑證的 SHA-256 指紋。如果與現在看到的一致，請在此處輸入或貼上。否則請不要繼續。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>請檢查伺服器名稱和此電腦的時鐘；在飯店或訪客網路中，請先登入該網路。如果伺服器確實應使用此憑證，請向其營運者索取 SHA-256 指紋，並在此處輸入或貼上：之後只接受此憑證，無論由誰簽發。擁有自己的授權單位的組織會給您一個檔案，請在設定的「進階」中選擇它。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>問題所在：</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>適用於：</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>簽發者：</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有效期間：</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>之前的 SHA-256：</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>現在的 SHA-256：</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>兩者相同。</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>這是之前憑證的指紋，不是新憑證的。</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>這是另一個指紋：這不是您的服務供應商的伺服器。請不要繼續。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>可能要找的人</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter 採用，Shift+Delete 忘記</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>新郵件</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>重新導向：%1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>粗體、顏色、連結、表格和圖片已去除；清單已變為文字。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>已儲存在此電腦上，%1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>已儲存到草稿，%1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>已儲存在此電腦上，%1。恢復連線後會存到草稿資料夾</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>此草稿已在伺服器上被變更或移除，可能是在另一台裝置上。您在此看到的內容保留在此電腦上。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>採用對方的(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>附加檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>移到密件副本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>填寫主題(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>繼續撰寫(&amp;G)</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>仍然傳送(&amp;Y)</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>要捨棄此郵件嗎？它將從此電腦和草稿資料夾中移除。</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>捨棄郵件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入圖片</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加檔案</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附加</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>圖片 %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>保持原大小(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>「%1」有 %2。較小的圖片傳送和閱讀更快；其長邊將為：</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>重新從結尾開始</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>重新從開頭開始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>來自 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>稍後傳送(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>傳送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>排程傳送(&amp;A)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>立即儲存(&amp;V)</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>同時將草稿儲存到伺服器</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>存成範本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>附加檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>匯入聯絡人(&amp;I)…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>來自 vCard 檔案、可作為建議的聯絡人</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>捨棄郵件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>郵件保留為草稿</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪下(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼上(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>貼上純文字(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>在郵件中尋找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>尋找下一個(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>等寬字型(&amp;L)</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>用於純文字郵件</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>格式化文字(&amp;O)</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>粗體、清單、圖片；否則為純文字</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>請求讀取回條(&amp;R)</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>請收件者告知您郵件已讀；許多人會謝絕</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>請求送達通知(&amp;D)</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>請伺服器告知您郵件已送達</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>拼字檢查(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>郵件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>選項(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍後傳送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>寄件者(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件者(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>副本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>密件副本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>回覆至(&amp;R)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主題(&amp;S)</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>副本寄給其他人 (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>其他人看不到的副本 (Alt+B)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>回覆寄往的地址 (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>將收件者移到密件副本</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>憑證的 SHA-256(&amp;H)：</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>僅當無法以其他方式檢查伺服器憑證時</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>只接受具有此指紋的憑證，無論由誰簽發。請向服務供應商索取。</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>您的憑證(&amp;C)：</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>您的憑證</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>其金鑰(&amp;K)：</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>您的憑證的金鑰</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>金鑰的密碼片語(&amp;R)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>Proxy 伺服器(&amp;X)：</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 或 http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>連線較慢時</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>一律</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>壓縮</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>壓縮(&amp;Z)：</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>選擇檔案：%1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>憑證和金鑰 (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>憑證的 SHA-256 有 64 個十六進位數字。</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Proxy 伺服器應寫成 socks5://名稱:連接埠 或 http://名稱:連接埠。</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>金鑰屬於某個憑證：請同時選擇憑證。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登入(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>帳號設定(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>顯示憑證(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>顯示記錄(&amp;L)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一處 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一處 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>在此郵件中尋找</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, from the beginning</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindInMessage</name>
    <message>
        <source>from the beginning</source>
        <translation>從開頭</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>從結尾</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>在顯示的內容中未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 多於 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>此郵件其餘部分中還有 %Ln 處</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>它只包含資料夾，不包含郵件。</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>伺服器只允許您讀取此資料夾。</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>伺服器不允許在此資料夾中建立資料夾。</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>收件匣在每個伺服器上名稱都相同。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>郵件會送達收件匣：它留在原處。</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>它有其用途：%1。請先為此選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>其中的郵件都已讀。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中沒有內容。</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>此伺服器無法只刪除部分郵件而保留其餘郵件（UIDPLUS）；Godwit 不冒這個險。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>郵件會送達收件匣：它不能用於其他用途。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件匣</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>寄件備份</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾郵件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>垃圾桶</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>加星號的郵件</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>重要郵件</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>它已不在伺服器上。</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>您無權在此執行此操作。資料夾的擁有者可以授予您權限。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>資料夾不能移到其他帳號。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>資料夾不能移到自身之中。</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>此伺服器不支援巢狀資料夾。</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>它已在那裡。</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>已有資料夾「%1」。</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>閱讀郵件</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>將郵件標記為已讀</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>新增星號和標籤</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>放入郵件</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>將郵件標記為刪除</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>永久刪除郵件</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>在其中建立資料夾</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>重新命名和刪除資料夾</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>向其傳送郵件</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>決定誰可以做什麼</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>將建立在「%1」中。</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重新命名資料夾</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>其中沒有郵件。</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>其中的郵件將被永久刪除。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>其中的 %Ln 封郵件將被永久刪除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>要刪除資料夾「%1」嗎？</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>刪除資料夾</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>要清空垃圾桶嗎？</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>要清空垃圾郵件資料夾嗎？</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>其中的郵件（%L1）將被永久刪除。</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空垃圾桶</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>清空垃圾郵件</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>要移除「%1」中帶刪除線的郵件嗎？</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>這些郵件已由您或使用此資料夾的其他人標記為刪除，但仍在那裡。它們將被永久刪除。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>郵件空間</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>完整郵件在此電腦上最多可佔用的空間 (GiB)。
您最久沒有閱讀的郵件會最先移除；它們仍保留在伺服器上。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>沒有名稱中含有此內容的資料夾。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>尋找資料夾</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>在此新增資料夾…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>在目前的資料夾中新增資料夾</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重新命名資料夾…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>為目前的資料夾重新命名</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>刪除資料夾…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>刪除目前的資料夾及其中的內容</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>資料夾在我的最愛中</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>在帳號上方顯示目前的資料夾，或不再顯示</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>資料夾屬性…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>目前資料夾的已知資訊</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>上移我的最愛</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>在我的最愛中上移目前的資料夾</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>下移我的最愛</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>在我的最愛中下移目前的資料夾</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隱藏「%1」(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新增資料夾(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>將資料夾移動到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>刪除資料夾(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>全部標記為已讀(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>清空垃圾桶(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>清空垃圾郵件(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>移除帶刪除線的郵件(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>從我的最愛移除(&amp;F)</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>新增到我的最愛(&amp;F)</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>已訂閱(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>屬性(&amp;P)…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>在我的最愛中上移(&amp;V)</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>在我的最愛中下移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>用作(&amp;U)</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>伺服器為您的所有郵件程式將「%1」用於此用途。</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>此資料夾的用途由伺服器決定。</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>顯示在頂端(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>保留在此電腦上(&amp;K)</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>與帳號相同</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>與上層資料夾相同</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>僅我閱讀過的</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>最近 1 個月</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>最近 3 個月</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>最近 1 年</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有郵件</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>郵件空間(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>「%1」在此伺服器上用於分隔資料夾，不能用在名稱中。</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>「*」和「%」不能用在名稱中。</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>名稱中含有不可見的字元。</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>同名的資料夾已存在。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Godwit 正在做什麼</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>寄件匣：%1，需處理 %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>寄件匣：%1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>有些郵件無法傳送：由您決定如何處理</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>等待傳送的郵件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how its connection stands</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPicker</name>
    <message>
        <source>An account holds folders only. Choose one of them.</source>
        <translation>帳號只包含資料夾。請選擇其中一個。</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>郵件已在那裡。</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到資料夾</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>此資料夾已不存在。</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>將資料夾「%1」移到</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>尋找資料夾</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到此處</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>這不是獨立的資料夾。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>資料夾屬性</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>帳號：</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>伺服器上的路徑：</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>郵件：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在查詢…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>它不包含郵件</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途：</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>顯示：</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>是，已訂閱</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>未訂閱</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>保留在此處：</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>新內容：</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>您可以：</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>空間：</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>它只包含資料夾</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未統計</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1，未讀：%2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>無特定用途</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>郵件送達此處</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>由伺服器說明</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>由您選擇</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>根據名稱</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>您閱讀過的郵件</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>最近 1 個月的郵件</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 個月的郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>伺服器沒有說明</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>伺服器允許的一切：它不記錄權限</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>只能看到它存在，僅此而已</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>伺服器沒有設定限制，或沒有說明</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>未知：沒有連線</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>不能放在此處。</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>它已在我的最愛中。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>資料夾不能移到其他帳號。</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>郵件可以放到資料夾上。</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>它們已在此資料夾中。</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>無法將它們移出所在的資料夾，因為該資料夾是唯讀的。按住 Ctrl 可進行複製。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>一開始就使用 TLS（建議）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>無：不加密</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>標題 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>標題 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>標題 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>程式碼</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落樣式</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗體(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜體(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>底線(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>刪除線(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>縮小字級(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大字級(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>文字顏色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>背景顏色(&amp;G)…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>清除格式(&amp;E)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>項目符號清單(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>編號清單(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>減少引用(&amp;O)</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>反轉段落方向(&amp;D)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>連結(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>圖片(&amp;P)…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>水平線(&amp;Z)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>列和欄</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>在上方插入列</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>在下方插入列</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>在前面插入欄</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>在後面插入欄</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>移除欄</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>背景顏色</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字顏色</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>變更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>手動變更設定</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>在 %1 的操作方法</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在瀏覽器中開啟 %1</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>我認識這些伺服器：它們屬於我的服務供應商(&amp;K)</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>請說明這些伺服器是否屬於您的服務供應商。</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>此信箱由 %1 提供，Godwit 認識其伺服器。</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>在 %1 找到了設定。</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>%1 的 DNS 指明了這些伺服器。</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>沒有找到設定資訊，但 %1 有伺服器回應。</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>這些設定來自 Thunderbird。密碼仍留在那裡：請再輸入一次。</translation>
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
        <translation>未加密</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>接收：%1，連接埠 %2，%3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>傳送：%1，連接埠 %2，%3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>使用者名稱：%1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 在此處不接受您平常的密碼，而要使用專為郵件程式產生的密碼（「應用程式密碼」）。請登入服務供應商的頁面產生該密碼，然後貼上到下方。</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>如果 %1 拒絕正確的密碼：需要先在那裡的郵件設定中開啟透過程式讀取郵件 (IMAP)。如果使用兩步驟登入，則需要專為郵件程式產生的密碼。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 為郵件程式使用單獨的密碼，它不同於客戶頁面的密碼。請在那裡設定。</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 須透過其程式 Bridge 讀取，它必須在此電腦上執行。Bridge 會顯示要在此處輸入的使用者名稱和密碼。它的憑證由其自行產生：請在 Bridge 的設定中匯出憑證，並在「變更…」→「進階」→「憑證授權單位」中選擇該檔案。</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 只允許郵件程式透過瀏覽器登入。為此程式必須在那裡註冊，而此 Godwit 沒有註冊：請在下方輸入您自己或您所在組織的用戶端 ID。</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>您在服務供應商自己的頁面上用瀏覽器登入。Godwit 不會看到您的密碼。</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>它們不在您自己的網域 (%1) 之內，而且 DNS 的說明沒有簽章：途中可能有人放入它們來取得您的密碼。只有在您認識它們時才繼續。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>手冊</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在手冊中尋找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章節</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>（無日期）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>由 %1 驗證</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 發現此郵件並非來自 %2：它可能是偽造的。</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>寄件者要求讀取回條。未經您同意不會傳送。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>身分</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>身分 – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>您寫信時使用的姓名、地址和簽名。第一個是預設的。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>設為預設(&amp;U)</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>同一地址</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>地址(&amp;D)：</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>回覆至(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>簽名(&amp;S)：</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新身分</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>每個身分都需要一個郵件地址，例如 anna@example.org。</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>「回覆至」應為郵件地址，或留空。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>關閉此提示 (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>郵件內文</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>將「%1」新增到字典</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 個附件，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln 個附件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>過大：傳輸時為 %1，超過您的伺服器所接受的 %2。</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>您的伺服器接受 %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>正在縮小圖片</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>正在附加</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>附件 %1，%2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete 移除，F2 重新命名，Alt 加方向鍵移動</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重新命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>縮小(&amp;S)…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>後移(&amp;B)</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>停止附加 (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>按下可停止附加</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>正在附加…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>重新命名附件</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>收件者看到的名稱：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>重新命名附件</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>移動附件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文字(&amp;T)：</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>設定連結</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除連結</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>此連結指向何處</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>此連結並不指向它所寫的地方。</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>它寫著：%1
它指向：%2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>寫信給 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>到達時間(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>寄件者(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件者(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主題(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未讀(&amp;U)</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>星號(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>附件(&amp;H)</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>依此項對清單排序</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>對話(&amp;C)</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>將回覆與其所回覆的郵件一起顯示</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>依主題合併(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>主題相同的郵件屬於一個對話，即使它們沒有互相引用</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>在對話中顯示自己的回覆(&amp;O)</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>在對話中顯示「寄件備份」資料夾裡您寫的郵件</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>顯示已忽略的對話(&amp;I)</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>也顯示您選擇忽略的內容</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>遞增(&amp;G)</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>最前、最舊或最小的在上</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>遞減(&amp;E)</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>最後、最新或最大的在上</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展開(&amp;X)</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>開啟所有對話</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部收合(&amp;L)</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>關閉所有對話</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>用於所有新資料夾(&amp;N)</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>沒有另外設定的資料夾會像此資料夾一樣顯示</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>僅未讀郵件</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>僅加星號的郵件</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>僅有附件的郵件</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>依文字篩選</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>僅寄件者、收件者或主題中含有這些字詞的郵件</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>重新顯示所有郵件</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依據</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>清單的欄位</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星號</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>寄件者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件者</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>傳送日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>預設欄位(&amp;U)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>此資料夾中沒有未讀郵件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>僅有標籤的郵件</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>依標籤篩選</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>排序和對話</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>依寄件者、收件者或主題篩選</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>有無標籤均可</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>此資料夾沒有標籤</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封郵件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封郵件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 封未讀</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>沒有開啟的資料夾</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>請選擇一個資料夾，以在此檢視其郵件。</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>正在開啟資料夾…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>沒有郵件符合篩選條件</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>有 1 封郵件被隱藏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>有 %Ln 封郵件被隱藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>此處尚無內容</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>尚未從伺服器讀取此資料夾。</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>此資料夾為空</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>新郵件會自動出現在此處。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具列</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>郵件顯示方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>排序和對話(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>清單和窗格(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>篩選(&amp;I)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>開啟資料夾(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>郵件(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>標記(&amp;K)</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>標記為未讀(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>標記為已讀(&amp;M)</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>非垃圾郵件(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>垃圾郵件(&amp;J)</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>開啟郵件檔案</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>郵件 (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>關於 Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>用於 IMAP 的桌面郵件程式。

自由軟體，採用 GNU 通用公共授權條款第 3 版或更新版本。不提供任何擔保。

斑尾鷸（godwit）是不間斷飛行距離最遠的鳥。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>沒有可復原的操作</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>垃圾桶是空的</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>沒有設定篩選</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>此帳號沒有這樣的資料夾</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>沒有開啟的郵件</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>所有窗格都已可見</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>清單未顯示對話</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>此資料夾只能讀取</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>沒有選擇郵件</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>這就是封存</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>顯示此郵件的更多內容</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>此郵件沒有內文。</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>此郵件沒有內文，只有附件。</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>複製連結地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全選(&amp;A)</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>不是 %1：%2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>指向 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>沒有任何變更：清單變化過大，已無法確定所選的郵件。請重新選擇。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新增資料夾</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>此帳號沒有封存資料夾。</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>此帳號沒有垃圾郵件資料夾。</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit 可以建立一個，並將郵件移到那裡。或者用「移動到…」選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>建立資料夾</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>刪除郵件</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>刪除 %1 封郵件</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>要永久刪除此郵件嗎？</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>要永久刪除這些郵件嗎？</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>此帳號沒有垃圾桶資料夾。刪除的內容無法復原。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>此操作無法復原。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>伺服器不在此資料夾中保留標籤。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>伺服器不在此資料夾中保留標籤，而 Godwit 用標籤來記住哪些對話已靜音或忽略。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>標籤：%1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>取消訂閱…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>取消訂閱此郵寄清單</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（無寄件者）</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 認為以下各項正常：%2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>隱藏地址</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>顯示所有地址</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>標記為已讀</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>標記為未讀</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>移除星號</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星號</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>（無收件者）</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（無寄件者）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 封郵件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封郵件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>沒有開啟的郵件</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>請在清單中選擇一封郵件，以在此閱讀。</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>已選擇 %1 封郵件</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>可以一併標記、移動或刪除它們。</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>正在讀取郵件…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>無法讀取此郵件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>尚未從伺服器讀取</translation>
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
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全部回覆</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>轉寄</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>作為附件轉寄</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>Godwit 在服務供應商處註冊的 ID</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>僅在服務供應商提供給您時填寫</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>用戶端 ID(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>用戶端金鑰(&amp;L)：</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>登入頁面：</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>權杖來源：</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>權限範圍：</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>請輸入服務供應商的登入頁面地址及其權杖地址。</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>請輸入 Godwit 在服務供應商處註冊的用戶端 ID。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>待處理的變更</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>尚未到達伺服器的變更</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>沒有等待的內容：您的所有變更都已到達伺服器。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>放棄(&amp;D)</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>放棄此變更：郵件將依伺服器上的狀態顯示</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>恢復連線後，在之前的變更之後立即傳送。</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>正在傳送；伺服器尚未回應。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>尚未傳送的郵件</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>沒有等待的內容：您傳送的所有郵件都已離開此電腦。</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>已傳送(&amp;W)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即傳送(&amp;N)</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>傳送給其他人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>捨棄(&amp;D)…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>將其放入寄件備份資料夾</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>不傳送，並重新開啟以供編輯</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試一次(&amp;T)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新傳送(&amp;A)</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
它不會傳送，也不會保留。</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
尚未收到的人將不會收到它。</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>要捨棄此郵件嗎？</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>捨棄郵件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>仍然不加密傳送</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>與接收相同</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>外寄伺服器(&amp;G)：</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>加密(&amp;Y)：</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>傳送時的加密</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>連接埠(&amp;T)：</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>傳送時的連接埠</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>使用者名稱(&amp;M)：</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>傳送時的使用者名稱</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>憑證的 SHA-256：</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>傳送時的憑證 SHA-256</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>傳送時只接受具有此指紋的憑證，無論由誰簽發。留空：進行一般的檢查。</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>用於傳送。暫時無法傳送：不知道外寄伺服器。</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>用於傳送。尚未用這些設定嘗試過。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>暫時無法傳送：上次嘗試時，伺服器不允許 Godwit 登入。</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>用於傳送。使用這些設定可以傳送。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>如果不加密，傳輸途中的任何人都可以讀到您的密碼和您傳送的內容。</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>憑證的 SHA-256 有 64 個十六進位數字。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>尋找操作或資料夾</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>操作、資料夾，或要搜尋的字詞</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的項目</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  僅操作      #  僅資料夾      Esc  關閉</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>在所有郵件中搜尋「%1」</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>搜尋來自「%1」的郵件</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前無法使用</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 和另外 %2 人</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 人</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>寄給 %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>密件副本 %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>寄件者：%1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>代寄者：%1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>回覆至：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件者：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>密件副本：%1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>顯示一次(&amp;S)</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>立即載入此郵件的圖片。圖片所在的伺服器會得知郵件已被開啟，以及從哪裡開啟。</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>有 1 張來自其他伺服器的圖片未載入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>有 %Ln 張來自其他伺服器的圖片未載入。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>一律為 %1 顯示(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>在來自 %1 的所有郵件中載入圖片</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>正在載入圖片…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>正在載入 %Ln 張圖片…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>有 1 張圖片無法載入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>有 %Ln 張圖片無法載入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>圖片：%1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>完整圖片(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>使圖片適合視窗，或以原始大小顯示（空白鍵）</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>這些寄件者的郵件會自動從網際網路載入圖片。寄件者可由此得知您已開啟郵件，以及開啟的時間。</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>篩選寄件者</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>會載入圖片的寄件者</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>載入其圖片前重新詢問 (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>還原最近移除的內容 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>沒有寄件者可以自動載入圖片。
需要載入圖片的郵件會先詢問您，您也可以永久允許。</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>沒有地址中包含「%1」的寄件者。</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>移除顯示的全部(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>對 %1 將重新詢問。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>對 %Ln 個寄件者將重新詢問。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 個寄件者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln 個寄件者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>已讀和未讀</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>開啟的郵件視為已讀(&amp;R)：</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>片刻之後</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>5 秒後</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>10 秒後</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>僅當我標記時</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>顯示郵件(&amp;S)：</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>依原有版面</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>以純文字</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>無論哪種方式，未經您同意都不會從網際網路取得圖片。</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>桌面為深色時將郵件變暗(&amp;D)</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>每封郵件仍可依原樣顯示。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>可復原傳送的時間(&amp;U)：</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>無：立即傳送</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 秒</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 秒</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 秒</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>郵件在發出之前會等待這麼久。</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>隱藏我的時區(&amp;H)</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>這樣郵件的日期會說明傳送時間，但不會透露您可能身在何處。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>新郵件帶格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>字型、清單和圖片；一律附帶純文字形式。可在每封郵件中變更。</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>純文字郵件使用等寬字型(&amp;P)</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>停頓多久後將草稿存到伺服器(&amp;D)：</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分鐘</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分鐘</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>輸入時草稿儲存在此電腦上，關閉時儲存到伺服器上。</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>回覆和回條</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>回覆位置(&amp;R)：</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>在引文下方</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>在引文上方</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>簽名在引文下方(&amp;N)</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>否則簽名位於您在引文上方所寫的內容之後。</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>當寄件者請求告知我已閱讀郵件時(&amp;T)：</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>詢問我</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>永不告知，也不詢問</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>郵件清單顯示為(&amp;S)：</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>兩行的卡片</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>精簡的列</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>資料夾的排序、篩選和分組方式在資料夾的「檢視」選單中選擇。</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>在卡片上顯示寄件者的姓名縮寫(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>在滑鼠所指的列上顯示按鈕(&amp;B)</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>不需開啟郵件即可標記、加星號、封存或刪除。</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>開啟的郵件位於(&amp;O)：</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>清單旁邊</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>清單下方</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>新郵件</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>收件匣有新郵件時通知我(&amp;T)</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>已靜音和已忽略的對話不會通知。</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>顯示寄件者和主題(&amp;S)</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>關閉時：只提示有新郵件；旁人無法看到內容。</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>在 Godwit 的圖示上顯示未讀數(&amp;U)</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>在桌面的 Dock 或工作列支援時顯示。</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>啟動和關閉</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>在時鐘旁保留圖示(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>這樣關閉視窗後 Godwit 仍會執行；「結束」才會結束它。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>此桌面目前沒有放置此類圖示的位置；關閉視窗會結束 Godwit。</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>登入系統時啟動 Godwit(&amp;L)</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>在背景：位於時鐘旁，或作為最小化的視窗。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Godwit 的語言(&amp;G)：</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>桌面的語言</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次啟動時生效。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>離線工作(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>不取得也不傳送任何內容。您的操作會在此等待，重新啟動後也不會遺失。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>（無主題）</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>列印預覽</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>通訊記錄</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>通訊記錄</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>顯示含有以下內容的行…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>顯示含有此文字的行</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>暫停：不顯示新行</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>複製選取的行，或全部</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>儲存一份不含姓名、主題和地址的副本…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空記錄</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>儲存通訊記錄</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 封郵件</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 / %2 個資料夾</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1：已滿，可能無法再接收郵件。請清空垃圾桶，或刪除較大的郵件。</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1：即將滿。請清空垃圾桶，或刪除較大的郵件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>此郵件沒有可供連結引用的識別碼。</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>已複製此郵件的連結。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReadingChoices</name>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>Show this message as it was laid out</source>
        <translation>依原有版面顯示此郵件</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>純文字(&amp;P)</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>只顯示此郵件的文字</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>原始顏色(&amp;C)</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>以寄件者的顏色在白色背景上顯示此郵件</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>一律載入此寄件者的圖片(&amp;L)</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>在此寄件者的所有郵件中載入來自其他伺服器的圖片</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>以更大的尺寸顯示郵件</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>以更小的尺寸顯示郵件</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>以正常大小顯示郵件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>傳送回條(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>永不對此寄件者傳送(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>否(&amp;O)</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>一封簡短的郵件，說明此郵件已開啟以及開啟時間</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>寄件者請求告知 %1 您已閱讀此郵件。</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>寄件者請求告知您已閱讀此郵件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>此郵件寄往 %1。</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>主機以 %1 查詢。</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>收件者 %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>收件者 %1，%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>新增收件者</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>移除收件者</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>變更收件者</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>移動收件者</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>沒有寫明誰會收到此郵件。</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>沒有可用於傳送的地址：必須先設定帳號。</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>有一個檔案仍在附加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>有 %Ln 個檔案仍在附加。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>郵件傳輸時為 %1，而您的伺服器最多接受 %2：它會拒絕此郵件。</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>您在郵件中提到附件，但沒有附加任何檔案。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>全部 %Ln 位收件者都會看到彼此的地址。放在密件副本中則不會。</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>您收到此郵件時其他人並不知道（密件副本）。全部回覆會讓他們知道。</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>沒有主題。</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>沒有寫任何內容。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>儲存搜尋…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>離開搜尋 (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>離開搜尋</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>將此搜尋保留在資料夾中</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>顯示 %2 封中最新的 %1 封；再加一個字詞或日期（例如 始於:2024）可縮小範圍。</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>找到 1 封郵件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>找到 %Ln 封郵件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>此資料夾：%1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>此帳號：%1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>所有郵件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜尋範圍</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜尋的內容</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>可以搜尋的內容 (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>搜尋所有郵件：試試 寄件者:anna 含有:附件</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>搜尋 %1：試試 寄件者:anna 含有:附件</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>最近的搜尋</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>搜尋建議</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何內容</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>儲存搜尋</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>在資料夾中顯示的名稱；同名的搜尋將被替換：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重新命名搜尋</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名稱：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>編輯搜尋(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>刪除搜尋(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>一小時後(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>今晚(&amp;E)，%1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>明天上午(&amp;T)，%1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>星期一上午(&amp;M)，%1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍後傳送</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>傳送時間(&amp;S)：</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>郵件在此電腦上等待：當 Godwit 執行且有連線時發出。在此之前可以在寄件匣中變更。</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>屆時傳送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>（頂層）</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>自己的資料夾：%1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>其他人的資料夾：%1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>共用資料夾：%1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>郵件</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1：%2 / %3（%4 %）</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>%1 的伺服器</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>伺服器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>功能(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>通訊記錄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查詢(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查詢伺服器…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>伺服器的功能</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定義於</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>問候</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空間</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>已用 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>無：通訊內容可能在途中被讀取。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>由 %1 簽發</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期限至 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>已在帳號設定中關閉</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit 不認識</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜尋設定</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定的頁面</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重設此頁(&amp;R)</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>將此頁上的所有內容恢復為 Godwit 的初始狀態</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>沒有名為「%1」的設定。可按 Ctrl+K 尋找 Godwit 的操作。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>在資料夾清單中</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  或  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>改用於此處(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>保持原樣(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>與配置相同(&amp;S)</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>按鍵配置(&amp;A)：</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>依名稱或按鍵搜尋</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快速鍵</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按鍵(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>其他按鍵(&amp;O)：</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>不在選單中</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1，無快速鍵</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1，快速鍵 %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您變更</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 已用於「%2」。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1（此處未知的時區：%2）</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1，您的時間</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>當地：%1（%2）</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>已取消的活動</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀請</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>對邀請的答覆</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>建議了其他時間</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 接受</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 謝絕</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 可能參加</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 答覆</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（無標題）</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>重複：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>地點：%1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>組織者：%1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>已邀請 1 人</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>已邀請 %1 人</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>檔案中還有 %1 項</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>郵件：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>網頁：%1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>用瀏覽器 (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>由指令提供的存取權杖 (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>用戶端憑證</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>無：伺服器允許訪客進入</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>輸出存取權杖的指令</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>一個在第一行輸出存取權杖的程式</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>登入方式(&amp;I)：</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>指令(&amp;D)：</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>存取權杖，在 %1 更新 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>請輸入輸出存取權杖的指令。</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>每次需要新權杖時，由 shell 執行此指令。</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>您在服務供應商自己的頁面上登入。Godwit 不會看到您的密碼。</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>此帳號向伺服器出示的憑證可證明您的身分。</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>不證明您的身分：用於公開的封存。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – 將訂閱</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – 將取消訂閱</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>已不在伺服器上</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封郵件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封郵件</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>其下 %2 個中已訂閱 %1 個</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>一律顯示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>資料夾訂閱</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>資料夾訂閱 – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>已訂閱的資料夾會顯示在資料夾窗格中，此處和您的其他郵件程式中都是如此。收件匣和有特定用途的資料夾（例如寄件備份）在此處一律顯示。</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>沒有連線：這是上次的清單。您的變更會保留，恢復連線後執行。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>尋找資料夾</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>列出哪些資料夾</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已訂閱</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>未訂閱</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>將要變更的內容</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>已不在伺服器上</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>重新讀取資料夾清單</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>重新讀取資料夾清單 (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>帳號的資料夾</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>沒有符合的資料夾。請尋找其他名稱，或選擇「全部」。</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>將要變更的內容（按 Delete 可取消一列）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>套用 1 項變更</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>套用 %1 項變更</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>沒有變更</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>將訂閱 %1 個，取消訂閱 %2 個</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>移除已不存在的 1 個</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>移除已不存在的 %1 個</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>您訂閱過但已不在伺服器上的資料夾</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>訂閱它及其下的 %1 個(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>取消訂閱它及其下的 %1 個(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>展開整個分支(&amp;O)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>標記和標籤</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>僅限字母和數字</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>前九個標籤的按鍵是 1 到 9。名稱和顏色儲存在支援的伺服器上，您的其他電腦上也相同。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>選擇顏色</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>忘記名稱和顏色；郵件保留標籤</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名稱(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>顏色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>（此處不顯示此郵件的其餘部分。）</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>「%1」的原始碼</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>「%1」的郵件標頭</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>（此處不顯示此文字的其餘部分。）</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>顯示 Godwit(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>隱藏 Godwit(&amp;H)</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 封未讀郵件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln 封未讀郵件</numerusform>
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
        <translation>已告知 %1 您不想再收到此郵寄清單的郵件。</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>要取消訂閱此郵寄清單嗎？</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit 會透過加密連線向 %1 傳送一次請求，告知您不想再收到其郵件。該伺服器會得知此郵件已被閱讀。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消訂閱</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>一鍵取消訂閱的功能未經寄件者簽章，因此不使用它。 </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>要在網頁上取消訂閱此郵寄清單嗎？</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1 的頁面將在瀏覽器中開啟。</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>開啟頁面</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>已通知 %1 您不想再收到此郵寄清單的郵件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>卡片(&amp;C)</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>每封郵件佔兩行</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>精簡(&amp;M)</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>每封郵件佔一行</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>欄(&amp;O)</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>每封郵件佔一行，各欄可自行選擇</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>郵件在清單旁邊(&amp;B)</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>資料夾、清單和郵件並排</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>郵件在清單下方(&amp;E)</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>清單在郵件上方，兩者都與視窗同寬</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>新增帳號(&amp;A)…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>歡迎使用 Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>您的郵件保留在您的伺服器上。Godwit 快速顯示郵件，沒有網路時也可以，並告訴您伺服器上有什麼。它只需要您的郵件地址和密碼，密碼會存入此電腦的金鑰圈。</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>從 Thunderbird 匯入您的帳號(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>從 Thunderbird 匯入 %Ln 個帳號(&amp;T)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>還沒有帳號</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>沒有開啟的草稿</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>沒有開啟的郵件</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>此郵件不是來自可接受回覆的郵寄清單</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>「%1」既不是格式正確的 mailto: 或 mid: 連結，也不是檔案</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>用於 IMAP 的桌面郵件用戶端。</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>將設定、快取和記錄儲存在 DIR 中。</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>將視窗圖片寫入 FILE (PNG) 後結束。</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>啟動時不在前景顯示視窗：位於時鐘旁，或作為最小化的視窗。</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>檢視範例郵件，不需帳號和伺服器。</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>使用此語言（「de」、「pt_BR」），而不是桌面或設定中的語言。</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>要處理的 mailto: 連結、指向郵件的 mid: 連結，以及要顯示的郵件檔案。</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo 有自己的設定檔，不能與 --profile 一起使用</translation>
    </message>
</context>
</TS>
