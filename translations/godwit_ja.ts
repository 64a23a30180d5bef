<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>誰かが書きました:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 さんが書きました:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 %2 に %3 さんが書きました:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- 転送されたメール --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>日付: %1 %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 通のメール</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 はこのコンピューターにありません。先にここに保存してください。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 はフォルダーです。先に .zip などの 1 つのファイルにまとめてください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 は添付できるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 を最後まで読み込めなかったため、添付されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 は添付されませんでした: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 は読み込み中に変更されたため、添付されませんでした。ファイルが完成したら、もう一度添付してください。</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>さらに %Ln 行を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>折りたたむ</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>今週のはじめ</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>今月のはじめ</translation>
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
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>サーバー上では何も変更されていません。</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>サーバーが見つかりません。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>メールの取得や変更は行われませんでした。すでにここにあるメールは引き続き読めます。</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>サーバー名のつづりと、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>サーバーはこのポートでの接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>ポートと暗号化の種類を確認してください。通常は TLS なら 993、STARTTLS なら 143 です。</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>接続が切れたか、サーバーに接続できません。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>変更はここに保存され、接続が回復すると送信されます。</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>このコンピューターがオフラインの場合は、何もする必要はありません。それ以外の場合は、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>変更はここに保存され、サーバーが再び応答すると送信されます。</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>後でもう一度お試しください。毎回起こる場合は、ポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>パスワードもメールも送信されていません。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>ポートと暗号化の種類を確認するか、どれを使うべきかプロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>サーバーの身元を確認できませんでした。証明書がこのサーバーに対して有効ではありません。</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>パスワードやメールが送信される前に、接続は閉じられました。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>サーバー名と、このコンピューターの時計を確認してください。ホテルやゲスト用のネットワークでは、先にそのネットワークにログインしてください。それでも解決しない場合は、プロバイダーに証明書の SHA-256 をお問い合わせください。ここに表示されているものと同じであれば、アカウント設定に入力できます。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>サーバーまでの途中で、何者かが接続に干渉している可能性があります。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>このネットワークでメールを使用しないでください。サーバーが対応している場合は、このアカウントに TLS (ポート 993) を選択してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>接続は閉じられました。すでにここにあるメールに影響はなく、変更は保存されています。</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>これが IMAP サーバーであることと、ポートが正しいことを確認してください。サーバーの応答はプロトコルログに記録されています。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>メールの取得や変更は行われませんでした。アカウントがロックされないように、Godwit は自動では再試行しません。</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>パスワードをもう一度入力してください。プロバイダーによっては、メールソフト専用のパスワードや、ユーザー名としてメールアドレス全体が必要です。</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>サーバーは現在利用できません。</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>変更はここに保存され、サーバーが復旧すると送信されます。</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>何もする必要はありません。Godwit が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>サーバーがこの操作を拒否しました。</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>変更は行われませんでした。表示されているのはサーバー上の内容です。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>サーバーのメッセージに対処方法が書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>サーバーが Godwit の要求を理解できませんでした。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>これは Godwit またはサーバーの不具合です。プロトコルログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit がこのコンピューター上のファイルに書き込めません。</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>サーバー上のメールに影響はありません。最後の変更は保存されていない可能性があります。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>ディスクの空き容量を増やすか、プロファイルフォルダーのアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>このプロファイルは別の Godwit で開かれています。</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>一度に変更できるプログラムは 1 つだけです。何も変更されていません。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>もう一方のウィンドウを使うか、先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>入力された内容では実行できません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>サーバー上のメールボックスがいっぱいです。メールを削除し、ゴミ箱を空にしてください。</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>サーバーに必要な機能の一部が停止しています。Godwit が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>サーバーは、これを暗号化された接続でのみ許可しています。</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>このフォルダーでこの操作を行う権限がありません。</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>サーバーは、管理者に連絡するよう求めています。</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>同じ名前のフォルダーがすでにあります。</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>このフォルダーはもうサーバー上にありません。</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>このフォルダーはまだサーバー上にありません。先に作成してください。</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>これはこのサーバーでは実行できません。たとえば、名前に使えない文字が含まれています。</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>接続数など、サーバーの制限に達しました。</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>別のプログラムがこのフォルダーを使用しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>このフォルダーは読み取り専用です。</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>パスワードの有効期限が切れているため、サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>プロバイダーで新しいパスワードを設定してから、ここに入力してください。</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>サーバーはあなたを認識していますが、このメールボックスの使用を許可していません。</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>ユーザー名を確認してください。正しい場合は、プロバイダーがこのメールボックスへの IMAP アクセスを許可する必要があります。</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>サーバーがログインを許可していません。</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>管理者に連絡するよう求めています。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>サーバーは暗号化なしのログインを一切許可していません。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>このアカウントに TLS または STARTTLS を選択してください。</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>ログインできませんでした。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>このアカウントに別のログイン方法を選択するか、どれを使うべきかプロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>サーバーがあなたの証明書でのログインを許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>アカウント設定の証明書を確認するか、どの証明書が必要かプロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>サーバーはゲストとしての利用を許可していません。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>このアカウントに別のログイン方法を選択してください。</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>サーバーがアクセストークンを拒否しました。</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>プロバイダーにもう一度ログインして、新しいトークンを発行してもらってください。</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>このアクセストークンでは、IMAP でメールを読むことが許可されていません。</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>プロバイダーにもう一度ログインして許可するか、アカウント設定でスコープを修正してください。</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>プロバイダーが Godwit のアクセスの更新を許可しなくなりました。</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>プロバイダーにもう一度ログインしてください。新しいリフレッシュトークンが発行されます。</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit はアカウントの使用を許可されませんでした。</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>ブラウザーでもう一度ログインして、許可してください。職場や学校では、管理者の許可が必要な場合があります。</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>時間内にブラウザーでログインされませんでした。</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>準備ができたら、もう一度始めてください。</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>このアカウントのパスワードは保存されていません。</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>ここに入力してください。</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit は現在このアカウントにアクセスできません。</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>ブラウザーでもう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>プロバイダーはログインを許可しましたが、Godwit に継続的なアクセスを与えませんでした。</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>アカウント設定のスコープを確認してください。Microsoft の場合は offline_access が含まれている必要があります。</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>プロバイダーが、Godwit の求めた権限を認識していません。</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>アカウント設定でスコープを修正してください。</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>プロバイダーは、このクライアント ID でのログインを許可していません。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>アカウント設定で修正するか、プロバイダーにデスクトッププログラム用として登録してください。</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>プロバイダーがこのクライアント ID を認識していないか、シークレットが間違っています。</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>アカウント設定で修正してください。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>サーバーのメッセージ: 「%1」</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>削除マーク付き</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>転送済み</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>開封確認を送信済み</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>迷惑メールではない</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>フィッシング</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>重要マーク付き</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>仕事</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>ToDo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付きメール</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要なメール</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… 引用文 %Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>「%1」は送信に使えるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>「%1」は返信先に使えるメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>メールに宛先がありません。</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>「%1」を含まない</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>差出人が「%1」</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>差出人が「%1」でない</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>宛先が「%1」</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>宛先が「%1」でない</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>Cc が「%1」</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>Cc が「%1」でない</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>件名に「%1」を含む</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>件名に「%1」を含まない</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>本文に「%1」を含む</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>本文に「%1」を含まない</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>「%1」という添付ファイルがある</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>「%1」という添付ファイルがない</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>メーリングリスト「%1」からの</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>メーリングリスト「%1」からでない</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>メール「%1」</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>メール「%1」でない</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>添付ファイルがある</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>添付ファイルがない</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>まだ読んでいない</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>すでに読んだ</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>スターがある</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>スターがない</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>すでに返信した</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>まだ返信していない</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>下書きマークがある</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>下書きマークがない</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>削除マークがある</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>削除マークがない</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>タグ「%1」がある</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>タグ「%1」がない</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>%1 より大きい</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>%1 以下</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>%1 より小さい</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1 より前でない</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>%1 以降でない</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>フォルダー「%1」内</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>フォルダー「%1」以外</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> または </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>%1でない</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>メールを送った人</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>メールを受け取る人</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>cc</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>写しを受け取る人</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>件名に含まれる単語</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>本文に含まれる単語</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>添付ファイルの名前</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>メーリングリスト</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>タグ</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>場所</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>既読、スター、返信済みなど…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>含む</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>添付ファイルがある</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>超過</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>このサイズより大きい</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>未満</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>このサイズより小さい</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>この日より前に書かれた</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>以降</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>この日以降に書かれた</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>日付</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>この日、またはこの月や年に書かれた</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>既読</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>スター</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>未返信</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>まだ送信していない</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>添付</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>シギ 潮</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>両方の単語、またはそれで始まる単語が、どこかにある</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;春の 潮&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>この単語がこの順に続いている</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>潮 OR 嵐</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>どちらか一方、または両方</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>潮 -春</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>2 つ目を含まず、1 つ目を含む。NOT も使えます</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(潮 OR 嵐) 港</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>かっこで、ひとまとまりの範囲を示します</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>差出人:anna 宛先:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>名前またはアドレスによる差出人と宛先。cc: も使えます</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>差出人:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>かっこ内のすべてに 1 つの項目を適用します</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>件名:潮 本文:港</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>件名のみ、本文のみ</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>ファイル名:報告</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>添付ファイルの名前</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>状態:未読 状態:スター</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>未読、既読、スター、スターなし、返信済み、未返信、下書き、削除済み</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>含む:添付 超過:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>添付ファイルとサイズ。未満: も使えます</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>以降:2023-04-12 前:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>その日から、2023 年の最後の日まで。日付: も使えます</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>以降:昨日 以降:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>日: 昨日、月曜日、3月、7d、2w、3m、1y 前</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>場所:アーカイブ タグ:仕事 リスト:鳥</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>フォルダー、タグ、メーリングリスト</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>長すぎます。残りは無視されます。</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>「OR」の前か後に何かが足りません。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>このかっこは開かれていません。</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>「AND」の前か後に何かが足りません。</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>単語が多すぎます。残りは無視されます。</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>「NOT」の後に除外する内容がありません。</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>「%1」の後に何かが足りません。</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>ここに名前がありません。</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>「%1」に単語がありません。</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>「%1」は日付ではありません。日付は %2、%3、%4、%5 のように書きます。</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>「%1」はサイズではありません。サイズは %2 や %3 のように書きます。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>「%1」はここでは使えません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>「%1」はメールへのリンクではありません。</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>入れ子が深すぎます。残りは無視されます。</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>サーバーが内容のないメールを送信しました。</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>署名済み (OpenPGP)。Godwit はまだ署名を検証しません。</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>署名済み (S/MIME)。Godwit はまだ署名を検証しません。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>暗号化済み (OpenPGP)。Godwit ではまだ開けません。添付ファイルを保存し、GnuPG または Kleopatra で開いてください。</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>暗号化済み (S/MIME)。Godwit ではまだ開けません。添付ファイルを保存し、あなたの証明書を持つプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>署名され、包まれています (S/MIME)。Godwit ではまだ開けません。添付ファイルを保存し、S/MIME を読めるプログラムで開いてください。</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>暗号化済み (OpenPGP、本文内)。Godwit ではまだ開けません。テキストを GnuPG または Kleopatra にコピーしてください。</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>テキストが非常に長いため、先頭だけを表示しています。</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>差出人: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>宛先: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>日付: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>件名: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>メールの一部が別の場所にあります。Godwit はそれを取得しません。</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>これは、複数に分けて送信されたメールの一部です。</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>文字セット「%1」は不明です。一部の文字が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>メールとパートの入れ子が深すぎます。最も内側のものは開いていません。</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>メールのパートが多すぎます。先頭のものだけを表示しています。</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>ヘッダーが長すぎます。先頭だけを表示しています。</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>テキストの形式の変化が多すぎます。末尾は引用なしで表示しています。</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>メールにそのようなパートはありません。</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>添付ファイルが大きすぎて開けません。</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>%1 宛てのメールが画面に表示されました。</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>%1 宛てのメール「%2」が画面に表示されました。</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>このメールは %1 に送信されました。</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>これは、メールが読まれたり理解されたりしたことを意味するものではありません。</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>このメールには開封確認が求められていません。</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>開封確認の送信元にできるアドレスがありません。</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>開封済み: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>開封確認を求めた「%1」はメールアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>%1 日ごと</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>%1 週間ごと</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>%1 か月ごと</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>%1 年ごと</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1、特定の日</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1、%2 回</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>10 MB 超</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1～10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB～1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10～100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>10 KB 未満</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>差出人なし</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>スターなし</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>添付ファイルなし</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>このメールには差出人が書かれていません。</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>このメールには差出人の名前はありますが、アドレスがありません。</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>このメールには差出人が複数回書かれています: %1、および %2。正しいのは多くてもそのうちの 1 つです。</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>このメールには複数の差出人が書かれています: %1、および %2。</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>名前にアドレス %1 が含まれていますが、メールは %2 から来ています。</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>名前に %1 とありますが、メールは %2 から来ています。</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>アドレスの先頭は別のアドレス %1 に似ていますが、%2 のものです。</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>アドレスは %1 のもののように見えますが、%2 のものです。</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>差出人の名前に、見えない文字や、他の文字の並びを逆にする文字が隠れています。</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>名前に、互いに似た複数の文字体系の文字が混ざっています: %1。</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>アドレスに、互いに似た複数の文字体系の文字が混ざっています: %1 は実際には %2 です。</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>アドレスは %1 のように見えますが、実際には %2 です。</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>アドレスは %1 のもので、ネットワーク上では %2 です。</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>%2 が %1 の代理で送信しました。</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>同じ名前の人を別のアドレス %1 で知っています。このメールは %2 から来ています。</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>返信先は %1 です。</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>そのようなアドレスはありません。</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>アドレスの @ より後ろの部分に対応するメールサーバーがありません。</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>サーバーがこのアドレスを理解できません。</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>このアドレスの持ち主は移転し、別のアドレスを残していません。</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>新しいアドレスを受信者に尋ねてください。</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>サーバーが差出人のアドレスを理解できません。</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>差出人情報のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>サーバーは、この差出人アドレスからのメールを受け付けません。</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>差出人情報のアドレスを確認してください。ほとんどのサーバーは、そのアカウントのアドレスだけを受け付けます。</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>このドメインはメールを一切受け付けません。</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>アドレスのつづりを確認してください。</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>このメールボックスは無効か、現在メールを受け付けていません。</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>別の方法で受信者に連絡してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>受信者のメールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>別の方法で受信者に知らせるか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>メールが受信者にとって大きすぎます。</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>添付ファイルを減らすか、小さくしてください。</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>サーバーに空き容量がありません。</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>メールがサーバーにとって大きすぎます。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>受信者のサーバーが応答しません。</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>アドレスを確認するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>サーバーが、受信者のサーバーへの経路を見つけられません。</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>メールがサーバーの間を循環してしまいます。</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>受信者の管理者に知らせてください。</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>受信者の数が、サーバーが 1 通のメールで受け付ける数を超えています。</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>複数のメールに分けて送信してください。</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>サーバーはこの形式のメールを受け付けません。7 ビット文字でなければなりません。</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>転送するメールを、添付ファイルではなくテキストとして送信してください。</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>サーバーは、a から z 以外の文字を含むアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>受信者の別のアドレスを使うか、別のアカウントから送信してください。</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>サーバーの規則により、このメールは禁止されています。</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>サーバーのメッセージに理由が書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>サーバーがこのメールを許可していません。</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>多くの場合、迷惑メールとみなされたか、差出人アドレスがあなたのものではありません。サーバーのメッセージに理由が書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>サーバーがユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>アカウントの送信設定を確認してください。プロバイダーによっては、メールソフト専用のパスワードが必要です。</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>サーバーはこの方法でのログインを許可していません。</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>このアカウントに別のログイン方法を選択してください。プロバイダーによっては、ブラウザー、またはメールソフト専用のパスワードが必要です。</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>サーバーは暗号化なしのログインを一切許可していません。</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>送信用に TLS または STARTTLS を選択してください。</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>サーバーは新しいパスワードの設定を求めています。</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>プロバイダーで設定してから、ここに入力してください。</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>アカウントが無効になっています。</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>プロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>受信者のサーバーが求める署名 (DKIM) がないか、正しくありません。</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>プロバイダーに知らせてください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>受信者のサーバーは、あなたのアドレスのドメインからこのサーバーが送信することを許可していません (SPF)。</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>あなたのアドレスのプロバイダーのサーバーから送信してください。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>受信者のサーバーは、送信元サーバーの名前を信頼していません。</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>受信者のサーバーは、メールがあなたのアドレスからのものであることを確認できませんでした (DMARC)。</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>差出人アドレスのドメインはメールを受け付けません。</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>短時間に送信したメールが多すぎます。</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>数時間お待ちください。サーバーのメッセージに詳しいことが書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>このメールボックスは現在メールを受け付けられません。</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>サーバーは先にログインすることを求めています。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>アカウントの送信設定を確認してください。</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>サーバーがこのアドレスまたはこのメールを拒否しました。</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>アドレスを確認してください。サーバーのメッセージに理由が書かれているかもしれません。</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>メールが大きすぎるか、メールボックスがいっぱいです。</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>サーバーがこのアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>つづりと、差出人情報のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>サーバーがこのメールを拒否しました。</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>送信は中止されました。</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>送信サーバーが見つかりません。</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>サーバー名と、このコンピューターがオンラインかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>送信サーバーはこのポートでの接続を受け付けていません。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>ポートと暗号化の種類を確認してください。通常は TLS なら 465、STARTTLS なら 587 です。</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>接続が切れたか、送信サーバーに接続できません。</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>送信サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>送信サーバーとの暗号化された接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>ポートと暗号化の種類を確認するか、どれを使うべきかプロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>送信サーバーの身元を確認できませんでした。証明書がこのサーバーに対して有効ではありません。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>サーバー名と、このコンピューターの時計を確認してください。ホテルやゲスト用のネットワークでは、先にそのネットワークにログインしてください。</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>サーバーまでの途中で、何者かが接続に干渉している可能性があります。</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>このネットワークでメールを使用しないでください。サーバーが対応している場合は、送信用に TLS (ポート 465) を選択してください。</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>送信サーバーの応答を理解できませんでした。</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>これが送信サーバー (SMTP) であることと、ポートが正しいことを確認してください。サーバーの応答はプロトコルログに記録されています。</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>送信サーバーがログインを許可しませんでした。</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>アカウントの送信設定を確認するか、パスワードをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>サーバーは現在このメールを受け付けません。</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>サーバーがこのメールを受け付けません。</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>サーバーが Godwit の要求を理解できませんでした。</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>これは Godwit またはサーバーの不具合です。プロトコルログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit がこのコンピューター上のファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>ディスクの空き容量を増やすか、プロファイルフォルダーのアクセス権を確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>このプロファイルは別の Godwit で開かれています。</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>もう一方のウィンドウを使うか、先にそれを閉じてください。</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>このメールはこのままでは送信できません。</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>編集してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>サーバーのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>メールは送信されませんでした。送信トレイで待機し、Godwit が自動的に再試行します。</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>メールは誰にも送信されませんでした。送信トレイに残ります。</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>まだ送信できません。</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>1 件の変更が待機中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln 件の変更が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>接続を待っています</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>サーバーの最初の応答を待っています</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>暗号化を待っています</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>ログインを待っています</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>フォルダー一覧を待っています</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>フォルダーが開くのを待っています</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>メールの件数を待っています</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>メールを待っています</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>アップロードの完了を待っています</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>変更の完了を待っています</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>サーバーを待っています</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>オフラインに設定中</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 秒)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログインしています…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1 / %2 を読み込み済み</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態です</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>接続なし、%Ln 秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>ログインが拒否されました: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>接続されていません: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>暗号化なし: ネットワーク上の他の人に内容を読まれる可能性があります</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>%1 で監視中</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>書き込みが許可されていません</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>破損しています</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>ディスクを読み書きできません</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>新しいバージョンの Godwit が書き込んだものです。このバージョンは変更しません</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>ファイルが壊れています: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>サーバーが応答する前に Godwit が終了しました。</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>メールはすでに送信または破棄されています</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>メールはサーバーへ送信中のため、もう取り消せません</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>メールはすでに送信トレイにあります</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>アカウントに下書きフォルダーがないため、下書きはこのコンピューターに保存されます</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>メールに宛先がありません</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>メールはすでに下書きになっています</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>一部の受信者はすでにメールを受け取っています。他の受信者に送信するか、破棄することができます</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>メールはすでにサーバーへ送信中です</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>メールは下書きです</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>このメールはもう送信されません</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>アカウントのフォルダーがまだわかっていません</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>プロセス %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>破損していることがわかりました</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>新しいバージョンの Godwit が書き込んだものです</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>破損していて、退避できません</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>フォルダーはもうありません</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>この操作は取り消されました</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>相手側のサーバーがメールの保存先を知らせませんでした。送り先のフォルダーを探してください</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>移動元のフォルダーはもうありません</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>メールはもうありません</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>メールの一部が欠けています</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>これらのメールの送り先のアカウントは削除されました。メールは元の場所に残ります。</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>単語の索引を開けません</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>この操作はもうジャーナルにありません</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>その前に必要な変更が実行されませんでした。サーバー上では何も変更されていません。その変更を再試行すると続行します。</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>移動したメールの番号をサーバーが知らせなかったため、どのメールが対象だったのか確かではありません。サーバー上では、それ以上何も変更されていません。</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>サーバーへ送信中のため、もう取り消せません</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>すでに実行を待っています</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>サーバーがこのフォルダーのメールに番号を付け直したため、どのメールが対象だったのか確かではなくなりました。サーバー上では何も変更されていません。</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>フラグが指定されていません</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>フォルダーには名前が必要です</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>同じ名前のフォルダーがすでにあります</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>受信トレイの名前は変更できません</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>受信トレイは削除できません</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>メールはもうありません</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>移動先のフォルダーはもうありません</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>メールはすでにそのフォルダーにあります</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>時間が経ちすぎています</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>サーバーがメールの移動先を知らせなかったか、メールがそこからさらに移動しました。移動先のフォルダーを探してください</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>サーバーがコピー先を知らせませんでした。コピーは手動で削除できます</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>サーバー上で実行済みのため、元に戻せません</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 は証明書としては大きすぎます。</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>%1 に読み取れる証明書がありません (PEM または PKCS #12。パスフレーズは正しいですか?)。</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>%1 に読み取れる秘密鍵がありません (パスフレーズは正しいですか?)。</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>自己署名されているだけです</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>署名者がこのコンピューターに知られていません</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>有効期限が切れています</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>まだ有効期間になっていません</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>このサーバーの名前がありません</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>失効しています</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>%1 から証明書を読み取れませんでした。</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>証明書にこのサーバーの名前がありません</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>これは、アカウントに固定されている証明書ではありません</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: これは、アカウントに固定されている証明書ではありません。想定される SHA-256: %2、実際: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>サーバーが証明書を提示しませんでした</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1。証明書の SHA-256: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>「%1」はメールアドレスではありません。name@example.org のような形で入力します。</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>「%1」に「@」が複数あります。</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>「%1」に空白または見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>「%1」の「@」より前の部分はアドレスとして使えません。</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>「%1」の「@」より後ろの部分はホスト名として使えません。</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>「%1」の「@」より後ろにドットがありません。これは自分のネットワーク内でのみ使えます。</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>「%1」の「@」より前に、まだ一部のメールサーバーでしか扱えない文字があります。</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>アカウント「%1」をこのコンピューターから削除しますか?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>このコンピューター上のメールのコピーとパスワードが削除されます。サーバー上のメールはそのまま残ります。</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>サーバーにまだ届いていない 1 件の変更が失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>サーバーにまだ届いていない %Ln 件の変更が失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>このコンピューターには %1 を開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>アカウントの一覧が破損していました。%1 として保存されています。次回はアカウントなしで起動します。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>アカウントの一覧が破損しています: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>アカウントには名前が必要です。</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>「%1」という名前のアカウントがすでにあります。</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>このアカウントは削除されました。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>オフラインに設定中</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>まだ接続していません</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>1 通のメールを取得しています</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>%Ln 通のメールを取得しています</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>読むため、または保存するために、全体を取得します。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>サーバー上を検索しています</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>このコンピューターにない本文を探します。</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>メールを別のアカウントに移動しています</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>メールを別のアカウントにコピーしています</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 通のメール</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>メールを検索できるようにしています</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>メールアドレスのあるアカウントがまだありません。アカウント設定でアドレスを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>まとめて転送できるメールは %Ln 通までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>このメールはすでに送信トレイにあります。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 のメッセージ: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>メールのローカルコピーが破損していたため、再取得しています。古いものは %1 として保存されています。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>サーバーに届いていなかった %n 件の変更を読み取れなかったため、退避しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>%n 件の下書きまたは未送信のメールを読み取れなかったため、退避しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Godwit を再起動するまで、このコンピューターでメールを検索できません: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>このリンク先のメールは、このコンピューターにありません。まだ読み込まれていないフォルダーにある可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>サーバー上を検索(&amp;S)</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>このコンピューターにはウェブリンクを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>新着メールをお知らせするため</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>1 件のアドレスを取り込みました。今後、候補として表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>%Ln 件のアドレスを取り込みました。今後、候補として表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>メールアドレスのあるアカウントがまだありません。アカウント設定でアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>このアカウントには下書き用のフォルダーがないため、メッセージはこのコンピューターにのみ保存されます。フォルダーのメニューの「用途」で選べます。</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>連絡先を取り込む</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>連絡先 (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>索引を作成しています: %1 / %2 通のメール</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>全 %1 通のメールの件名、差出人、本文</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>全 %1 通のメールの件名と差出人</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>%2 通のうち %1 通のメールの件名と差出人</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>このコンピューターに本文はありません</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>%1 以降の本文</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>%1 の本文</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 1 個のフォルダーをサーバーに問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; %Ln 個のフォルダーをサーバーに問い合わせています…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 1 個のフォルダーをサーバー上で検索しました</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; %Ln 個のフォルダーをサーバー上で検索しました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>; 1 個のフォルダーをサーバー上で検索できませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>; %Ln 個のフォルダーをサーバー上で検索できませんでした: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーリングが応答しませんでした。</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>キーリングを使用できません: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>パスワードコマンドを起動できませんでした: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>パスワードコマンドに時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>パスワードコマンドがステータス %1 で失敗しました: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>パスワードコマンドがパスワードを出力しませんでした。</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>これはサンプルのメールで、サーバーには一度も置かれていません。自由にお試しください。何も送信されず、終了するとすべて消えます。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>このコンピューターにはウェブリンクを開くプログラムがありません。</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>オフライン作業中は何も取得できません。</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>オンラインにする(&amp;G)</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>デスクトップが Godwit の自動起動を許可していません。デスクトップの設定で許可できる場合があります。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>メール一覧</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>通知とデスクトップ</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>このメールはもうここにありません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>接続がなく、「%1」のメールがここですべて把握されているわけではありません。残りはそのままです。</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>「%1」に削除マークの付いたメールはありません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 は小さくできません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 はメールが入っているファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 は大きすぎて表示できません。表示できるのは 64 MiB までのメールです。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 は空です。</translation>
    </message>
    <message>
        <source>This</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 はメールではありません。メールの先頭にあるはずの行がありません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>差出人不明</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新着メール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1 に %Ln 通の新着メール</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1 の受信トレイ</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>送信できなかったメールが、送信トレイであなたの判断を待っています。</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>未送信の下書き 1 件が保存されています: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>未送信の下書き %Ln 件が保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>送信しています: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1。送信サーバーが配信通知に対応していないため、通知は届きません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 は %2 に送信されます。</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>送信しました。求められた配信通知に送信サーバーが対応していないため、通知は届きません。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>送信しました。</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 は一部の受信者にだけ送信されました。</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 は待機しています: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1 が送信されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 は送信されませんでした: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>間に合いませんでした。メールは送信中か、すでに送信されています。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>まだ送信されていないメールが 1 通あります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>まだ送信されていないメールが %Ln 通あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>待機中のメールは保存され、次に Godwit を実行したときに送信されます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>実行を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>「%1」という名前のファイルが多すぎます。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>画像が大きすぎてここに表示できません。保存することはできます。</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit で表示できる画像ではありません。保存することはできます。</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 にはプログラムが含まれている可能性があります。Godwit は保存だけを行い、決して開きません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 を取り込めません: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>32 MiB を超えています。</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>メールアドレスのある連絡先が含まれていません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>保存した検索を読み込めませんでした。ファイルは %1 として保存されています。</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>今週の添付ファイル付き</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>保存した検索が %L1 件あります。これ以上は保存できません。</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>%1 のリフレッシュトークン</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>%2 の %1 のパスワード:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>プロバイダーから提供された、%2 用の %1 のリフレッシュトークン:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>パスワードは Godwit が終了するまでの間だけ保持されます。このコンピューターにはパスワードを保存できるキーリングがありません。</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>送信サーバーを試しています…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>テンプレートとして保存しました。</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>テンプレートがまだありません。新しいメールのウィンドウで「テンプレートとして保存」を選択してください。</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>すべての受信トレイ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>すべての下書き</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>%1 で配信停止の手続き中</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>%Ln 件の購読を変更しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>「%1」を元に戻せませんでした: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 通のメール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 通のメール</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1を既読にしました</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1を未読にしました</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1にスターを付けました</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1のスターを外しました</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>%2に「%1」を設定しました</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1のタグを変更しました</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1をアーカイブしました</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1を迷惑メールに移動しました</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1を %2 に移動しました</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1を %2 にコピーしました</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1を完全に削除しました</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 を空にしました</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>メールを %1 に保存しました</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 を移動しました</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>%1 の名前を変更しました</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>%1 を購読しました</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>%1 の購読を解除しました</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>アカウント %1 にはこのためのフォルダーがありません。「移動…」を使って選択してください。</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>これらのメールはすでにゴミ箱にあります。完全に削除するには、ゴミ箱を開いてください。</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>このアカウントは %1 でログインするように設定されていますが、サーバーは対応していません。</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>サーバーが、Godwit の対応しているログイン方法を提供していません。</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>サーバーは、このアカウントがこれまでログインに使っていた %1 を提供しなくなり、より弱い方法だけを提供しています。意図されたものかどうか、プロバイダーにお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit はオフラインです。</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>サーバーがこれらのメールを渡しません。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>サーバーが応答する前に接続が切れました。メールのうち 1 通は、すでにもう一方のアカウントのフォルダーにあるかもしれません。元のメールは残っています。</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>メールはもうサーバー上にありません。</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>メールが 256 MiB を超えています。</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>メールが、サーバーの示したサイズよりはるかに大きくなっています。</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>メールのファイルがなくなっています。</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>サーバーのフォルダー数が、Godwit で扱える数 (%L1) を超えています。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>サーバーが示したメールの数が、フォルダー内の数、または Godwit で扱える数を超えています。</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>このサーバーはメールボックスの使用量を知らせません。</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>このサーバーはフォルダーの権限を管理していません。</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>このサーバーはフォルダーの注釈 (METADATA) を保存しません。</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>添付ファイルが 768 MiB を超えています。</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>サーバーが応答する前に接続が切れました。実行されたかどうかはわかりません。</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>フォルダーはもうサーバー上にありません。</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>メールが現在どこにあるかわかりません。</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>サーバーがこのフォルダーのメールに番号を付け直しました。</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>このフォルダーはもう存在しないか、メールを入れられません。</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>サーバーが示したメールの数が、フォルダー内の数を超えています。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>送信サーバーにログインしています…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit はオフラインです。</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>このアカウントの送信サーバーがわかりません。</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>サーバーが応答する前に接続が終了しました。</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>メールのファイルを読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>このアカウントにはリフレッシュトークンがありません。</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>トークンの更新は https でのみ行われます: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>応答が長すぎます。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>このアカウントは暗号化されておらず、サーバーはこのコンピューターではありません。</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続しています</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>接続を保護しています</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>接続が暗号化される前にデータが送られてきました。</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>プロキシ %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>クライアント ID がありません。</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>ログインは https でのみ行えます: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>トークンの取得は https でのみ行われます: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>ブラウザーの応答を受信できません: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>これは Godwit が待っている応答ではありません</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>以前の試行のものか、別の場所から来たものです。何も変更されていません。Godwit が最後に開いたページを使ってください。</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit は許可されませんでした</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>このページを閉じて Godwit に戻ることができます。</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>このページを閉じて Godwit に戻ることができます。Godwit は自動的に続行します。</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1 のサーバーを探しています…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 のサーバーの情報がありません。一般的な名前を試しています…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1、設定済み</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1、一部のメールに設定済み</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1、未読: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1、未読: %2、メール: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>未接続: ここでの変化はわかりません</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>ここでの変化はサーバーからすぐに通知されます (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>サーバーに 1 分ごとに問い合わせます (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder with its counts, a note</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>godwit::models::MessageListModel</name>
    <message>
        <source>Message not read from the server yet</source>
        <translation>まだサーバーから読み込んでいないメール</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>%Ln 通のメールのスレッド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>返信済み</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>削除マーク付き</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>変更の送信待ち</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 通のメール</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 通のメール</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>%1に設定: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>%1から解除: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>%1に設定: %2、解除: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>送信済み、応答待ち</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>サーバーが拒否</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>もう適用できません</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>実行された可能性あり</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>サーバーが応答する前に接続が切れました。実行されたかどうかはわからず、自動では繰り返されません。フォルダーを確認してから、再試行するか破棄してください。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1を %2 から %3 に移動</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1を %2 から %3 にコピー</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>%1を %2 から %3 (%4) に移動</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>%1を %2 から %3 (%4) にコピー</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>%2 の%1を完全に削除</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>%1 にメールを保存</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>%1 に下書きを保存</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>フォルダー %1 を作成</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>フォルダー %1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>フォルダー %1 を削除</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>%1 を購読</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>%1 の購読を解除</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 と他 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>送信済みの受信者: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 サーバーのメッセージ: 「%2」</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
自動的に再試行します。次回は %2 です。</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
自動的に再試行します。</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>%1 に、またはその後 Godwit を実行したときに送信されます。</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>接続が回復すると送信されます。</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>サーバーはこのメールを一部の受信者については受け付けません。</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>サーバーがこのメールを受け付けません。誰にも送信されていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>他の受信者に送信するか、破棄してください。破棄すると、送信済みとして保存されます。</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>編集してもう一度送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>編集するか、他の受信者にだけ送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>対象の受信者: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>メール全体を送った後、サーバーが受け取りを確認する前に接続が切れました。送信されたかどうかはわかりません。二重に送信されるおそれがあるため、自動では再送信されません。送信済みメールのフォルダーを確認するか、受け取るはずの人に尋ねて、結果を指定してください。</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>送信中、%1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>まもなく送信</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 に送信</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>送信された可能性あり</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>送信中です。サーバーはまだ応答していません。</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1、宛先 %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>名前のない添付ファイル</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>「%1」は、今後ここと他のメールソフトに表示されます。</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>「%1」は一覧から外れます。もうサーバー上にありません。</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>「%1」は用途があるため、ここには引き続き表示されます。他のメールソフトでは表示されないことがあります。</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>「%1」は表示されなくなります。メールはサーバー上に残ります。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>アカウント設定</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでログイン</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>これは正しいサーバーですか?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>メールアカウント</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit はアドレスからメールサーバーを探します。問い合わせるのはアドレスのドメインだけです。</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>設定が正しいか確認するため、Godwit がメールサーバーにログインします。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>この証明書だけを信頼</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>プロバイダーから提供されたフィンガープリントを入力してください。</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1 のサーバーを探しています…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>これはメールアドレスではありません。つづりを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 では、他のメールソフトでメールを読めません。IMAP に対応していないためです。何も設定されていません。</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>このアドレスのサーバーの情報が見つからず、一般的な名前のサーバーも応答しません。このコンピューターはオンラインですか? オンラインの場合は、プロバイダーの案内にあるサーバー名を入力してください。</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>この設定でメールを読むことができます。%1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>サーバーのメッセージ: 「%1」</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>手動で入力(&amp;H)…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>送信なしで続ける(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>アカウントは保存されます。まだ送信できないことは設定に表示されます</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>それでも暗号化せずに接続する</translation>
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
        <translation>メールアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>アカウント名(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>サーバー(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>暗号化(&amp;E):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>リフレッシュトークン(&amp;R):</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>アプリパスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>リフレッシュトークン</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>サーバー名を入力してください。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>プロバイダーから提供されたリフレッシュトークンを入力してください。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>暗号化しないと、途中の誰もがパスワードとメールを読むことができます。</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>プロバイダーから提供されたユーザー名がメールアドレスと異なる場合は、「変更…」で入力してください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>アカウントがまだありません。メールを読むには追加してください。</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>最初のアカウントが、新しいメールを書くときの既定になります。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>名前を変更(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>差出人情報(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>アカウントの名前をここで変更します (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>メールを書くときの名前、アドレス、署名</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>フォルダーペインで上へ (Alt+Up)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>フォルダーペインで下へ (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>アカウントをこのコンピューターから削除します (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>まだ送信できません。送信サーバーがわかりません。「設定」を確認してください。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>まだ送信できません。前回の試行で、サーバーが Godwit のログインを許可しませんでした。「設定」を確認してください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>サーバーに新着を問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>メールアカウントを追加します</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>アカウント(&amp;U)…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>アカウントの並べ替え、名前の変更、削除と、メールを書くときの名前の選択</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>アカウント設定(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>このフォルダーのアカウントを変更します</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>購読(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>表示するフォルダーを選択します</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>サーバーについて(&amp;E)…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>このアカウントのサーバーが自身について示す情報</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Godwit を終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>最後の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>保留中の変更(&amp;P)…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>サーバーにまだ届いていないもの、または拒否されたもの</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>検索(&amp;S)…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>すべてのメールを検索します</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>フォルダーを検索(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>フォルダーを名前で検索します</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>メール内を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>開いているメールで単語を検索します</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>次の一致箇所へ移動します</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>前を検索(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>前の一致箇所へ移動します</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>既読または未読にします</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>スター(&amp;S)</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>スターを付ける、または外します</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>選択したメールのフラグとタグ</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>タグの名前と色(&amp;G)…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>タグの名前、色、順序</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>すべてのタグを外します</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>このタグを付ける、または外します</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>スレッドを既読にする(&amp;E)</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>スレッドのすべてのメールを既読にします</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>スレッドをミュート(&amp;U)</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>今後このスレッドに届くメールは既読とみなされます</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>スレッドを無視(&amp;I)</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>このスレッドと今後届くメールを一覧に表示しません</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>アーカイブに移動します</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>移動(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>別のフォルダーに移動します</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>迷惑メール(&amp;J)</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>迷惑メールフォルダーに移動します</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>ゴミ箱を空にする(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>ゴミ箱のメールをすべて完全に削除します</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>フォルダーを既読にする(&amp;F)</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>開いているフォルダーのすべてのメールを既読にします</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>ソースを表示(&amp;S)</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>送信されたままのメール</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>すべてのヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>メールのすべてのヘッダーフィールド</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>開いているメールを印刷します</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>印刷プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>開いているメールの印刷結果を確認します</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>メールへのリンクをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>このメールを別の場所で参照できるリンク</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>このメールに対するその他の操作</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>プロトコルログ(&amp;P)</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Godwit とサーバーの間の通信内容</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>次の未読(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>次の未読メールへ移動します</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>前の未読(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>前の未読メールへ移動します</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>前のペインに戻ります</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>フォルダーへ移動します</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>メール一覧へ移動します</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>閲覧ペイン(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>開いているメールへ移動します</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>新しいメール(&amp;N)</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>新しいメールを書きます</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>返信(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>差出人に返信します</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>全員に返信(&amp;L)</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>差出人と、受け取った他の全員に返信します</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>メーリングリストに返信(&amp;I)</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>メーリングリストだけに返信します</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>転送(&amp;F)</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>自分の言葉を添えて本文を転送します</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>添付ファイルとして転送(&amp;C)</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>メール全体を、届いたままファイルとして転送します</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>リダイレクト(&amp;T)…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>元の差出人から届いたかのように、メールを送ります</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>新しいメールとして編集(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>このメールの内容から新しいメールを書き始めます</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>下書きを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>このメールの続きを書きます</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>テンプレート(&amp;M)</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>このアカウントのテンプレートを開きます。開いたテンプレートから新しいメールが始まります</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>送信トレイ(&amp;B)…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>送信待ちのメール、または送信できなかったメール</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>受信トレイへ移動(&amp;I)</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>このアカウントの受信トレイを開きます</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>送信済みへ移動(&amp;S)</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>このアカウントから送信したメールを開きます</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>下書きへ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>このアカウントの下書きを開きます</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>アーカイブへ移動(&amp;A)</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>このアカウントのアーカイブを開きます</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>次のメール(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>一覧の次のメールへ移動します</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>前のメール(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>その上のメールへ移動します</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>一覧のすべてのメールを選択します</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>選択を解除(&amp;O)</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>メールの選択をすべて解除します</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>元の状態にかかわらず既読にします</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>元の状態にかかわらず未読にします</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>メールファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>ファイル (.eml) に保存したメールを読みます</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>オフライン作業(&amp;W)</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>再び必要になるまで、すべての接続を切断します</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Godwit の動作を変更します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>どのキーが何をするかを確認、変更します</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>操作またはフォルダーを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Godwit のすべての機能を名前で探します</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>アクティビティ(&amp;A)…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Godwit が行っていることと、サーバーとの状態</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Godwit の使い方</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>Godwit について(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>このバージョンとライセンス</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>オフライン作業(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>保留中の変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>アカウントがまだないため、することがありません。</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>すべての変更がサーバーに届きました。</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 件の変更がサーバーへの送信を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln 件の変更がサーバーへの送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 件の変更が停止し、あなたの判断を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln 件の変更が停止し、あなたの判断を待っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(アドレスなし)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>差出人のアドレス: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>名前とアドレスをコピー(&amp;N)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>または Thunderbird からアカウントを引き継ぎます。パスワードは引き継がれません(&amp;T):</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>山田 花子</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>メールの相手に表示されます</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>あなたの名前(&amp;N):</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>メールアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Thunderbird で見つかったアカウント</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>この設定を引き継ぐ</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>メールアドレスを入力してください (例: anna@example.org)。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細(&amp;V)</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>このコンピューターが信頼するもの</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>証明書のファイルを選択</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>認証局(&amp;C):</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>独自の認証局を使うサーバー用の PEM ファイル</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>メールサーバー自身</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>差出人の検証元(&amp;J):</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>メールを検証済みとするときに、どのサーバーの判定を採用するか。プロバイダーが Authentication-Results に書き込む名前です。検証済みの差出人がそのように表示されない場合にのみ必要です。</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>「%1」はサーバー名ではありません。mx.example.org のような形で入力します。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>%1 個をすべて保存…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>別のプログラムで開く(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>すべて保存(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · サーバー上</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>添付ファイル %1、%2 を保存</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>添付ファイル %1、%2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>このファイルにはプログラムが含まれている可能性があります。Godwit は保存だけを行い、決して開きません。</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>別のプログラムで開く</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 にはプログラムが含まれている可能性があります。Godwit は保存だけを行い、決して開きません。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>すべての添付ファイルをフォルダーに保存</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 個のファイルを %2 に保存しました</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>このコンピューターには %1 を開くプログラムがありません。保存することはできます。</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 をここに取得しました。ドラッグできます。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>メールの本文</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>そのアドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>ブラウザーに %1 のログインページが表示されています。そこでログインし、Godwit によるメールの使用を許可してください。その後、Godwit は自動的に続行します。パスワードはあなたとプロバイダーの間だけのものです。</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>このコンピューターにはウェブページを開くプログラムがありません。%1 のログインページのアドレスをこのコンピューターのブラウザーにコピーし、そこでログインして、Godwit によるメールの使用を許可してください。</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>ブラウザーでログインしました。Godwit がプロバイダーにアクセスを要求しています…</translation>
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
        <translation>%1 を保存</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>プロバイダーから提供された 64 桁の 16 進数</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>プロバイダーから提供されたフィンガープリント(&amp;F):</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>プロバイダーから提供されたフィンガープリント</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>%1 の証明書は、このアカウントに固定されているものではありません。パスワードやメールが送信される前に、接続は閉じられました。証明書が更新されたか、何者かがサーバーとの間に入っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 の身元を確認できませんでした。パスワードやメールが送信される前に、接続は閉じられました。</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>新しい証明書の SHA-256 フィンガープリントを、電話またはプロバイダーのページで確認してください。今表示されているものと同じであれば、ここに入力するか貼り付けてください。そうでない場合は、続けないでください。</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>サーバー名と、このコンピューターの時計を確認してください。ホテルやゲスト用のネットワークでは、先にそのネットワークにログインしてください。サーバーがこの証明書を使うことになっている場合は、運営者に SHA-256 フィンガープリントを問い合わせ、ここに入力するか貼り付けてください。その後は、誰が署名したかにかかわらず、この証明書だけが受け入れられます。独自の認証局を持つ組織からは、ファイルが提供されます。設定の「詳細」で選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>問題点:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>対象:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>署名者:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>有効期間:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>以前の SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>現在の SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>同じです。</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>これは以前の証明書のフィンガープリントで、新しい証明書のものではありません。</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>異なります。これはあなたのプロバイダーのサーバーではありません。続けないでください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>候補の連絡先</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter で採用、Shift+Delete で削除</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>新しいメール</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>リダイレクト: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>太字、色、リンク、表、画像はなくなり、リストはテキストになりました。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>このコンピューターに保存しました、%1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>下書きに保存しました、%1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>このコンピューターに保存しました、%1。接続が回復すると下書きフォルダーに保存されます</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>この下書きはサーバー上で変更または削除されました。別の端末で行われた可能性があります。ここに表示されている内容は、このコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>こちらを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>サーバーの内容を使う(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>ファイルを添付(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Bcc に移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>件名を書く(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>書き続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>それでも送信(&amp;Y)</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>このメールを破棄しますか? このコンピューターと下書きフォルダーから削除されます。</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>メールを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>画像を挿入</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>挿入</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>画像 %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 ピクセル</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>元のサイズのまま(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>「%1」は %2 です。画像が小さいほうが、送信も表示も速くなります。長辺の長さ:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>再び末尾から</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>再び先頭から</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>差出人: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>後で送信(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>日時を指定(&amp;A)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>今すぐ保存(&amp;V)</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>下書きをサーバーにも保存します</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>テンプレートとして保存(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>ファイルを添付(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>連絡先を取り込む(&amp;I)…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>候補として表示する連絡先を vCard ファイルから取り込みます</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>メールを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>メールは下書きとして保存されます</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>書式なしで貼り付け(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>メール内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>等幅フォント(&amp;L)</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>プレーンテキストのメールで</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>書式付きテキスト(&amp;O)</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>太字、リスト、画像を使います。オフの場合はプレーンテキスト</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>開封確認を求める(&amp;R)</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>メールを読んだことを知らせるよう受信者に求めます。断る人も多くいます</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>配信通知を求める(&amp;D)</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>届いたことを知らせるようサーバーに求めます</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>スペルチェック(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メール(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>オプション(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>差出人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>Cc(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Bcc(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>返信先(&amp;R)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>他の人への写し (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>他の人に見えない写し (Alt+B)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>返信の送り先 (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>宛先を Bcc に移動</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>証明書の SHA-256(&amp;H):</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>サーバーの証明書を他の方法で検証できない場合のみ</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>誰が署名したかにかかわらず、このフィンガープリントの証明書だけが受け入れられます。プロバイダーにお問い合わせください。</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>あなたの証明書(&amp;F):</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>あなたの証明書</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>その鍵(&amp;K):</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>あなたの証明書の鍵</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>鍵のパスフレーズ(&amp;R):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>プロキシ(&amp;X):</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 または http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>低速な接続のとき</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>圧縮(&amp;Z):</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>ファイルを選択: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>証明書の SHA-256 は 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>プロキシは socks5://名前:ポート または http://名前:ポート のように書きます。</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>鍵は証明書に属するものです。証明書も選択してください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>ログイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>アカウント設定(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>証明書を表示(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>前の箇所 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>次の箇所 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>このメール内を検索</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, from the beginning</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindInMessage</name>
    <message>
        <source>from the beginning</source>
        <translation>先頭から</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>末尾から</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>表示されている範囲には見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / %2 以上</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>このメールの残りにあと %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>フォルダーだけが入り、メールは入りません。</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>サーバーはこのフォルダーの読み取りだけを許可しています。</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>サーバーはこの中にフォルダーを作ることを許可していません。</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>受信トレイの名前はどのサーバーでも同じです。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>受信トレイにはメールが届くため、移動できません。</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>用途があります: %1。先にその用途に別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>すべて既読です。</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>このサーバーは、一部のメールだけを削除して他を残すことができません (UIDPLUS)。Godwit は危険を避けます。</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>受信トレイにはメールが届くため、他の用途には使えません。</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>送信済みメール</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>迷惑メール</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>スター付きメール</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>重要なメール</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>もうサーバー上にありません。</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>ここでこの操作を行う権限がありません。フォルダーの所有者が権限を与えられます。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>フォルダーは別のアカウントに移動できません。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>フォルダーをそれ自身の中に移動することはできません。</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>このサーバーでは、フォルダーの中にフォルダーを作れません。</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>すでにそこにあります。</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>フォルダー「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>メールを読む</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>スターやタグを付ける</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>メールを入れる</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>削除マークを付ける</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>完全に削除する</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>中にフォルダーを作成する</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>フォルダーの名前を変更、削除する</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>ここにメールを送る</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>誰が何をできるかを決める</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>「%1」の中に作成されます。</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>フォルダーの名前を変更</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>中にメールはありません。</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>中のメールは完全に削除されます。</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>中の %Ln 通のメールは完全に削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>フォルダー「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>フォルダーを削除</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>ゴミ箱を空にしますか?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>迷惑メールフォルダーを空にしますか?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>中のメール (%L1) は完全に削除されます。</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>迷惑メールを空にする</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>「%1」の取り消し線の付いたメールを削除しますか?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>これらのメールは、あなた、またはこのフォルダーを使う他の人によって削除マークが付けられ、まだ残っています。完全に削除されます。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>メールの容量</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>このコンピューターでメール全体が使用できる容量 (GiB)。
最も長く読まれていないものから削除されます。サーバー上には残ります。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>名前にこれを含むフォルダーはありません。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>フォルダーを検索</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>ここに新しいフォルダー…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>現在のフォルダーの中にフォルダーを作成します</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>フォルダーの名前を変更…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>現在のフォルダーの名前を変更します</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>フォルダーを削除…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>現在のフォルダーとその中身を削除します</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>お気に入りのフォルダー</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>現在のフォルダーをアカウントの上に表示するかどうかを切り替えます</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>フォルダーのプロパティ…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>現在のフォルダーについてわかっていることを表示します</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>お気に入りを上へ移動</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>現在のお気に入りをお気に入りの中で上へ移動します</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>お気に入りを下へ移動</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>現在のお気に入りをお気に入りの中で下へ移動します</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>「%1」を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>新しいフォルダー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>フォルダーを移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>フォルダーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>すべて既読にする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>ゴミ箱を空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>迷惑メールを空にする(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>取り消し線の付いたメールを削除(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>お気に入りから削除(&amp;F)</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>お気に入りに追加(&amp;F)</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>購読中(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>プロパティ(&amp;P)…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>お気に入りの中で上へ移動(&amp;V)</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>お気に入りの中で下へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>サーバーは、すべてのメールソフトでこの用途に「%1」を使います。</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>このフォルダーの用途はサーバーが決めています。</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>一番上に表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>このコンピューターに保存(&amp;K)</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>アカウントと同じ</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>上位フォルダーと同じ</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>読んだものだけ</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>過去 3 か月</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメール</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>過去 %Ln か月</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>メールの容量(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>「%1」はこのサーバーでフォルダーの区切りに使われるため、名前に使えません。</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>「*」と「%」は名前に使えません。</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>同じ名前のフォルダーがすでにあります。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Godwit が行っていること</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>送信トレイ: %1、要確認 %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>送信トレイ: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>送信できなかったメールがあります。どうするかを決めてください</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>送信待ちのメール</translation>
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
        <translation>アカウントにはフォルダーだけが入ります。その中から 1 つ選択してください。</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>メールはすでにそこにあります。</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>フォルダーに移動</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>フォルダーはもうありません。</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>フォルダー「%1」の移動先</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>フォルダーを検索</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>ここに移動</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>これは独立したフォルダーではありません。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>フォルダーのプロパティ</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>アカウント:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>サーバー上のパス:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>メール:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>サイズ:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>問い合わせています…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>メールは入りません</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>用途:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>表示:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>はい、購読しています</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>購読していません</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>ここに保存:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>新着:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>できること:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>容量:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>フォルダーだけが入ります</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>まだ数えていません</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1、未読: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>特になし</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>ここにメールが届きます</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>サーバーの指定</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>あなたの選択</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>名前による</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>読んだメール</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>過去 1 か月のメール</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>過去 %Ln か月のメール</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>サーバーが知らせていません</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>サーバーが許可するすべて: サーバーは権限を管理していません</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>存在を確認できるだけです</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>サーバーが制限を設けていないか、知らせていません</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>不明: 接続がありません</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>ここにはドロップできません。</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>すでにお気に入りにあります。</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>フォルダーは別のアカウントに移動できません。</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>メールはフォルダーにドロップできます。</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>すでにこのフォルダーにあります。</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>読み取り専用フォルダーのため、ここから移動できません。Ctrl を押すとコピーできます。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>最初から TLS (推奨)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>なし: 暗号化しない</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>書式</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>書式(&amp;O)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>見出し 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>見出し 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>見出し 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>段落のスタイル</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>太字(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>斜体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>下線(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>文字を小さく(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>文字を大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>文字の色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>背景の色(&amp;G)…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>書式をクリア(&amp;E)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>箇条書き(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>番号付きリスト(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>引用(&amp;Q)</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>引用を減らす(&amp;O)</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>段落の方向を反転(&amp;D)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>リンク(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>画像(&amp;P)…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>表(&amp;A)</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>水平線(&amp;Z)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>行と列</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>上に行を挿入</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>前に列を挿入</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>後ろに列を挿入</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>背景の色</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>文字の色</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>設定を手動で変更します</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>%1 での方法</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>%1 をブラウザーで開きます</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>これらのサーバーは私のプロバイダーのものです(&amp;K)</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>これらのサーバーがプロバイダーのものかどうかを指定してください。</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>このメールは %1 が提供しています。Godwit はそのサーバーを知っています。</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>%1 で設定が見つかりました。</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>%1 の DNS がこれらのサーバーを示しています。</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>設定の情報はありませんが、%1 でサーバーが応答します。</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>これらは Thunderbird の設定です。パスワードは引き継がれないため、もう一度入力してください。</translation>
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
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>受信: %1、ポート %2、%3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>送信: %1、ポート %2、%3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>ユーザー名: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 では、通常のパスワードではなく、メールソフト専用のパスワード (「アプリパスワード」) が必要です。プロバイダーのページにログインして作成し、下に貼り付けてください。</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>%1 が正しいパスワードを拒否する場合は、先にメールの設定で、プログラムによるメールの読み取り (IMAP) を有効にする必要があります。2 段階認証を使用している場合は、メールソフト専用のパスワードが必要です。</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 にはメールソフト専用のパスワードがあり、お客様ページのパスワードとは異なります。お客様ページで設定してください。</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 は、このコンピューターで実行中の専用プログラム Bridge を通して読み取ります。ここに入力するユーザー名とパスワードは Bridge に表示されます。証明書は Bridge が独自に作成したものです。Bridge の設定から書き出し、「変更…」→「詳細」→「認証局」でそのファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 では、メールソフトはブラウザーでのログインによってのみ利用できます。そのためにはプログラムの登録が必要ですが、この Godwit は登録されていません。あなた自身または組織のクライアント ID を下に入力してください。</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>プロバイダー自身のページで、ブラウザーを使ってログインします。Godwit がパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>これらはあなたのドメイン (%1) の外にあり、DNS の情報は署名されていません。パスワードを盗むために、途中で何者かが書き換えた可能性があります。これらのサーバーを知っている場合にのみ続けてください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>ハンドブック</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>ハンドブック内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>章</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(日付なし)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>%1 が検証</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1 は、このメールが %2 からのものではないと判断しました。偽装されている可能性があります。</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>差出人が開封確認を求めています。許可しない限り送信されません。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>差出人情報</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>差出人情報 – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>メールを書くときの名前、アドレス、署名です。最初のものが既定になります。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>既定にする(&amp;U)</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>同じアドレス</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>返信先(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>署名(&amp;S):</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>新しい差出人情報</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>それぞれの差出人情報にメールアドレスが必要です (例: anna@example.org)。</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>「返信先」にはメールアドレスを入力するか、空のままにしてください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>この通知を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>メールの本文</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>「%1」を辞書に追加</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>添付ファイル 1 個、%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>添付ファイル %Ln 個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>大きすぎます。送信時に %1 となり、サーバーが受け付ける %2 を超えています。</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>サーバーの上限は %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>画像の縮小</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>添付ファイル %1、%2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete で削除、F2 で名前の変更、Alt+矢印で移動</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>小さくする(&amp;S)…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>前へ移動(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>後ろへ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>添付を中止します (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>押すと添付を中止します</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>添付しています…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>添付ファイルの削除</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>添付ファイルの名前を変更</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>受信者に表示される名前:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>添付ファイルの名前の変更</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>添付ファイルの移動</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>アドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>テキスト(&amp;T):</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>リンクを設定</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>リンクを解除</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>このリンクの移動先</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>このリンクは、書かれている場所には移動しません。</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>表示: %1
移動先: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 にメールを書く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>到着順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>差出人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>宛先(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>件名(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>未読(&amp;U)</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>スター付き(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>添付ファイル(&amp;H)</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>この項目で一覧を並べ替えます</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>スレッド(&amp;C)</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>返信を、返信元のメールと一緒に表示します</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>件名でまとめる(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>件名が同じメールは、互いに参照していなくても 1 つのスレッドになります</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>自分の返信もスレッドに表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>送信済みフォルダーにある自分のメールを、そのスレッドに表示します</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>無視したスレッドを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>無視することにしたものも表示します</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>昇順(&amp;G)</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>最初、最古、または最小のものを上に表示します</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>降順(&amp;E)</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>最後、最新、または最大のものを上に表示します</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>すべて展開(&amp;X)</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>すべてのスレッドを開きます</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>すべて折りたたむ(&amp;L)</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>すべてのスレッドを閉じます</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>すべての新しいフォルダーに使用(&amp;N)</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>何も選択していないフォルダーは、このフォルダーと同じように表示されます</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>未読メールのみ</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>スター付きメールのみ</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>添付ファイルのあるメールのみ</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>テキストで絞り込む</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>差出人、宛先、件名にこの単語を含むメールのみ</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>再びすべてのメールを表示します</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>一覧の列</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日時</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>既定の列(&amp;U)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>このフォルダーに未読メールはありません。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>タグのあるメールのみ</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>タグで絞り込む</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>並べ替えとスレッド</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>差出人、宛先、件名で絞り込む</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>タグの有無を問わない</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>このフォルダーにタグはありません</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 通のメール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 通のメール</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>未読 %1 通</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>フォルダーが開かれていません</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>ここにメールを表示するには、フォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>フォルダーを開いています…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>条件に合うメールはありません</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 通のメールが非表示です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln 通のメールが非表示です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>このフォルダーはまだサーバーから読み込まれていません。</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>このフォルダーは空です</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>新しいメールは自動的にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>フォルダー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>メールの表示形式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>並べ替えとスレッド(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>一覧とペイン(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>絞り込み(&amp;I)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>フォルダーを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>マーク(&amp;K)</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>未読にする(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>迷惑メールではない(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>迷惑メール(&amp;J)</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>メールファイルを開く</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>メール (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Godwit について</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>IMAP 用のメールソフトです。

GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。一切の保証はありません。

オオソリハシシギ (godwit) は、休まずに最も遠くまで飛ぶ鳥です。</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>取り消せる操作はありません</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>絞り込みは設定されていません</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>アカウントがまだありません</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>このアカウントにそのようなフォルダーはありません</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>開いているメールはありません</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>すべてのペインが表示されています</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>一覧にスレッドは表示されていません</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>このフォルダーは読み取り専用です</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>メールが選択されていません</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>これはアーカイブです</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>このメールの続きを表示</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>このメールに本文はありません。</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>このメールに本文はなく、添付ファイルだけがあります。</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>リンクのアドレスをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>%1 ではありません: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>移動先: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>何も変更されていません。一覧が大きく変わったため、選択したメールがわからなくなりました。もう一度選択してください。</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新しいフォルダー</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>このアカウントにアーカイブフォルダーはありません。</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>このアカウントに迷惑メールフォルダーはありません。</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit がフォルダーを作成して、メールをそこに移動できます。または「移動…」を使って別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>メールを削除</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>%1 通のメールを削除</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>このメールを完全に削除しますか?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>これらのメールを完全に削除しますか?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>このアカウントにゴミ箱フォルダーはありません。削除したものは元に戻せません。</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>元に戻すことはできません。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>サーバーはこのフォルダーではタグを保存しません。</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>サーバーはこのフォルダーではタグを保存しません。Godwit は、どのスレッドがミュートまたは無視されているかをタグで記憶します。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>配信停止…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>このメーリングリストの配信を停止します</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 はこれらに問題がないと判断しました: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>アドレスを隠す</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>すべてのアドレスを表示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(宛先なし)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(差出人なし)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 通のメール</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 通のメール</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>開いているメールはありません</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>ここで読むメールを一覧から選択してください。</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 通のメールが選択されています</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>まとめてマークを付けたり、移動、削除したりできます。</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>メールを読み込んでいます…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>このメールを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>まだサーバーから読み込まれていません</translation>
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
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>全員に返信</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>転送</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>添付ファイルとして転送</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>Godwit がプロバイダーに登録されている ID</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>プロバイダーから提供された場合のみ</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>クライアント ID(&amp;D):</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>クライアントシークレット(&amp;L):</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>ログインページ:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>トークンの取得先:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>スコープ:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>プロバイダーのログインページとトークンのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Godwit がプロバイダーに登録されているクライアント ID を入力してください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>保留中の変更</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>サーバーに届いていない変更</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>待機中のものはありません。すべての変更がサーバーに届きました。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>変更を取りやめます。メールはサーバー上の状態で表示されます</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>接続が回復し次第、それより前の変更の後に送信されます。</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>送信中です。サーバーはまだ応答していません。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>まだ送信されていないメール</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>待機中のものはありません。送信したメールはすべてこのコンピューターから送り出されました。</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>送信された(&amp;W)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>今すぐ送信(&amp;N)</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>他の受信者に送信(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>送信済みメールのフォルダーに入れます</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>送信せず、再び編集できるように開きます</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>もう一度送信(&amp;A)</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
送信も保存もされません。</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
まだ受け取っていない人には届きません。</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>このメールを破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>メールを破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>それでも暗号化せずに送信する</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>受信と同じ</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>送信サーバー(&amp;G):</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>暗号化(&amp;Y):</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>送信時の暗号化</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>ポート(&amp;T):</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>送信用のポート</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>ユーザー名(&amp;M):</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>送信用のユーザー名</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>証明書の SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>送信用の証明書の SHA-256</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>送信時は、誰が署名したかにかかわらず、このフィンガープリントの証明書だけが受け入れられます。空の場合は、通常の検証を行います。</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>送信用の設定です。送信サーバーがわからないため、まだ送信できません。</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>送信用の設定です。この設定での送信はまだ試されていません。</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>まだ送信できません。前回の試行で、サーバーが Godwit のログインを許可しませんでした。</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>送信用の設定です。この設定で送信できます。</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>暗号化しないと、途中の誰もがパスワードと送信内容を読むことができます。</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>証明書の SHA-256 は 64 桁の 16 進数です。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>操作またはフォルダーを検索</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>操作、フォルダー、または検索する単語</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  操作のみ      #  フォルダーのみ      Esc  閉じる</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>すべてのメールで「%1」を検索</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>「%1」からのメールを検索</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今は使えません</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 と他 %2 人</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 人</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>Bcc: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>送信者: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>返信先: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Bcc: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>今回だけ表示(&amp;S)</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>このメールの画像を今すぐ読み込みます。メールが開かれたことと、どこから開かれたかが、画像のサーバーに知られます。</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>別のサーバーの画像 1 枚は読み込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>別のサーバーの画像 %Ln 枚は読み込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>%1 は常に表示(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>%1 からのすべてのメールの画像を読み込みます</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>画像を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>%Ln 枚の画像を読み込んでいます…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>1 枚の画像を読み込めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>%Ln 枚の画像を読み込めませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>画像全体(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>画像をウィンドウに合わせるか、元のサイズで表示します (スペースキー)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>これらの差出人のメールは、インターネットから画像を自動的に読み込みます。それにより、メールを開いたことと開いた日時が差出人に知られる可能性があります。</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>差出人を絞り込む</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>画像を読み込む差出人</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>画像を読み込む前にもう一度確認します (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>最後に削除したものを元に戻します (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>画像を自動的に読み込める差出人はいません。
画像を読み込もうとするメールは最初に確認を求めます。以後ずっと許可することもできます。</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>アドレスに「%1」を含む差出人はいません。</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>表示中のものをすべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>すべて削除(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>%1 については、もう一度確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>%Ln 人の差出人については、もう一度確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 人の差出人</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln 人の差出人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>既読と未読</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>開いているメールを既読にするタイミング(&amp;A):</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>少し後</translation>
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
        <translation>自分で操作したときのみ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>メールの表示形式(&amp;S):</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>元のレイアウト</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>いずれの場合も、同意なしにインターネットから画像を取得することはありません。</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>デスクトップが暗いときはメールを暗くする(&amp;D)</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>各メールは、元のままで表示することもできます。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>送信を取り消せる時間(&amp;U):</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>なし: すぐに送信</translation>
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
        <translation>メールは、送り出される前にこの時間だけ待機します。</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>タイムゾーンを隠す(&amp;H)</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>メールの日付で送信日時はわかりますが、あなたがどの地域にいるかはわからなくなります。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>新しいメールを書式付きにする(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>フォント、リスト、画像を使えます。プレーンテキスト形式も必ず付きます。メールごとに変更できます。</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>プレーンテキストのメールを等幅フォントで(&amp;P)</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>下書きをサーバーに保存するまでの時間(&amp;D):</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 分</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 分</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>入力中はこのコンピューターに保存され、閉じるとサーバーに保存されます。</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>返信と開封確認</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>返信の位置(&amp;I):</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>引用文の下</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>引用文の上</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>署名を引用文の下に入れる(&amp;N)</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>オフの場合は、引用文の上に書いた文章の後に入ります。</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>メールを読んだことの通知を差出人が求めたとき(&amp;T):</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>通知せず、確認もしない</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>メール一覧の表示形式(&amp;S):</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>2 行のカード</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>コンパクトな行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>フォルダーの並べ替え、絞り込み、グループ化は、フォルダーの「表示」メニューで選択します。</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>カードに差出人のイニシャルを表示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>マウスポインターのある行にボタンを表示(&amp;B)</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>メールを開かずに、マーク、スター、アーカイブ、削除を行えます。</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>ペイン</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>開いているメールの位置(&amp;O):</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>一覧の横</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>一覧の下</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>新着メール</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>受信トレイにメールが届いたら知らせる(&amp;T)</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>ミュートまたは無視したスレッドは通知されません。</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>差出人と件名を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>オフの場合は、新着メールがあることだけを知らせます。周りの人に内容を見られません。</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Godwit のアイコンに未読数を表示(&amp;U)</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>デスクトップのドックまたはタスクバーが対応している場合。</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>起動と終了</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>時計の横にアイコンを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>ウィンドウを閉じても Godwit は動作し続け、「終了」で終了します。</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>このデスクトップには現在、このようなアイコンを置く場所がありません。ウィンドウを閉じると Godwit は終了します。</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>ログイン時に Godwit を起動(&amp;L)</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>バックグラウンドで: 時計の横のアイコン、または最小化されたウィンドウとして。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Godwit の言語(&amp;G):</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>デスクトップの言語</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動から適用されます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>オフライン作業(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>何も取得、送信されません。操作はここで待機し、再起動後も保持されます。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(件名なし)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>添付: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>プロトコルログ</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>プロトコルログ</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>次を含む行を表示…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>このテキストを含む行を表示</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>一時停止: 新しい行を表示しません</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>選択した行、またはすべてをコピー</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>名前、件名、アドレスを除いたコピーを保存…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>プロトコルログを保存</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 / %2 を使用中</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 / %2 通のメール</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 / %2 フォルダー</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: いっぱいです。これ以上メールが届かない可能性があります。ゴミ箱を空にするか、大きなメールを削除してください。</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: もうすぐいっぱいです。ゴミ箱を空にするか、大きなメールを削除してください。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>このメールには、リンクで参照できる識別子がありません。</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>このメールへのリンクをコピーしました。</translation>
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
        <translation>このメールを元のレイアウトで表示します</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>プレーンテキスト(&amp;P)</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>このメールのテキストだけを表示します</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>元の色(&amp;C)</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>このメールを差出人の色で、白い背景に表示します</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>この差出人の画像を常に読み込む(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>この差出人のすべてのメールで、別のサーバーの画像を読み込みます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>メールを大きく表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>メールを小さく表示します</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>標準サイズ(&amp;U)</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>メールを標準のサイズで表示します</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>開封確認を送信(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>この差出人には送信しない(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>いいえ(&amp;O)</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>このメールが開かれたことと、その日時を伝える短いメール</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>差出人は、このメールを読んだことを %1 に知らせるよう求めています。</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>差出人は、このメールを読んだことを知らせるよう求めています。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>このメールは %1 に送られます。</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>ホストは %1 として検索されます。</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>受信者 %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>受信者 %1、%2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>受信者の追加</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>受信者の削除</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>受信者の変更</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>受信者の移動</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>このメールの宛先が指定されていません。</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>送信元にできるアドレスがありません。先にアカウントを設定する必要があります。</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>1 個のファイルをまだ添付しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>%Ln 個のファイルをまだ添付しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>送信時に %1 となりますが、サーバーの上限は %2 のため、拒否されます。</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>添付ファイルについて書かれていますが、何も添付されていません。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln 人の受信者全員が、互いのアドレスを見ることになります。Bcc にすると見えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>あなたはこのメールを、他の人に知られずに (Bcc) 受け取りました。全員に返信すると知られてしまいます。</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>件名がありません。</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>何も書かれていません。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>検索を終了 (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>検索を終了</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>この検索をフォルダーの一覧に保存します</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>%2 通のうち最新の %1 通を表示しています。単語や日付 (以降:2024 など) を追加すると絞り込めます。</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 通のメールが見つかりました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln 通のメールが見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>このフォルダー: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>このアカウント: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>検索する場所</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>検索できるもの</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>検索できるもの (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>すべてのメールを検索 (例: 差出人:anna 含む:添付)</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>%1 を検索 (例: 差出人:anna 含む:添付)</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>最近の検索</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>検索の候補</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>何も見つかりません</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>フォルダーの一覧に表示する名前 (同じ名前の検索は置き換えられます):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>検索を編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>検索を削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>1 時間後(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>今日の夕方(&amp;E)、%1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>明日の朝(&amp;T)、%1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>月曜日の朝(&amp;M)、%1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>送信日時(&amp;S):</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>メールはこのコンピューターで待機し、Godwit が実行中で接続があるときに送り出されます。それまでは送信トレイで変更できます。</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>その日時に送信</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(最上位)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>自分のフォルダー: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>他の人のフォルダー: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>共有フォルダー: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 / %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>%1 のサーバー</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>機能(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>プロトコルログ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>もう一度問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>サーバーの機能</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>最初の応答</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 個を使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>なし: 通信内容が途中で読まれる可能性があります。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>%1 が発行</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>アカウント設定で無効</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit が未対応</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>このページをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>このページの設定をすべて Godwit の初期状態に戻します</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>「%1」という設定はありません。Godwit の操作は Ctrl+K で検索できます。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>フォルダー一覧</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  または  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>代わりにここで使う(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>元のままにする(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>キー設定のとおり(&amp;S)</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>キー設定(&amp;A):</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>名前またはキーで検索</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とそのショートカット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>別のキー(&amp;O):</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>メニューにないもの</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1、ショートカットなし</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1、ショートカット %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>変更したもの</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 は「%2」に使われています。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (ここでは不明なタイムゾーン: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1 (あなたのタイムゾーン)</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>先方: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>キャンセルされた予定</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>招待への返答</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>別の日時の提案</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 が承諾</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 が辞退</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 が仮承諾</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 が返答</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(タイトルなし)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>繰り返し: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>主催者: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 人が招待されています</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 人が招待されています</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>ファイルにはあと %1 件あります</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>メール: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>電話: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>ウェブ: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>住所: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>ログイン方法</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>ブラウザーで (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>コマンドから取得するアクセストークン (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>なし: サーバーがゲストを許可</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>アクセストークンを出力するコマンド</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>最初の行にアクセストークンを出力するプログラム</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>ログイン方法(&amp;I):</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>コマンド(&amp;D):</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>アクセストークン、%1 で更新 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>アクセストークンを出力するコマンドを入力してください。</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>新しいトークンが必要になるたびに、シェルがこのコマンドを実行します。</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>プロバイダー自身のページでログインします。Godwit がパスワードを見ることはありません。</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>このアカウントがサーバーに提示する証明書で、あなたの身元を証明します。</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>身元の証明なし: 公開アーカイブ用です。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – 購読します</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – 購読を解除します</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>もうサーバー上にありません</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>他の人のもの</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 通のメール</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 通のメール</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>配下の %2 個中 %1 個を購読中</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>常に表示</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>フォルダーの購読</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>フォルダーの購読 – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>購読しているフォルダーは、ここと他のメールソフトのフォルダーペインに表示されます。受信トレイと、送信済みメールなどの用途があるフォルダーは、ここでは常に表示されます。</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>接続がありません。これは前回の一覧です。変更は保存され、接続が回復すると実行されます。</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>フォルダーを検索</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>一覧に表示するフォルダー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>購読中</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>購読していません</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>もうサーバー上にないもの</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>フォルダー一覧を再読み込み</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>フォルダー一覧を再読み込み (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>アカウントのフォルダー</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>該当するフォルダーがありません。別の名前で探すか、「すべて」を選択してください。</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>変更される内容 (Delete で 1 行を取り消し)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>1 件の変更を適用</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>%1 件の変更を適用</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>購読 %1 件、購読解除 %2 件</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>なくなった 1 個を削除</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>なくなった %1 個を削除</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>購読していて、もうサーバー上にないフォルダー</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>これと配下の %1 個を購読(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>これと配下の %1 個の購読を解除(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>配下をすべて展開(&amp;O)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>フラグとタグ</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>文字と数字のみ</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>最初の 9 個には 1 から 9 のキーが割り当てられます。名前と色は対応しているサーバーに保存され、他のコンピューターでも同じになります。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新しいタグ</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>色を選択</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>名前と色を破棄します。メールのタグは残ります</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>色(&amp;C):</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(このメールの残りはここには表示されません。)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>「%1」のソース</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>「%1」のヘッダー</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(このテキストの残りはここには表示されません。)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>Godwit を表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Godwit を隠す(&amp;H)</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>未読メール 1 通</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>未読メール %Ln 通</numerusform>
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
        <translation>このメーリングリストの配信停止を希望することは、すでに %1 に伝えられています。</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>このメーリングリストの配信を停止しますか?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit は暗号化された接続で %1 に 1 回だけ要求を送り、配信停止を希望することを伝えます。このメールが読まれたことが、そのサーバーに知られます。</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>ワンクリック配信停止の案内は差出人によって署名されていないため、使用されません。 </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>ウェブページでこのメーリングリストの配信を停止しますか?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1 のページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>このメーリングリストの配信停止を希望することを %1 に伝えました。</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>カード(&amp;C)</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>各メールを 2 行で表示します</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>コンパクト(&amp;M)</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>各メールを 1 行で表示します</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>各メールを 1 行で、選択できる列に分けて表示します</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>メールを一覧の横に表示(&amp;B)</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>フォルダー、一覧、メールを横に並べて表示します</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>メールを一覧の下に表示(&amp;E)</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>メールの上に一覧を、どちらもウィンドウの幅いっぱいに表示します</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Godwit へようこそ</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>メールはサーバー上に残ります。Godwit はメールをネットワークがなくても素早く表示し、サーバー上の内容をお知らせします。必要なのはメールアドレスとパスワードだけで、パスワードはこのコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Thunderbird からアカウントを引き継ぐ(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>Thunderbird から %Ln 個のアカウントを引き継ぐ(&amp;T)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>アカウントがまだありません</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>開いている下書きはありません</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>開いているメールはありません</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>このメールは、返信を受け付けるメーリングリストからのものではありません</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>「%1」は正しい形式の mailto: または mid: リンクでもファイルでもありません</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>IMAP 用のデスクトップメールクライアント。</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>設定、キャッシュ、ジャーナルを DIR の中に保存します。</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>ウィンドウの画像を FILE (PNG) に書き出して終了します。</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>ウィンドウを前面に出さずに起動します。時計の横のアイコン、または最小化されたウィンドウになります。</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>アカウントやサーバーなしで、サンプルのメールを見ます。</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>デスクトップや設定の言語の代わりに、この言語 (「de」、「pt_BR」) を使います。</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>処理する mailto: リンク、メールへの mid: リンク、表示するメールのファイル。</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo には専用のプロファイルがあり、--profile と同時に使うことはできません</translation>
    </message>
</context>
</TS>
