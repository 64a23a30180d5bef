<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>有人写道：</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 写道：</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%3 于 %1 %2 写道：</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- 转发的邮件 --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>日期：%1 %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 不在此电脑上。请先将其保存到此处。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 是文件夹。请先将其打包为一个文件，例如 .zip。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 不是可以附加的文件。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>无法完整读取 %1，因此未附加：%2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 未附加：%2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 在读取时被更改，因此未附加。请在文件完成后重新附加。</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>再显示 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>收起</translation>
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
        <translation>本周早些时候</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>上周</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>本月早些时候</translation>
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
        <translation>服务器上没有任何更改。</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>找不到服务器。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>没有获取或更改任何邮件。已在此处的邮件仍可阅读。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>请检查服务器名称的拼写，以及此电脑是否在线。</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>服务器不接受此端口上的连接。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>请检查端口和加密方式；通常是 993（TLS）或 143（STARTTLS）。</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>连接已断开，或无法连接到服务器。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>您的更改会保留在此处，恢复连接后即发送。</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>如果此电脑处于离线状态，则无需任何操作；否则请稍后重试。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>您的更改会保留在此处，服务器恢复响应后即发送。</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>请稍后重试。如果每次都这样，请检查端口和加密方式。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>无法建立加密连接。</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>您的密码和任何邮件都没有发送。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>请检查端口和加密方式，或向服务商询问应使用哪种。</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>服务器无法证明其身份：它的证书对该服务器无效。</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>在发送您的密码或任何邮件之前，连接已关闭。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>请检查服务器名称和此电脑的时钟；在酒店或访客网络中，请先登录该网络。否则请向服务商索取其证书的 SHA-256：如果与此处显示的一致，可以在账户设置中填写。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>此处与服务器之间可能有人在篡改连接。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>请勿通过此网络收发邮件。如果服务器提供 TLS（端口 993），请为此账户选择它。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>无法理解服务器的响应。</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>连接已关闭。已在此处的邮件不受影响，您的更改也会保留。</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>请检查这是否为 IMAP 服务器，以及端口是否正确。协议日志中有它的回应。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>服务器拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>没有获取或更改任何邮件。Godwit 不会自动重试，以免账户被锁定。</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>请重新输入密码。有些服务商要求使用专为邮件程序生成的密码，或以完整的邮件地址作为用户名。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>服务器目前不可用。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>您的更改会保留在此处，服务器恢复后即发送。</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>无需任何操作：Godwit 会自动重试。</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>服务器拒绝了此操作。</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>更改未执行；显示的是服务器上的内容。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>服务器的说明可能会提示该怎么做。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>服务器不理解 Godwit 的请求。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>这是 Godwit 或服务器的错误。请附上协议日志报告此问题。</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit 无法写入它在此电脑上的文件。</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>服务器上的邮件不受影响；最近一次更改可能没有保存。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>请腾出磁盘空间，或检查配置文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>此配置已在另一个 Godwit 中打开。</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>同一时间只能有一个程序更改它；没有任何更改。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>请使用另一个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>无法按输入的内容执行。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>服务器上的邮箱已满。请删除一些邮件并清空回收站。</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>服务器所需的某个部分停止了工作。Godwit 会自动重试。</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>服务器只允许通过加密连接执行此操作。</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>您无权在此文件夹中执行此操作。</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>服务器要求您联系其管理员。</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>同名的文件夹已存在。</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>服务器上已没有此文件夹。</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>服务器上还没有此文件夹。请先创建它。</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>这在此服务器上无法实现，例如因为名称中含有某个字符。</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>已达到服务器的限制，例如连接数量的限制。</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>另一个程序正在使用此文件夹。请稍后重试。</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>此文件夹只能读取。</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>服务器拒绝了密码，因为密码已过期。</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>请在服务商处设置新密码，然后在此处输入。</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>服务器认识您，但不允许您使用此邮箱。</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>请检查用户名；否则需要服务商允许通过 IMAP 访问此邮箱。</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>服务器不允许您登录。</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>它要求您联系其管理员。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>服务器不允许任何人在没有加密的情况下登录。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>请为此账户选择 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>无法登录。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>请为此账户选择其他登录方式，或向服务商询问应使用哪种。</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>服务器不接受使用您的证书登录。</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>请检查账户设置中的证书，或向服务商询问它需要哪个证书。</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>服务器不允许您以访客身份进入。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>请为此账户选择其他登录方式。</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>服务器拒绝了访问令牌。</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>请重新在服务商处登录，以便其发放新的令牌。</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>此访问令牌不允许通过 IMAP 读取邮件。</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>请重新在服务商处登录并允许此项，或在账户设置中更正权限范围。</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>您的服务商不再允许 Godwit 续订访问权限。</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>请重新在服务商处登录：这样会得到新的刷新令牌。</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit 未获准使用您的账户。</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>请重新用浏览器登录并允许此项；在单位或学校可能需要由管理员允许。</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>没有人及时用浏览器登录。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>没有为此账户保存密码。</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>请在此处输入。</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit 目前无权访问此账户。</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>请再次用浏览器登录。</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>您的服务商允许了登录，但没有给予 Godwit 长期访问权限。</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>请检查账户设置中的权限范围：对于 Microsoft，其中必须包含 offline_access。</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>您的服务商不认识 Godwit 请求的权限。</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>请在账户设置中更正权限范围。</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>您的服务商不允许用此客户端 ID 登录。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>请在账户设置中更正，或在服务商处为桌面程序注册。</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>您的服务商不认识此客户端 ID，或其密钥有误。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>请在账户设置中更正。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>服务器的说明：“%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>已标记为删除</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>已转发</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>已发送回执</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>非垃圾邮件</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>网络钓鱼</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>已标记为重要</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
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
        <translation>个人</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>加星标的邮件</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要邮件</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… %Ln 行引用文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>“%1”不是可用于发送的邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1”不是邮件地址。</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>“%1”不是可用于回复的邮件地址。</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>邮件没有收件人。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>包含“%1”</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>不包含“%1”</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>来自“%1”</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>不来自“%1”</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>发给“%1”</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>不发给“%1”</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>抄送给“%1”</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>不抄送给“%1”</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>主题包含“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>主题不包含“%1”</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>正文包含“%1”</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>正文不包含“%1”</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>含有名为“%1”的附件</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>不含名为“%1”的附件</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>来自邮件列表“%1”</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>不来自邮件列表“%1”</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>邮件“%1”</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>不是邮件“%1”</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>无附件</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未阅读</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>已经阅读</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>已经回复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未回复</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>标记为草稿</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>未标记为草稿</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>标记为已删除</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>未标记为已删除</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>有标签“%1”</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>没有标签“%1”</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>不大于 %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>不小于 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>早于 %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>不早于 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>不在 %1 之后</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>在文件夹“%1”中</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>不在文件夹“%1”中</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>所有邮件</translation>
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
        <translation>发件人</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>邮件由谁发送</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>邮件发给谁</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>抄送</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>邮件抄送给谁</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>主题中的词</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>正文</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>正文中的词</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>附件名</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>附件的名称</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>列表</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>某个标签</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>位于</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>某个文件夹</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>已读、星标、已回复…</translation>
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
        <translation>大于</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>超过此大小</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>小于</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>小于此大小</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>早于</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>写于此日之前</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>始于</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>写于此日或之后</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>写于此日，或此月、此年</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>星标</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>无星标</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>已回复</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>未回复</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>附件</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>鹬鸟 潮汐</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>同时含有两个词，或以其开头的词，位置不限</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;大潮 时节&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>完全是这些词，且前后相连</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>潮汐 OR 风暴</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>其中之一，或两者都有</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>潮汐 -春季</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>有第一个而没有第二个；也可用 NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(潮汐 OR 风暴) 港口</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>括号表示哪些内容属于一组</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>发件人:anna 收件人:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>发件人和收件人，按姓名或地址；还有 抄送:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>发件人:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>括号中的所有内容共用一个字段</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>主题:潮汐 正文:港口</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>仅在主题中、仅在正文中</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>附件名:报告</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>附件的名称</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>状态:未读 状态:星标</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>未读、已读、星标、无星标、已回复、未回复、草稿、已删除</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>含有:附件 大于:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>附件和大小；还有 小于:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>始于:2023-04-12 早于:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>从该日起，到 2023 年的最后一天；还有 日期:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>始于:昨天 始于:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>日期：昨天、星期一、三月，或 7d、2w、3m、1y 之前</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>位于:归档 标签:工作 列表:鸟类</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>文件夹、标签、邮件列表</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>内容过长；其余部分将被忽略。</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>“OR”的前面或后面缺少内容。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>此右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>“AND”的前面或后面缺少内容。</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>词数过多；其余部分将被忽略。</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>“NOT”的后面缺少要排除的内容。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>“%1”的后面缺少内容。</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>此处缺少名称。</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>“%1”中没有词。</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>“%1”不是日期。日期应写成 %2、%3、%4 或 %5。</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>“%1”不是大小。大小应写成 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>此处无法识别“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>“%1”不是指向邮件的链接。</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>嵌套过深；其余部分将被忽略。</translation>
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
        <translation>服务器发送了一封没有内容的邮件。</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>已签名（OpenPGP）。Godwit 暂不检查签名。</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>已签名（S/MIME）。Godwit 暂不检查签名。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>已加密（OpenPGP）。Godwit 暂时无法打开：请保存附件，并用 GnuPG 或 Kleopatra 打开。</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>已加密（S/MIME）。Godwit 暂时无法打开：请保存附件，并用持有您证书的程序打开。</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>已签名并封装（S/MIME）。Godwit 暂时无法打开：请保存附件，并用支持 S/MIME 的程序打开。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>已加密（OpenPGP，在正文内）。Godwit 暂时无法打开：请将文本复制到 GnuPG 或 Kleopatra 中。</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>文本很长；只显示开头部分。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>发件人：</translation>
    </message>
    <message>
        <source>To: </source>
        <translation>收件人：</translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>主题：</translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>邮件的一部分存放在别处。Godwit 不会获取它。</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>这只是分成多封发送的邮件中的一段。</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>未知的字符集“%1”；部分字符可能有误。</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>邮件和各部分嵌套过深；最内层的未打开。</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>邮件的部分过多；只显示前面的部分。</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>邮件头过长；只显示开头部分。</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>文本格式变化过于频繁；末尾部分不显示引用。</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>邮件中没有这个部分。</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>附件过大，无法打开。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>您发给 %1 的邮件已在屏幕上显示。</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>您发给 %1 的邮件“%2”已在屏幕上显示。</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>该邮件发送于 %1。</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>这并不表示邮件已被阅读或理解。</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>此邮件没有请求回执。</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>没有可用于发送回执的地址。</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>已读：%1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>请求回执的“%1”不是邮件地址。</translation>
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
        <translation>每周</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>每 %1 周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>每 %1 个月</translation>
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
        <translation>重复</translation>
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
        <translation>无主题</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>大于 10 MB</translation>
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
        <translation>小于 10 KB</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>无发件人</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>无收件人</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星标</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>无附件</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>邮件未说明由谁发送。</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>邮件给出了发件人的名字，但没有地址。</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>邮件多次写明发件人：%1，还有 %2。其中最多只有一个是真的。</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>邮件写有多个发件人：%1，还有 %2。</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>名字中包含地址 %1，但邮件来自 %2。</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>名字中提到 %1，但邮件来自 %2。</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>地址的开头像另一个地址 %1，但它属于 %2。</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>地址看起来像是 %1 的，但它属于 %2。</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>发件人的名字中藏有不可见的字符，或会颠倒其他字符顺序的字符。</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>名字中混用了多种文字中形似的字母：%1。</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>地址中混用了多种文字中形似的字母：%1 实际上是 %2。</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>地址看起来像 %1，但实际上是 %2。</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>地址属于 %1，它在网络上的名称是 %2。</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>由 %2 代表 %1 发送。</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>您认识一位同名的人，但其地址是 %1。此邮件来自 %2。</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>回复将发给 %1。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>没有这样的地址。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>请检查其拼写。</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>地址中 @ 之后的部分没有对应的邮件服务器。</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>服务器不理解此地址。</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>此地址的主人已搬离，且没有留下其他地址。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>请向收件人询问新地址。</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>服务器不理解发件人的地址。</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>请检查您的身份中的地址。</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>服务器不接受来自此发件人地址的邮件。</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>请检查您的身份中的地址；大多数服务器只接受属于该账户的地址。</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>此域名完全不接收邮件。</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>请检查地址的拼写。</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>此邮箱已关闭，或目前不接收邮件。</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>请用其他方式联系收件人。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>收件人的邮箱已满。</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>请用其他方式告知收件人，或稍后重试。</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>邮件对收件人来说过大。</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>请减少附件数量或使用更小的附件。</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>服务器已没有空间。</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>邮件对服务器来说过大。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>收件人的服务器没有响应。</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>请检查地址，或稍后重试。</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>服务器不知道如何连接到收件人的服务器。</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>邮件会在服务器之间循环传递。</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>请告知收件人的管理员。</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>收件人数量超过服务器对一封邮件的限制。</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>请分成几封邮件发送。</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>服务器不接受这种形式的邮件：邮件必须使用 7 位字符。</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>请将转发的邮件作为文本而不是附件发送。</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>服务器不接受含有 a 到 z 以外字母的地址。</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>请使用收件人的其他地址，或从其他账户发送。</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>服务器的规则禁止此邮件。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>服务器的说明可能会提示原因。</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>服务器不允许此邮件。</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>通常是它将邮件视为不受欢迎的邮件，或发件人地址不是您自己的。它的说明可能会提示原因。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>服务器拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>请检查账户的发送设置；有些服务商要求使用专为邮件程序生成的密码。</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>服务器不允许您以此方式登录。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>请为此账户选择其他登录方式；有些服务商要求使用浏览器或专为邮件程序生成的密码。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>服务器不允许任何人在没有加密的情况下登录。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>请为发送选择 TLS 或 STARTTLS。</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>服务器要求您设置新密码。</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>请在服务商处设置，然后在此处输入。</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>账户已被停用。</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>请向服务商询问。</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>缺少收件人服务器所需的签名 (DKIM)，或签名有误。</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>请告知您的服务商。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>收件人的服务器不允许此服务器代表您地址的域名发送邮件 (SPF)。</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>请通过您地址所属服务商的服务器发送。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>收件人的服务器不信任发送服务器的名称。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>收件人的服务器无法确认邮件来自您的地址 (DMARC)。</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>发件人地址的域名不接收邮件。</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>短时间内发送的邮件过多。</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>请等待几个小时。服务器的说明可能会提示更多内容。</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>该邮箱目前无法接收邮件。</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>服务器要求您先登录。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>请检查账户的发送设置。</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>服务器拒绝了此地址或此邮件。</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>请检查地址。服务器的说明可能会提示原因。</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>邮件过大，或邮箱已满。</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>服务器不接受此地址。</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>请检查其拼写，以及您的身份中的地址。</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>服务器拒绝了此邮件。</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>发送已停止。</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>找不到发件服务器。</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>请检查其名称，以及此电脑是否在线。</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>发件服务器不接受此端口上的连接。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>请检查端口和加密方式；通常是 465（TLS）或 587（STARTTLS）。</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>连接已断开，或无法连接到发件服务器。</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>发件服务器未及时响应。</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>无法与发件服务器建立加密连接。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>请检查端口和加密方式，或向服务商询问应使用哪种。</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>发件服务器无法证明其身份：它的证书对该服务器无效。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>请检查服务器名称和此电脑的时钟；在酒店或访客网络中，请先登录该网络。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>此处与服务器之间可能有人在篡改连接。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>请勿通过此网络收发邮件。如果服务器提供 TLS（端口 465），请为发送选择它。</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>无法理解发件服务器的响应。</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>请检查这是否为发件服务器 (SMTP)，以及端口是否正确。协议日志中有它的回应。</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>发件服务器不允许您登录。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>请检查账户的发送设置，或重新输入密码。</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>服务器目前不接受此邮件。</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>服务器不接受此邮件。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>服务器不理解 Godwit 的请求。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>这是 Godwit 或服务器的错误。请附上协议日志报告此问题。</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit 无法读取或写入它在此电脑上的文件。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>请腾出磁盘空间，或检查配置文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>此配置已在另一个 Godwit 中打开。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>请使用另一个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>邮件无法按现状发送。</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>请编辑后重试。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>服务器的说明：“%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>邮件未发送；它在发件箱中等待，Godwit 会自动重试。</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>邮件没有发送给任何人；它保留在发件箱中。</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>暂时无法发送。</translation>
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
        <translation>1 项更改等待发送</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln 项更改等待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>正在等待连接</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>正在等待服务器的问候</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>正在等待加密</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>正在等待登录</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>正在等待文件夹列表</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>正在等待打开文件夹</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>正在等待邮件数量</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>正在等待邮件</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>正在等待上传完成</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>正在等待更改完成</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>正在等待服务器</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>已选择离线</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1（%2 秒）</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>已读取 %1 / %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>无连接，将在 %Ln 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>登录被拒绝：%1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>未连接：%1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>未加密：网络上的其他人可以读到内容</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>监视方式：%1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>它无法使用</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>不允许写入</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>另一个程序正在占用它</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>无法读取或写入磁盘</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>它由较新版本的 Godwit 写入；此版本不会改动它</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit 在服务器响应之前就结束了。</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>此邮件已发送或已舍弃</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>此邮件正在发往服务器，无法再撤回</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>此邮件已在发件箱中</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>此账户没有草稿文件夹；草稿保留在此电脑上</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>此邮件没有收件人</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>此邮件已是草稿</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>有些人已收到此邮件：可以发送给其他人，或将其舍弃</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>此邮件已在发往服务器</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>此邮件是草稿</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>此邮件不再发送</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>尚不清楚此账户的任何文件夹</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>发现它已损坏</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>它由较新版本的 Godwit 写入</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>它已损坏，且无法移到一旁</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>此文件夹已不存在</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>它已被撤回</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>另一台服务器没有说明邮件放在哪里；请在发往的文件夹中查找</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>邮件原来所在的文件夹已不存在</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>此邮件已不存在</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>邮件缺少一部分</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>这些邮件的目标账户已被移除。邮件留在原处。</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>无法打开词语索引</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>此操作已不在日志中</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>它需要先完成之前的一项更改，但那项更改没有执行。服务器上没有任何更改；重试那项更改后，它会继续。</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>服务器没有说明移动后的邮件编号，因此无法确定指的是哪些邮件。服务器上没有进一步的更改。</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>它正在发往服务器，无法再撤回</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>它已在等待执行</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>服务器已为此文件夹的邮件重新编号，因此无法再确定当时指的是哪些邮件。服务器上没有任何更改。</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>没有指定标记</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>文件夹需要一个名称</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>同名的文件夹已存在</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>收件箱的名称不能更改</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>收件箱不能删除</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>这些邮件已不存在</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>目标文件夹已不存在</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>邮件已在该文件夹中</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>时间过久</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>服务器没有说明邮件放在哪里，或者邮件已从那里移走；请在移动到的文件夹中查找</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>服务器没有说明副本放在哪里；可以手动删除它们</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>已在服务器上执行，无法撤销</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 对证书来说过大。</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>%1 中没有可读取的证书（PEM 或 PKCS #12；密码短语是否正确？）。</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>%1 中没有可读取的私钥（密码短语是否正确？）。</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>它只由自己签名</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>此电脑不认识它的签发者</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>它已过期</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>它尚未生效</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>它没有写明此服务器的名称</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>它已被吊销</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>无法从 %1 读取证书。</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>证书中没有此服务器的名称</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>这不是与账户绑定的证书</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1：这不是与账户绑定的证书。预期的 SHA-256：%2；看到的：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>服务器没有出示证书</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1。其证书的 SHA-256：%2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>“%1”不是邮件地址：邮件地址的形式如 name@example.org。</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>“%1”中有多个“@”。</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>“%1”中有空格，或有不可见的字符。</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>“%1”中“@”之前的部分不能作为地址。</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>“%1”中“@”之后的部分不能作为主机名。</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>“%1”的“@”之后没有点：它只能在您自己的网络中使用。</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>“%1”的“@”之前含有并非所有邮件服务器都能处理的字母。</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>要从此电脑移除账户“%1”吗？</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>此电脑上的邮件副本及账户密码将被删除。服务器上的邮件保持不变。</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>尚未到达服务器的 1 项更改将会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>尚未到达服务器的 %Ln 项更改将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>移除账户</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>此电脑上没有能打开 %1 的程序。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>账户列表已损坏。已将其保留为 %1；下次启动时将没有账户。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>账户列表已损坏：%1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>账户需要一个名称。</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的账户。</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>此账户已被移除。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>已选择离线</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>正在获取 1 封邮件</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>正在获取 %Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>完整获取，以便阅读或保存。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>正在服务器上搜索</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>查找不在此电脑上的正文。</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>正在将邮件移到其他账户</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>正在将邮件复制到其他账户</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 封邮件</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>正在使邮件可供搜索</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>还没有账户设有邮件地址：请在账户设置中输入您的地址。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>最多可以一起转发 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>此邮件已在发件箱中。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 的说明：%2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>邮件的本地副本已损坏，正在重新获取。旧的副本保留为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>有 %n 项尚未到达服务器的更改无法读取，已被移到一旁。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>有 %n 封草稿或未发送的邮件无法读取，已被移到一旁。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>在重新启动 Godwit 之前，无法搜索此电脑上的邮件：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>此链接指向的邮件不在此电脑上。它可能在尚未读取的文件夹中。</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>在服务器上搜索(&amp;S)</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>此电脑上没有能打开网页链接的程序。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>以便通知您有新邮件</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>已导入 1 个地址：从现在起会作为建议显示。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>已导入 %Ln 个地址：从现在起会作为建议显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>还没有账户设有邮件地址：请在账户设置中输入您的地址。</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>此帐户没有草稿文件夹，因此邮件只保存在这台电脑上。可在文件夹菜单的“用作”中选择一个。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>导入联系人</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>联系人 (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>正在建立索引：%1 / %2 封邮件</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>全部 %1 封邮件的主题、发件人和正文</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>全部 %1 封邮件的主题和发件人</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>%2 封邮件中 %1 封的主题和发件人</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>此电脑上没有正文</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>自 %1 起的正文</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>%1 的正文</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>；正在服务器上查询 1 个文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>；正在服务器上查询 %Ln 个文件夹…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>；已在服务器上搜索 1 个文件夹</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>；已在服务器上搜索 %Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>；1 个文件夹无法在服务器上搜索：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>；%Ln 个文件夹无法在服务器上搜索：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>密钥环没有响应。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>无法使用密钥环：%1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>无法启动密码命令：%1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>密码命令耗时过长。</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>密码命令失败，状态码 %1：%2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>密码命令没有输出密码。</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>这是示例邮件，从未存在于服务器上。您可以随意尝试：不会发送任何内容，退出后全部消失。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>此电脑上没有能打开网页链接的程序。</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>离线工作时无法获取任何内容。</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>转为在线(&amp;G)</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>桌面环境不允许 Godwit 自动启动。也许可以在桌面环境的设置中允许。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>消息列表</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>通知与桌面</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>此邮件已不在此处。</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>没有连接，且“%1”中的邮件在此处并非全部已知：其余邮件保持不变。</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>“%1”中没有标记为删除的邮件。</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 无法缩小。</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 不是可能包含邮件的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 过大，无法显示：最大可显示 64 MiB 的邮件。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 是空的。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 不是邮件：其中没有邮件开头应有的任何行。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>未知发件人</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 中有 %Ln 封新邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1 的收件箱</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>有一封邮件无法发送，在发件箱中等待您处理。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>保留了 1 封未发送的草稿：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>保留了 %Ln 封未发送的草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>正在发送：%1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1。您的发件服务器不提供送达通知：不会收到通知。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 将于 %2 发送。</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>已发送。您的发件服务器不提供您请求的送达通知：不会收到通知。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发送。</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 只发送给了部分收件人。</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 需要等待：%2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 可能已发送，也可能没有。</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 未发送：%2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>为时已晚：邮件正在发送，或已经发送。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>有一封邮件尚未发送。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>有 %Ln 封邮件尚未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>等待中的邮件会保留，并在 Godwit 再次运行时发送。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>名为“%1”的文件过多。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>图片过大，无法在此显示。可以将其保存。</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>这不是 Godwit 能显示的图片。可以将其保存。</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 可能包含程序。Godwit 只保存它，从不打开。</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>无法导入 %1：%2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>它大于 32 MiB。</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>其中没有带邮件地址的联系人。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>无法读取已保存的搜索；文件保留为 %1。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>本周有附件的邮件</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>已有 %L1 个保存的搜索；无法再添加。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>%1 的刷新令牌</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>%1 在 %2 上的密码：</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>%1 用于 %2 的刷新令牌（由服务商提供）：</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>密码只保留到 Godwit 退出为止：此电脑上没有可保存密码的密钥环。</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>正在尝试发件服务器…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>已存为模板。</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>还没有模板。请在新邮件的窗口中选择“存为模板”。</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>所有收件箱</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
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
        <translation>正在 %1 退订</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>已更改 %Ln 项订阅</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>无法撤销“%1”：%2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>已将 %1标记为已读</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>已将 %1标记为未读</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>已为 %1加星标</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>已移除 %1的星标</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>已将“%1”设置到 %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>已更改 %1的标签</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>已将 %1移到回收站</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>已归档 %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>已将 %1移到垃圾邮件</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>已将 %1移到 %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>已将 %1复制到 %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>已永久删除 %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>已清空 %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>邮件已保存到 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>已移动 %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>已重命名 %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>已删除 %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>已订阅 %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>已取消订阅 %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>账户 %1 没有用于此目的的文件夹。请用“移动到…”选择一个。</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>这些邮件已在回收站中；要永久删除，请打开回收站。</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>此账户设置为用 %1 登录，但服务器不提供此方式。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>服务器没有提供 Godwit 支持的登录方式。</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>服务器不再提供此账户之前使用的登录方式 %1，只提供较弱的方式。请向服务商询问是否本应如此。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit 处于离线状态。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>服务器不提供这些邮件。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>连接在服务器响应之前断开。其中一封邮件可能已在另一账户的文件夹中；原件会保留。</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>此邮件已不在服务器上。</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>此邮件大于 256 MiB。</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>此邮件比服务器所说的大得多。</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>邮件的文件已不存在。</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>服务器列出的文件夹数量超过 Godwit 的上限（%L1）。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>服务器给出的邮件数量超过文件夹中的数量，或超过 Godwit 的上限。</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>此服务器不提供邮箱的占用情况。</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>此服务器不记录文件夹的权限。</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>此服务器不记录文件夹的注释（METADATA）。</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>附件大于 768 MiB。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>连接在服务器响应之前断开；操作可能已执行，也可能没有。</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>此文件夹已不在服务器上。</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>不清楚邮件现在在哪里。</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>服务器已为此文件夹的邮件重新编号。</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>此文件夹已不存在，或者不包含邮件。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>服务器给出的邮件数量超过文件夹中的数量。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>正在登录发件服务器…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit 处于离线状态。</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>不知道此账户的发件服务器。</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>连接在服务器响应之前就结束了。</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>无法读取邮件的文件：%1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>此账户没有刷新令牌。</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>令牌只通过 https 续订：%1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>响应过长。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>此账户没有加密，且其服务器不是此电脑。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在连接到 %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>正在保护连接</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>在连接加密之前收到了数据。</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>代理服务器 %1：%2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>没有客户端 ID。</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>只能通过 https 登录：%1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>令牌只通过 https 获取：%1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>无法接收浏览器的响应：%1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>这不是 Godwit 等待的响应</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>它属于较早的一次尝试，或来自别处。没有任何更改。请使用 Godwit 最后打开的页面。</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit 未获准进入</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>您可以关闭此页面并返回 Godwit。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>您可以关闭此页面并返回 Godwit，它会自动继续。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>正在查找 %1 的服务器…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 没有提供其服务器的信息。正在尝试常用名称…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1，已设置</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1，已在部分邮件上设置</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1，未读：%2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1，未读：%2，邮件：%3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏夹</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>未连接：不知道此处发生的变化</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>服务器会立即告知此处的变化（%1）</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>每分钟查询一次服务器（%1）</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
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
        <translation>尚未从服务器读取的邮件</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>含 %Ln 封邮件的会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 封未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>已标记为删除</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>更改等待发送</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封邮件</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>为 %1设置：%2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>从 %1移除：%2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>为 %1设置：%2；移除：%3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>已发送，等待响应</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>被服务器拒绝</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>已无法应用</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>可能已执行</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>连接在服务器响应之前断开。操作可能已执行，也可能没有，且不会自动重复：请查看该文件夹，然后重试或放弃。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>将 %1从 %2 移到 %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>将 %1从 %2 复制到 %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>将 %1从 %2 移到 %3（%4）</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>将 %1从 %2 复制到 %3（%4）</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>永久删除 %2 中的 %1</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>将一封邮件保存到 %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>将一封草稿保存到 %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>创建文件夹 %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>将文件夹 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>删除文件夹 %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>订阅 %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>取消订阅 %1</translation>
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
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>已发送给：%1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 服务器的说明：“%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
会自动重试，下次在 %2。</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
会自动重试。</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>将于 %1 发送，或在此之后 Godwit 再次运行时发送。</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>恢复连接后立即发送。</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>服务器并非对所有收件人都接受此邮件。</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>服务器不接受此邮件。它没有发送给任何人。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>请发送给其他人，或将其舍弃：舍弃后它会归入已发送邮件。</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>请编辑后重新发送，或将其舍弃。</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>请编辑它、只发送给其他人，或将其舍弃。</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>涉及：%1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>连接在整封邮件发出之后、服务器确认收到之前断开。邮件可能已发送，也可能没有，并且不会自动重新发送，否则可能发送两次。请查看已发送邮件的文件夹，或询问应收到邮件的人；然后说明结果。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>正在发送，%1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>即将发送</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已被拒绝</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>可能已发送</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>正在发送；服务器尚未响应。</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1，发给 %2：%3</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>“%1”从现在起会显示，此处和您的其他邮件程序中都是如此。</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>“%1”将从列表中移除；它已不在服务器上。</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>“%1”有其用途，因此仍会在此显示；其他邮件程序可能不显示它。</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>“%1”不再显示；其邮件保留在服务器上。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>账户设置</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>用浏览器登录</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>这是正确的服务器吗？</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>您的邮件账户</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit 根据您的地址查找邮件服务器。除了地址所属的域名，它不询问任何人。</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit 会登录您的邮件服务器，以确认设置是否正确。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>只信任此证书</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>请输入服务商提供给您的指纹。</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>正在查找 %1 的服务器…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>这不是邮件地址。请检查拼写。</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 不允许其他邮件程序读取其邮件：它没有 IMAP。没有设置任何内容。</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>找不到此地址所用服务器的信息，常用名称也没有响应。此电脑是否在线？如果在线，请按服务商的说明输入服务器名称。</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>使用这些设置可以阅读您的邮件。%1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>服务器的说明：“%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>手动输入(&amp;H)…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>不设置发送，继续(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>账户会保留；其设置中会注明暂时无法发送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>仍然不加密连接</translation>
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
        <translation>邮件地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>账户名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>加密(&amp;E)：</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>端口(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>密码(&amp;P)：</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>刷新令牌(&amp;W)：</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>应用密码(&amp;P)：</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>应用密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>请输入服务器名称。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户命名。</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>请输入您的用户名。</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>请输入服务商提供给您的刷新令牌。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>如果不加密，传输途中的任何人都可以读到您的密码和邮件。</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>如果服务商给您的用户名不是您的邮件地址，请在“更改…”中输入。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>还没有账户。请添加一个账户以阅读邮件。</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>第一个账户是写新邮件时的默认账户。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>身份(&amp;I)…</translation>
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
        <translation>账户</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>在此处为账户重新命名 (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>您写信时使用的姓名、地址和签名</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>在文件夹窗格中上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>在文件夹窗格中下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>从此电脑移除账户 (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>暂时无法发送：不知道发件服务器。请查看“设置”。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>暂时无法发送：上次尝试时，服务器不允许 Godwit 登录。请查看“设置”。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>向服务器查询新内容</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>添加邮件账户</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>账户(&amp;U)…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>排序、重命名和移除账户，并选择写信时使用的姓名</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>账户设置(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>更改此文件夹所属的账户</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>订阅(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>选择要显示的文件夹</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>关于服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>此账户的服务器对自身的说明</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>关闭 Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>撤回最近一次操作</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>待处理的更改(&amp;P)…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>尚未到达服务器或被拒绝的内容</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>搜索(&amp;S)…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>在所有邮件中搜索</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>查找文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>按名称查找文件夹</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>在邮件中查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>在打开的邮件中查找词语</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>转到下一处匹配</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>查找上一个(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>转到上一处匹配</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标记为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>标记为已读或未读</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>添加或移除星标</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>所选邮件的标记和标签</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>标签的名称和颜色(&amp;G)…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>标签的名称、颜色和顺序</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>移除所有标签</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>设置或移除此标签</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>将会话标记为已读(&amp;E)</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>将会话中的所有邮件标记为已读</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>静音会话(&amp;U)</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>从现在起，此会话的新邮件视为已读</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>忽略会话(&amp;I)</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>不在列表中显示此会话及其后续邮件</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>移到归档</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>移动到(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>移到其他文件夹</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>垃圾邮件(&amp;J)</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>移到垃圾邮件文件夹</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>清空回收站(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>永久删除回收站中的所有邮件</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>将文件夹标记为已读(&amp;F)</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>将打开的文件夹中的所有邮件标记为已读</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>查看源码(&amp;S)</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>邮件发送时的原样</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>全部邮件头(&amp;H)</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>邮件的所有头字段</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>打印打开的邮件</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>查看打开的邮件的打印效果</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>复制邮件链接(&amp;K)</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>可在别处引用此邮件的链接</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>可对此邮件执行的其他操作</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>协议日志(&amp;P)</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Godwit 与服务器之间的通信内容</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>下一封未读(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>转到下一封未读邮件</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>上一封未读(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>转到上一封未读邮件</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>返回上一个窗格</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>转到文件夹</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>转到消息列表</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>阅读窗格(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>转到打开的邮件</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新邮件(&amp;N)</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>写一封新邮件</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>回复(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>回复发件人</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>全部回复(&amp;L)</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>回复发件人和所有其他收件人</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>回复邮件列表(&amp;I)</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>只回复邮件列表</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>转发(&amp;F)</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>连同您自己的话转发邮件正文</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>作为附件转发(&amp;C)</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>将整封邮件原样作为文件转发</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>重定向(&amp;T)…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>转寄邮件，如同由原发件人发送</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>作为新邮件编辑(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>以此邮件的内容开始一封新邮件</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>编辑草稿(&amp;E)</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>继续写此邮件</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>打开此账户的模板：打开模板即开始一封新邮件</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>发件箱(&amp;B)…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>等待发送或未能发送的邮件</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>转到收件箱(&amp;I)</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>打开此账户的收件箱</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>转到已发送(&amp;S)</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>打开从此账户发送的邮件</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>转到草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>打开此账户的草稿</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>转到归档(&amp;A)</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>打开此账户的归档</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>下一封邮件(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>转到列表中的下一封邮件</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>上一封邮件(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>转到它上面的邮件</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>选择列表中的所有邮件</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>取消选择(&amp;O)</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>不选择任何邮件</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>无论之前状态如何，都标记为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标记为未读</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>无论之前状态如何，都标记为未读</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>打开邮件文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>阅读保存为文件的邮件 (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>离线工作(&amp;W)</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>断开所有连接，直到您再次需要</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>更改 Godwit 的行为</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>查看和更改各按键的作用</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>查找操作或文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>按名称查找 Godwit 的所有功能</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>活动(&amp;A)…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Godwit 正在做什么，以及与服务器的连接情况</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>如何使用 Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>关于 Godwit(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>离线工作(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>待处理的更改(&amp;P)…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>还没有账户，因此没有要做的事。</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>所有更改都已到达服务器。</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 项更改等待到达其服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln 项更改等待到达其服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 项更改已停止，需要您处理。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln 项更改已停止，需要您处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>（无地址）</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>发件人地址：%1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>复制姓名和地址(&amp;N)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>或者从 Thunderbird 接管一个账户；密码仍留在那里(&amp;T)：</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>王小明</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>显示给您写信的对象</translation>
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
        <translation>邮件地址(&amp;A)：</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>在 Thunderbird 中找到的账户</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>采用这些设置</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>请输入您的邮件地址，例如 anna@example.org。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>此电脑信任的机构</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>证书颁发机构(&amp;F)：</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>PEM 文件，用于拥有自己的颁发机构的服务器</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>邮件服务器本身</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>发件人验证方(&amp;J)：</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>将邮件称为已验证时以谁的说法为准：您的服务商写入 Authentication-Results 的名称。仅当已验证的发件人未如此显示时才需要。</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>“%1”不是服务器名称。服务器名称的形式如 mx.example.org。</translation>
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
        <translation>全部保存（%1）…</translation>
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
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>用其他程序打开(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>全部保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
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
        <translation>%1 · 在服务器上</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>保存附件 %1，%2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>附件 %1，%2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>此文件可能包含程序。Godwit 只保存它，从不打开。</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 可能包含程序。Godwit 只保存它，从不打开。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>将所有附件保存到文件夹</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>保存到此处</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>已将 %1 个文件保存到 %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>此电脑上没有能打开 %1 的程序。可以将其保存。</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 现已在此处，可以拖动。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>邮件正文</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>重新打开页面(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>复制其地址(&amp;C)</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>浏览器会显示 %1 的登录页面。请在那里登录，并允许 Godwit 使用您的邮件。之后 Godwit 会自动继续；密码只有您和服务商知道。</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>此电脑上没有能打开网页的程序。请将 %1 登录页面的地址复制到此电脑上的浏览器中，在那里登录，并允许 Godwit 使用您的邮件。</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>您已用浏览器登录。Godwit 正在向服务商请求访问权限…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 位十六进制数字，由服务商提供</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>服务商提供给您的指纹(&amp;F)：</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>服务商提供给您的指纹</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>%1 的证书不是与此账户绑定的那个。在发送您的密码或任何邮件之前，连接已关闭。证书可能已更新，也可能有人处在您与服务器之间。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 无法证明其身份。在发送您的密码或任何邮件之前，连接已关闭。</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>请通过电话或服务商的网页索取新证书的 SHA-256 指纹。如果与现在看到的一致，请在此处输入或粘贴。否则请不要继续。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>请检查服务器名称和此电脑的时钟；在酒店或访客网络中，请先登录该网络。如果服务器确实应使用此证书，请向其运营者索取 SHA-256 指纹，并在此处输入或粘贴：之后只接受此证书，无论由谁签发。拥有自己的颁发机构的组织会给您一个文件，请在设置的“高级”中选择它。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>问题所在：</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>适用于：</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>签发者：</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有效期：</translation>
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
        <translation>现在的 SHA-256：</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>这是之前证书的指纹，不是新证书的。</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>这是另一个指纹：这不是您的服务商的服务器。请不要继续。</translation>
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
        <translation>Enter 采用，Shift+Delete 忘记</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>重定向：%1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>粗体、颜色、链接、表格和图片已去除；列表已变为文本。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>已保存在此电脑上，%1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>已保存到草稿，%1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>已保存在此电脑上，%1。恢复连接后会存到草稿文件夹</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>此草稿已在服务器上被更改或移除，可能是在另一台设备上。您在此看到的内容保留在此电脑上。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>采用对方的(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>移到密送(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>填写主题(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>继续写(&amp;G)</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>仍然发送(&amp;Y)</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>要舍弃此邮件吗？它将从此电脑和草稿文件夹中移除。</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>舍弃邮件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>插入图片</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
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
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>图片 %1.png</translation>
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
        <translation>“%1”有 %2。较小的图片发送和阅读更快；其长边将为：</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>重新从末尾开始</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>重新从开头开始</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>稍后发送(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>定时发送(&amp;A)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>立即保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>同时将草稿保存到服务器</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>存为模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>附加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>导入联系人(&amp;I)…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>来自 vCard 文件、可作为建议的联系人</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>舍弃邮件(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>邮件保留为草稿</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>粘贴为无格式(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>在邮件中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>等宽字体(&amp;L)</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>用于纯文本邮件</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>带格式文本(&amp;O)</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>粗体、列表、图片；否则为纯文本</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>请求已读回执(&amp;R)</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>请收件人告知您邮件已读；许多人会谢绝</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>请求送达通知(&amp;D)</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>请服务器告知您邮件已送达</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>拼写检查(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>选项(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>抄送(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>密送(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>回复至(&amp;R)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>抄送给其他人 (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>其他人看不到的副本 (Alt+B)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>回复发往的地址 (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>将收件人移到密送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>证书的 SHA-256(&amp;H)：</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>仅当无法以其他方式检查服务器证书时</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>只接受具有此指纹的证书，无论由谁签发。请向服务商索取。</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>您的证书(&amp;C)：</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>您的证书</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>其密钥(&amp;K)：</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>您的证书的密钥</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>密钥的密码短语(&amp;R)：</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>代理服务器(&amp;X)：</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 或 http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>连接较慢时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>压缩(&amp;Z)：</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>选择文件：%1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>证书的 SHA-256 有 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>代理服务器应写成 socks5://名称:端口 或 http://名称:端口。</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>密钥属于某个证书：请同时选择证书。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>账户设置(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>显示证书(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>在此邮件中查找</translation>
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
        <translation>从开头</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>从末尾</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>在显示的内容中未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 多于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>此邮件其余部分中还有 %Ln 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>它只包含文件夹，不包含邮件。</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>服务器只允许您读取此文件夹。</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>服务器不允许在此文件夹中创建文件夹。</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>收件箱在每个服务器上名称都相同。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>邮件会送达收件箱：它留在原处。</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>它有其用途：%1。请先为此选择其他文件夹。</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>其中的邮件都已读。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>此服务器无法只删除部分邮件而保留其余邮件（UIDPLUS）；Godwit 不冒这个险。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>邮件会送达收件箱：它不能用于其他用途。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>已发送邮件</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>垃圾邮件</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>加星标的邮件</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>重要邮件</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>它已不在服务器上。</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>您无权在此执行此操作。文件夹的所有者可以授予您权限。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>文件夹不能移到其他账户。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移到自身之中。</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>此服务器不支持文件夹嵌套。</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>它已在那里。</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>已有文件夹“%1”。</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>阅读邮件</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>将邮件标记为已读</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>添加星标和标签</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>放入邮件</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>将邮件标记为删除</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>永久删除邮件</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>在其中创建文件夹</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>重命名和删除文件夹</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>向其发送邮件</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>决定谁可以做什么</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>将创建在“%1”中。</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>其中没有邮件。</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>其中的邮件将被永久删除。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>其中的 %Ln 封邮件将被永久删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>要删除文件夹“%1”吗？</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>删除文件夹</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>要清空回收站吗？</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>要清空垃圾邮件文件夹吗？</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>其中的邮件（%L1）将被永久删除。</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>清空垃圾邮件</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>要移除“%1”中带删除线的邮件吗？</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>这些邮件已由您或使用此文件夹的其他人标记为删除，但仍在那里。它们将被永久删除。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>邮件空间</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>完整邮件在此电脑上最多可占用的空间 (GiB)。
您最久没有阅读的邮件会最先移除；它们仍保留在服务器上。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>没有名称中含有此内容的文件夹。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>查找文件夹</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>在此新建文件夹…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>在当前文件夹中新建文件夹</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>重命名文件夹…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>为当前文件夹重新命名</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>删除文件夹…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>删除当前文件夹及其中的内容</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>文件夹在收藏夹中</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>在账户上方显示当前文件夹，或不再显示</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>文件夹属性…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>当前文件夹的已知信息</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>上移收藏</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>在收藏夹中上移当前文件夹</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>下移收藏</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>在收藏夹中下移当前文件夹</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>隐藏“%1”(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新建文件夹(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>将文件夹移动到(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>删除文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>全部标记为已读(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>清空回收站(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>清空垃圾邮件(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>移除带删除线的邮件(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>从收藏夹移除(&amp;F)</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>添加到收藏夹(&amp;F)</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>已订阅(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>属性(&amp;P)…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>在收藏夹中上移(&amp;V)</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>在收藏夹中下移(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>用作(&amp;U)</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>服务器为您的所有邮件程序将“%1”用于此用途。</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>此文件夹的用途由服务器决定。</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>显示在顶部(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>保留在此电脑上(&amp;K)</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>与账户相同</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>与上级文件夹相同</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>仅我阅读过的</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>最近 1 个月</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>最近 3 个月</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>最近 1 年</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有邮件</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>邮件空间(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>“%1”在此服务器上用于分隔文件夹，不能用在名称中。</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>“*”和“%”不能用在名称中。</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>名称中含有不可见的字符。</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>同名的文件夹已存在。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Godwit 正在做什么</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>发件箱：%1，需处理 %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>发件箱：%1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>有些邮件无法发送：由您决定如何处理</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>等待发送的邮件</translation>
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
        <translation>账户只包含文件夹。请选择其中一个。</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>邮件已在那里。</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>此文件夹已不存在。</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>将文件夹“%1”移到</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>移到此处</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>这不是独立的文件夹。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>文件夹属性</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>账户：</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>服务器上的路径：</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>邮件：</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>大小：</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>它不包含邮件</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途：</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>显示：</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>是，已订阅</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>未订阅</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>保留在此处：</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>新内容：</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>您可以：</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>空间：</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>它只包含文件夹</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>尚未统计</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1，未读：%2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>无特定用途</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>邮件送达此处</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>由服务器说明</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>根据名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>您阅读过的邮件</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>最近 1 个月的邮件</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>最近 %Ln 个月的邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>服务器没有说明</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>服务器允许的一切：它不记录权限</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>只能看到它存在，仅此而已</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>服务器没有设置限制，或没有说明</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>未知：没有连接</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>不能放在此处。</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>它已在收藏夹中。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>文件夹不能移到其他账户。</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>邮件可以放到文件夹上。</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>它们已在此文件夹中。</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>无法将它们移出所在的文件夹，因为该文件夹是只读的。按住 Ctrl 可进行复制。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>一开始就使用 TLS（推荐）</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>无：不加密</translation>
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
        <translation>正文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>标题 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>标题 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>标题 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落样式</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>粗体(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下划线(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>删除线(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>缩小字号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>文字颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>背景颜色(&amp;G)…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>清除格式(&amp;E)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>项目符号列表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>编号列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>减少引用(&amp;O)</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>反转段落方向(&amp;D)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>链接(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>图片(&amp;P)…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表格(&amp;A)</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>水平线(&amp;Z)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行和列</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>在上方插入行</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>在下方插入行</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>在前面插入列</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>在后面插入列</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>背景颜色</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字颜色</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>手动更改设置</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>在 %1 的操作方法</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>在浏览器中打开 %1</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>我认识这些服务器：它们属于我的服务商(&amp;K)</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>请说明这些服务器是否属于您的服务商。</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>此邮箱由 %1 提供，Godwit 认识其服务器。</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>在 %1 找到了设置。</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>%1 的 DNS 指明了这些服务器。</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>没有找到设置信息，但 %1 有服务器响应。</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>这些设置来自 Thunderbird。密码仍留在那里：请再输入一次。</translation>
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
        <translation>接收：%1，端口 %2，%3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>发送：%1，端口 %2，%3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>用户名：%1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 在此处不接受您平常的密码，而要使用专为邮件程序生成的密码（“应用密码”）。请登录服务商的页面生成该密码，然后粘贴到下方。</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>如果 %1 拒绝正确的密码：需要先在那里的邮件设置中开启通过程序读取邮件 (IMAP)。如果使用两步登录，则需要专为邮件程序生成的密码。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 为邮件程序使用单独的密码，它不同于客户页面的密码。请在那里设置。</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 须通过其程序 Bridge 读取，它必须在此电脑上运行。Bridge 会显示要在此处输入的用户名和密码。它的证书由其自行生成：请在 Bridge 的设置中导出证书，并在“更改…”→“高级”→“证书颁发机构”中选择该文件。</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 只允许邮件程序通过浏览器登录。为此程序必须在那里注册，而此 Godwit 没有注册：请在下方输入您自己或您所在组织的客户端 ID。</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>您在服务商自己的页面上用浏览器登录。Godwit 不会看到您的密码。</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>它们不在您自己的域名 (%1) 之内，而且 DNS 的说明没有签名：途中可能有人放入它们来获取您的密码。只有在您认识它们时才继续。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>在手册中查找</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>（无日期）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>由 %1 验证</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 发现此邮件并非来自 %2：它可能是伪造的。</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>发件人请求已读回执。未经您同意不会发送。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>身份 – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>您写信时使用的姓名、地址和签名。第一个是默认的。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>设为默认(&amp;U)</translation>
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
        <translation>回复至(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>签名(&amp;S)：</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新身份</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>每个身份都需要一个邮件地址，例如 anna@example.org。</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>“回复至”应为邮件地址，或留空。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>关闭此提示 (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>邮件正文</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”添加到词典</translation>
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
        <translation>1 个附件，%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln 个附件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>过大：传输时为 %1，超过您的服务器所接受的 %2。</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>您的服务器接受 %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>正在缩小图片</translation>
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
        <translation>Delete 移除，F2 重命名，Alt 加方向键移动</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>缩小(&amp;S)…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>前移(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>后移(&amp;B)</translation>
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
        <translation>重命名附件</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>收件人看到的名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>重命名附件</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>移动附件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>链接</translation>
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
        <translation>设置链接</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除链接</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>此链接指向何处</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>此链接并不指向它所写的地方。</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>它写着：%1
它指向：%2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写信给 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>到达时间(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>收件人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>主题(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未读(&amp;U)</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>星标(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>附件(&amp;H)</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>按此项对列表排序</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>会话(&amp;C)</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>将回复与其所回复的邮件一起显示</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>按主题合并(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>主题相同的邮件属于一个会话，即使它们没有互相引用</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>在会话中显示自己的回复(&amp;O)</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>在会话中显示“已发送”文件夹里您写的邮件</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>显示已忽略的会话(&amp;I)</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>也显示您选择忽略的内容</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>升序(&amp;G)</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>最前、最旧或最小的在上</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>降序(&amp;E)</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>最后、最新或最大的在上</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>全部展开(&amp;X)</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>打开所有会话</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>全部折叠(&amp;L)</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>关闭所有会话</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>用于所有新文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>没有单独选择的文件夹将像此文件夹一样显示</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>仅未读邮件</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>仅加星标的邮件</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>有附件</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>仅有附件的邮件</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>按文字筛选</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>仅发件人、收件人或主题中含有这些词的邮件</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>重新显示所有邮件</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>列表的列</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>默认列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>此文件夹中没有未读邮件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>仅有标签的邮件</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>按标签筛选</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>排序和会话</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>按发件人、收件人或主题筛选</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>有无标签均可</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>此文件夹没有标签</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 封未读</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>没有打开的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>请选择一个文件夹，以在此查看其邮件。</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>正在打开文件夹…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>没有邮件符合筛选条件</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>有 1 封邮件被隐藏。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>有 %Ln 封邮件被隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>此处尚无内容</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>尚未从服务器读取此文件夹。</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>此文件夹为空</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>新邮件会自动出现在此处。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>邮件显示方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>排序和会话(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>列表和窗格(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>筛选(&amp;I)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>打开文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>标记(&amp;K)</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>标记为未读(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标记为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>非垃圾邮件(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>垃圾邮件(&amp;J)</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>打开邮件文件</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>邮件 (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>关于 Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>用于 IMAP 的桌面邮件程序。

自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。不提供任何担保。

斑尾塍鹬（godwit）是不间断飞行距离最远的鸟。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤回的操作</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>没有设置筛选</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>此账户没有这样的文件夹</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>没有打开的邮件</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>所有窗格都已可见</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>列表未显示会话</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>此文件夹只能读取</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>没有选择邮件</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>这就是归档</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>显示此邮件的更多内容</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>此邮件没有正文。</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>此邮件没有正文，只有附件。</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
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
        <translation>没有任何更改：列表变化过大，已无法确定所选的邮件。请重新选择。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>此账户没有归档文件夹。</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>此账户没有垃圾邮件文件夹。</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit 可以创建一个，并将邮件移到那里。或者用“移动到…”选择其他文件夹。</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>删除邮件</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>删除 %1 封邮件</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>要永久删除此邮件吗？</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>要永久删除这些邮件吗？</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>此账户没有回收站文件夹。删除的内容无法恢复。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>此操作无法恢复。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>服务器不在此文件夹中保留标签。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>服务器不在此文件夹中保留标签，而 Godwit 用标签来记住哪些会话已静音或忽略。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>退订…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>退订此邮件列表</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 认为以下各项正常：%2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>隐藏地址</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>显示所有地址</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>标记为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标记为未读</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>移除星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>（无收件人）</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封邮件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>没有打开的邮件</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>请在列表中选择一封邮件，以在此阅读。</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>已选择 %1 封邮件</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>可以一并标记、移动或删除它们。</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>正在读取邮件…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>无法读取此邮件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>尚未从服务器读取</translation>
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
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全部回复</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>转发</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>作为附件转发</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>Godwit 在服务商处注册的 ID</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>仅在服务商提供给您时填写</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>客户端 ID(&amp;D)：</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>客户端密钥(&amp;L)：</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>登录页面：</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>令牌来源：</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>权限范围：</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>请输入服务商的登录页面地址及其令牌地址。</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>请输入 Godwit 在服务商处注册的客户端 ID。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>待处理的更改</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>尚未到达服务器的更改</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>没有等待的内容：您的所有更改都已到达服务器。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>放弃此更改：邮件将按服务器上的状态显示</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>恢复连接后，在之前的更改之后立即发送。</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>正在发送；服务器尚未响应。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>尚未发送的邮件</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>没有等待的内容：您发送的所有邮件都已离开此电脑。</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>已发送(&amp;W)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>立即发送(&amp;N)</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>发送给其他人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>舍弃(&amp;D)…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>将其放入已发送邮件的文件夹</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>不发送，并重新打开以供编辑</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
它不会发送，也不会保留。</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
尚未收到的人将不会收到它。</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>要舍弃此邮件吗？</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>舍弃邮件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>仍然不加密发送</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>与接收相同</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>发件服务器(&amp;G)：</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>加密(&amp;Y)：</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>发送时的加密</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>端口(&amp;T)：</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>发送时的端口</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>用户名(&amp;M)：</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>发送时的用户名</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>证书的 SHA-256：</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>发送时的证书 SHA-256</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>发送时只接受具有此指纹的证书，无论由谁签发。留空：进行通常的检查。</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>用于发送。暂时无法发送：不知道发件服务器。</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>用于发送。尚未用这些设置尝试过。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>暂时无法发送：上次尝试时，服务器不允许 Godwit 登录。</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>用于发送。使用这些设置可以发送。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>如果不加密，传输途中的任何人都可以读到您的密码和您发送的内容。</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>证书的 SHA-256 有 64 位十六进制数字。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>查找操作或文件夹</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>操作、文件夹，或要搜索的词语</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合的项目</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  仅操作      #  仅文件夹      Esc  关闭</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>在所有邮件中搜索“%1”</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>搜索来自“%1”的邮件</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>目前无法使用</translation>
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
        <translation>发给 %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>抄送 %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>密送 %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>代发人：%1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>回复至：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>密送：%1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>显示一次(&amp;S)</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>立即加载此邮件的图片。图片所在的服务器会得知邮件已被打开，以及从哪里打开。</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>有 1 张来自其他服务器的图片未加载。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>有 %Ln 张来自其他服务器的图片未加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>始终为 %1 显示(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>在来自 %1 的所有邮件中加载图片</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>正在加载图片…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>正在加载 %Ln 张图片…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>有 1 张图片无法加载。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>有 %Ln 张图片无法加载。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>图片：%1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>完整图片(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>使图片适合窗口，或以原始大小显示（空格键）</translation>
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
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>这些发件人的邮件会自动从互联网加载图片。发件人可由此得知您已打开邮件，以及打开的时间。</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>筛选发件人</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>会加载图片的发件人</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>加载其图片前重新询问 (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>恢复最近移除的内容 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>没有发件人可以自动加载图片。
需要加载图片的邮件会先询问您，您也可以永久允许。</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>没有地址中包含“%1”的发件人。</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>移除显示的全部(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>全部移除(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>对 %1 将重新询问。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>对 %Ln 个发件人将重新询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 个发件人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln 个发件人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>已读和未读</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>打开的邮件视为已读(&amp;R)：</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>片刻之后</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>5 秒后</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>10 秒后</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>仅当我标记时</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>显示邮件(&amp;S)：</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>按原有版式</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>以纯文本</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>无论哪种方式，未经您同意都不会从互联网获取图片。</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>桌面为深色时将邮件变暗(&amp;D)</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>每封邮件仍可按原样显示。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>可撤销发送的时间(&amp;U)：</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>无：立即发送</translation>
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
        <translation>邮件在发出之前会等待这么久。</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>隐藏我的时区(&amp;H)</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>这样邮件的日期会说明发送时间，但不会透露您可能身在何处。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>新邮件带格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>字体、列表和图片；始终附带纯文本形式。可在每封邮件中更改。</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>纯文本邮件使用等宽字体(&amp;P)</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>停顿多久后将草稿存到服务器(&amp;D)：</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分钟</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分钟</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>输入时草稿保存在此电脑上，关闭时保存到服务器上。</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>回复和回执</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>回复位置(&amp;R)：</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>在引用文字下方</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>在引用文字上方</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>签名在引用文字下方(&amp;N)</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>否则签名位于您在引用文字上方所写的内容之后。</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>当发件人请求告知我已阅读邮件时(&amp;T)：</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>询问我</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>从不告知，也不询问</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>消息列表显示为(&amp;S)：</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>两行的卡片</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>紧凑的行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>文件夹的排序、筛选和分组方式在文件夹的“视图”菜单中选择。</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>在卡片上显示发件人的首字母(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>在鼠标所指的行上显示按钮(&amp;B)</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>无需打开邮件即可标记、加星标、归档或删除。</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>窗格</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>打开的邮件位于(&amp;O)：</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>列表旁边</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>列表下方</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>收件箱有新邮件时通知我(&amp;T)</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>已静音和已忽略的会话不会通知。</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>显示发件人和主题(&amp;S)</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>关闭时：只提示有新邮件；旁人无法看到内容。</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>在 Godwit 的图标上显示未读数(&amp;U)</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>在桌面的程序坞或任务栏支持时显示。</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>启动和关闭</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>在时钟旁保留图标(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>这样关闭窗口后 Godwit 仍会运行；“退出”才会结束它。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>此桌面目前没有放置此类图标的位置；关闭窗口会结束 Godwit。</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>登录系统时启动 Godwit(&amp;L)</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>在后台：位于时钟旁，或作为最小化的窗口。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Godwit 的语言(&amp;G)：</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>桌面的语言</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>离线工作(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>不获取也不发送任何内容。您的操作会在此等待，重新启动后也不会丢失。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
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
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>协议日志</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>协议日志</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>显示含有以下内容的行…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>显示含有此文字的行</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>暂停：不显示新行</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制选中的行，或全部</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>保存一份不含姓名、主题和地址的副本…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>保存协议日志</translation>
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
        <translation>%1 / %2 封邮件</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 / %2 个文件夹</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1：已满，可能无法再接收邮件。请清空回收站，或删除较大的邮件。</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1：即将满。请清空回收站，或删除较大的邮件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>此邮件没有可供链接引用的标识符。</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>已复制此邮件的链接。</translation>
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
        <translation>按原有版式显示此邮件</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>纯文本(&amp;P)</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>只显示此邮件的文本</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>原始颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>以发件人的颜色在白色背景上显示此邮件</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>始终加载此发件人的图片(&amp;L)</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>在此发件人的所有邮件中加载来自其他服务器的图片</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>以更大的尺寸显示邮件</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>以更小的尺寸显示邮件</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>正常大小(&amp;U)</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>以正常大小显示邮件</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>发送回执(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>从不对此发件人发送(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>否(&amp;O)</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>一封简短的邮件，说明此邮件已打开以及打开时间</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>发件人请求告知 %1 您已阅读此邮件。</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>发件人请求告知您已阅读此邮件。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>此邮件发往 %1。</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>主机按 %1 查找。</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>收件人 %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>收件人 %1，%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>添加收件人</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>移除收件人</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>更改收件人</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>移动收件人</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>没有写明谁会收到此邮件。</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>没有可用于发送的地址：必须先设置账户。</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>有一个文件仍在附加。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>有 %Ln 个文件仍在附加。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>邮件传输时为 %1，而您的服务器最多接受 %2：它会拒绝此邮件。</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>您在邮件中提到附件，但没有附加任何文件。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>全部 %Ln 位收件人都会看到彼此的地址。放在密送中则不会。</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>您收到此邮件时其他人并不知道（密送）。全部回复会让他们知道。</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>没有主题。</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>没有写任何内容。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>保存搜索…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>退出搜索 (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>退出搜索</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>将此搜索保留在文件夹中</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>显示 %2 封中最新的 %1 封；再加一个词或日期（例如 始于:2024）可缩小范围。</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>找到 1 封邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>找到 %Ln 封邮件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>此文件夹：%1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>此账户：%1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>所有邮件</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>搜索范围</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>可以搜索的内容</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>可以搜索的内容 (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>搜索所有邮件：试试 发件人:anna 含有:附件</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>搜索 %1：试试 发件人:anna 含有:附件</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>搜索建议</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>在文件夹中显示的名称；同名的搜索将被替换：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>编辑搜索(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
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
        <translation>删除搜索(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>一小时后(&amp;H)</translation>
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
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>发送时间(&amp;S)：</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>邮件在此电脑上等待：当 Godwit 运行且有连接时发出。在此之前可以在发件箱中更改。</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>届时发送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>（顶层）</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>自己的文件夹：%1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>其他人的文件夹：%1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>共享文件夹：%1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储空间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1：%2 / %3（%4 %）</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>%1 的服务器</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>功能(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>协议日志(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查询(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在查询服务器…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>服务器的功能</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定义于</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空间</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
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
        <translation>无：通信内容可能在途中被读取。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>由 %1 签发</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
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
        <translation>已在账户设置中关闭</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit 未知</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置的页面</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>重置此页(&amp;R)</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>将此页上的所有内容恢复为 Godwit 的初始状态</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>没有名为“%1”的设置。可按 Ctrl+K 查找 Godwit 的操作。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>在文件夹列表中</translation>
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
        <translation>改用于此处(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>与方案相同(&amp;S)</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>按键方案(&amp;A)：</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>按名称或按键搜索</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>按键(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>其他按键(&amp;O)：</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>不在菜单中</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1，无快捷键</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1，快捷键 %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 已用于“%2”。</translation>
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
        <translation>%1（此处未知的时区：%2）</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1，您的时间</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>当地：%1（%2）</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>已取消的活动</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>对邀请的答复</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>建议了其他时间</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 接受</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 谢绝</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 可能参加</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 答复</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>重复：%1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>组织者：%1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>已邀请 1 人</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>已邀请 %1 人</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>文件中还有 %1 项</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>邮件：%1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>网页：%1</translation>
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
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>用浏览器 (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>由命令提供的访问令牌 (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>无：服务器允许访客进入</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>输出访问令牌的命令</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>一个在第一行输出访问令牌的程序</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>登录方式(&amp;I)：</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>命令(&amp;D)：</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>访问令牌，在 %1 续订 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>请输入输出访问令牌的命令。</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>每次需要新令牌时，由 shell 运行此命令。</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>您在服务商自己的页面上登录。Godwit 不会看到您的密码。</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>此账户向服务器出示的证书可证明您的身份。</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>不证明您的身份：用于公开的归档。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – 将订阅</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – 将取消订阅</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>已不在服务器上</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共享</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 封邮件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 封邮件</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>其下 %2 个中已订阅 %1 个</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>始终显示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>文件夹订阅</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>文件夹订阅 – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>已订阅的文件夹会显示在文件夹窗格中，此处和您的其他邮件程序中都是如此。收件箱和有特定用途的文件夹（例如已发送邮件）在此处始终显示。</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>没有连接：这是上次的列表。您的更改会保留，恢复连接后执行。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>查找文件夹</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>列出哪些文件夹</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>未订阅</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>将要更改的内容</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>已不在服务器上</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>重新读取文件夹列表</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>重新读取文件夹列表 (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>账户的文件夹</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>没有符合的文件夹。请查找其他名称，或选择“全部”。</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>将要更改的内容（按 Delete 可撤回一行）</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>应用 1 项更改</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>应用 %1 项更改</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>将订阅 %1 个，取消订阅 %2 个</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>移除已不存在的 1 个</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>移除已不存在的 %1 个</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>您订阅过但已不在服务器上的文件夹</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>订阅它及其下的 %1 个(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>取消订阅它及其下的 %1 个(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>展开整个分支(&amp;O)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>标记和标签</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>仅限字母和数字</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>前九个标签的按键是 1 到 9。名称和颜色保存在支持的服务器上，您的其他电脑上也相同。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>选择颜色</translation>
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
        <translation>忘记名称和颜色；邮件保留标签</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>颜色(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>（此处不显示此邮件的其余部分。）</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>“%1”的源码</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>“%1”的邮件头</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>（此处不显示此文本的其余部分。）</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>显示 Godwit(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>隐藏 Godwit(&amp;H)</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 封未读邮件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln 封未读邮件</numerusform>
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
        <translation>已告知 %1 您不想再收到此邮件列表的邮件。</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>要退订此邮件列表吗？</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit 会通过加密连接向 %1 发送一次请求，告知您不想再收到其邮件。该服务器会得知此邮件已被阅读。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>一键退订的功能未经发件人签名，因此不使用它。 </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>要在网页上退订此邮件列表吗？</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1 的页面将在浏览器中打开。</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>已通知 %1 您不想再收到此邮件列表的邮件。</translation>
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
        <translation>每封邮件占两行</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>紧凑(&amp;M)</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>每封邮件占一行</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>每封邮件占一行，各列可自行选择</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>邮件在列表旁边(&amp;B)</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>文件夹、列表和邮件并排</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>邮件在列表下方(&amp;E)</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>列表在邮件上方，两者都与窗口同宽</translation>
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
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>欢迎使用 Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>您的邮件保留在您的服务器上。Godwit 快速显示邮件，没有网络时也可以，并告诉您服务器上有什么。它只需要您的邮件地址和密码，密码会存入此电脑的密钥环。</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>从 Thunderbird 接管您的账户(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>从 Thunderbird 接管 %Ln 个账户(&amp;T)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>还没有账户</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>没有打开的草稿</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>没有打开的邮件</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>此邮件不是来自可接受回复的邮件列表</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>“%1”既不是格式正确的 mailto: 或 mid: 链接，也不是文件</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>用于 IMAP 的桌面邮件客户端。</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>将配置、缓存和日志保存在 DIR 中。</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>将窗口图片写入 FILE (PNG) 后结束。</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>启动时不在前台显示窗口：位于时钟旁，或作为最小化的窗口。</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>查看示例邮件，无需账户和服务器。</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>使用此语言（“de”、“pt_BR”），而不是桌面或设置中的语言。</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>要处理的 mailto: 链接、指向邮件的 mid: 链接，以及要显示的邮件文件。</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo 有自己的配置，不能与 --profile 一起使用</translation>
    </message>
</context>
</TS>
