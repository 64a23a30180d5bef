<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>누군가 작성함:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1님이 작성함:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>%1 %2에 %3님이 작성함:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- 전달된 메일 --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>보낸 사람: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>참조: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>날짜: %1 %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>제목: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메일</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>메일 %Ln통</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1이(가) 이 컴퓨터에 없습니다. 먼저 여기에 저장하세요.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1은(는) 폴더입니다. 먼저 .zip과 같은 한 파일로 묶으세요.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1은(는) 첨부할 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1을(를) 끝까지 읽을 수 없어 첨부하지 못함: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1을(를) 첨부하지 못함: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1이(가) 읽는 동안 변경되어 첨부하지 못했습니다. 파일이 완성되면 다시 첨부하세요.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>%Ln줄 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>접기</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>이번 주 초</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>지난주</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>이번 달 초</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A heading of the list: name of a month, year</extracomment>
        <translation>%2년 %1</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>This was cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>서버에서는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>메일을 가져오거나 변경하지 않았습니다. 이미 여기에 있는 메일은 계속 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>서버 이름의 철자와 이 컴퓨터가 온라인인지 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>서버가 이 포트에서 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>포트와 암호화 방식을 확인하세요. 보통 TLS는 993, STARTTLS는 143입니다.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>연결이 끊어졌거나 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>변경 사항은 여기에 보관되며 다시 연결되면 전송됩니다.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>이 컴퓨터가 오프라인이면 아무것도 할 필요가 없습니다. 그렇지 않으면 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>서버가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>변경 사항은 여기에 보관되며 서버가 다시 응답하면 전송됩니다.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>나중에 다시 시도하세요. 매번 발생하면 포트와 암호화 방식을 확인하세요.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>암호화된 연결을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>비밀번호와 메일은 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>포트와 암호화 방식을 확인하거나, 어느 것을 사용해야 하는지 제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>서버가 신원을 증명하지 못했습니다. 인증서가 이 서버에 대해 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>비밀번호나 메일을 보내기 전에 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>서버 이름과 이 컴퓨터의 시계를 확인하세요. 호텔이나 손님용 네트워크에서는 먼저 해당 네트워크에 로그인하세요. 그래도 안 되면 제공업체에 인증서의 SHA-256을 문의하세요. 여기에 표시된 것과 같으면 계정 설정에 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>서버까지 가는 도중에 누군가 연결을 변조하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>이 네트워크에서 메일을 사용하지 마세요. 서버가 지원하면 이 계정에 TLS(포트 993)를 선택하세요.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>서버의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>연결이 닫혔습니다. 이미 여기에 있는 메일은 영향을 받지 않으며 변경 사항은 보관됩니다.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>IMAP 서버가 맞는지, 포트가 올바른지 확인하세요. 서버의 응답은 프로토콜 기록에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>서버가 사용자 이름 또는 비밀번호를 거부했습니다.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>메일을 가져오거나 변경하지 않았습니다. 계정이 잠기지 않도록 Godwit은 자동으로 다시 시도하지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>비밀번호를 다시 입력하세요. 일부 제공업체는 메일 프로그램 전용 비밀번호나 전체 메일 주소로 된 사용자 이름을 요구합니다.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>지금은 서버를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>변경 사항은 여기에 보관되며 서버가 복구되면 전송됩니다.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>아무것도 할 필요가 없습니다. Godwit이 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>서버가 이 작업을 거부했습니다.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>변경되지 않았습니다. 표시된 것은 서버에 있는 내용입니다.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>서버의 메시지에 해결 방법이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>서버가 Godwit의 요청을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Godwit 또는 서버의 오류입니다. 프로토콜 기록과 함께 신고해 주세요.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit이 이 컴퓨터의 파일에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>서버의 메일은 영향을 받지 않습니다. 마지막 변경 사항은 저장되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>디스크 공간을 확보하거나 프로필 폴더의 권한을 확인한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>이 프로필은 다른 Godwit에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>한 번에 한 프로그램만 변경할 수 있습니다. 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>다른 창을 사용하거나 먼저 닫으세요.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>입력한 대로는 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>수정한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>서버의 메일함이 가득 찼습니다. 메일을 삭제하고 휴지통을 비우세요.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>서버에 필요한 일부 기능이 중단되었습니다. Godwit이 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>서버는 암호화된 연결에서만 이 작업을 허용합니다.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>이 폴더에서 이 작업을 할 권한이 없습니다.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>서버가 관리자에게 문의하라고 합니다.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>같은 이름의 폴더가 이미 있습니다.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>폴더가 더 이상 서버에 없습니다.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>폴더가 아직 서버에 없습니다. 먼저 만드세요.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>이 서버에서는 할 수 없는 작업입니다. 예를 들어 이름에 사용할 수 없는 문자가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>연결 수 등 서버의 제한에 도달했습니다.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>다른 프로그램이 폴더를 사용하고 있습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>폴더는 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>비밀번호가 만료되어 서버가 거부했습니다.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>제공업체에서 새 비밀번호를 설정한 후 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>서버가 사용자를 알고 있지만 이 메일함의 사용을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>사용자 이름을 확인하세요. 맞다면 제공업체가 이 메일함의 IMAP 접근을 허용해야 합니다.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>서버가 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>관리자에게 문의하라고 합니다.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>서버가 암호화 없는 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>이 계정에 TLS 또는 STARTTLS를 선택하세요.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>이 계정에 다른 로그인 방식을 선택하거나, 어느 것을 사용해야 하는지 제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>서버가 사용자의 인증서로 로그인하는 것을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>계정 설정의 인증서를 확인하거나, 어떤 인증서가 필요한지 제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>서버가 손님으로 로그인하는 것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>이 계정에 다른 로그인 방식을 선택하세요.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>서버가 액세스 토큰을 거부했습니다.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>제공업체에 다시 로그인하여 새 토큰을 받으세요.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>액세스 토큰이 IMAP으로 메일을 읽는 것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>제공업체에 다시 로그인하여 허용하거나, 계정 설정에서 범위를 수정하세요.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>제공업체가 더 이상 Godwit의 접근 권한을 갱신해 주지 않습니다.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>제공업체에 다시 로그인하세요. 그러면 새 갱신 토큰을 받습니다.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>Godwit이 계정을 사용하도록 허용되지 않았습니다.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>브라우저로 다시 로그인하여 허용하세요. 직장이나 학교에서는 관리자의 허용이 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>제때 브라우저로 로그인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>준비되면 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>이 계정에 저장된 비밀번호가 없습니다.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>여기에 입력하세요.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit이 지금은 이 계정에 접근할 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>브라우저로 한 번 더 로그인하세요.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>제공업체가 로그인을 허용했지만 Godwit에 지속적인 접근 권한을 주지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>계정 설정에서 범위를 확인하세요. Microsoft의 경우 offline_access가 포함되어야 합니다.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>제공업체가 Godwit이 요청한 권한을 알지 못합니다.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>계정 설정에서 범위를 수정하세요.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>제공업체가 이 클라이언트 ID로 로그인하는 것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>계정 설정에서 수정하거나, 제공업체에 데스크톱 프로그램용으로 등록하세요.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>제공업체가 이 클라이언트 ID를 알지 못하거나 비밀키가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>계정 설정에서 수정하세요.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>서버 메시지: “%1”</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답장함</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>삭제로 표시됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>전달함</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>수신 확인 보냄</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>스팸 아님</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>피싱</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>중요로 표시됨</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>알림 끔</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>무시함</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>업무</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 편지함</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>보낸 편지함</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>보낸 편지함</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>보낸 편지함</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표 메일</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요 메일</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은편지함</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>접기</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… 인용문 %Ln줄</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>“%1”은(는) 보내는 데 쓸 수 있는 메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>“%1”은(는) 메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>“%1”은(는) 답장을 받을 수 있는 메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>메일에 받는 사람이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>“%1” 포함</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>“%1” 제외</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>“%1”에게서 옴</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>“%1”에게서 오지 않음</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>“%1”에게 보냄</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>“%1”에게 보내지 않음</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>“%1” 참조</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>“%1” 참조 아님</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>제목에 “%1” 있음</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>제목에 “%1” 없음</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>본문에 “%1” 있음</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>본문에 “%1” 없음</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>이름이 “%1”인 첨부 파일 있음</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>이름이 “%1”인 첨부 파일 없음</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>메일링 리스트 “%1”에서 옴</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>메일링 리스트 “%1”에서 오지 않음</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>메일 “%1”</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>메일 “%1” 아님</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>첨부 파일 있음</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>첨부 파일 없음</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>이미 읽음</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>별표 있음</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>별표 없음</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>이미 답장함</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>아직 답장하지 않음</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>초안으로 표시됨</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>초안으로 표시되지 않음</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>삭제로 표시됨</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>삭제로 표시되지 않음</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>태그 “%1” 있음</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>태그 “%1” 없음</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>%1보다 큼</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>%1보다 크지 않음</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>%1보다 작음</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>%1보다 작지 않음</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1보다 이전</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>%1보다 이전이 아님</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>%1부터가 아님</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>폴더 “%1” 안에 있음</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>폴더 “%1” 안에 없음</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>%1 아님</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>보낸사람</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>메일을 보낸 사람</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>받는사람</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>메일을 받는 사람</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>참조</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>참조로 받는 사람</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>제목에 있는 단어</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>본문</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>본문에 있는 단어</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>파일명</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>첨부 파일의 이름</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>목록</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>메일링 리스트</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>태그</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>위치</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>읽음, 별표, 답장함…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>포함</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>첨부 파일이 있음</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>초과</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>이 크기보다 큼</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>미만</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>이 크기보다 작음</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>이전</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>이 날짜 전에 작성됨</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>이후</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>이 날짜 또는 그 후에 작성됨</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>날짜</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>이 날짜 또는 이 달이나 해에 작성됨</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>안읽음</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>읽음</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>별표</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>별표없음</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>답장함</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>답장안함</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>초안</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>아직 보내지 않음</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>첨부</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>도요새 썰물</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>두 단어 또는 두 단어로 시작하는 단어가 어디에든 있음</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;봄철 썰물&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>정확히 이 단어들이 차례로 있음</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>썰물 OR 폭풍</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>둘 중 하나 또는 둘 다</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>썰물 -봄</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>앞의 것은 있고 뒤의 것은 없음. NOT도 가능</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(썰물 OR 폭풍) 항구</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>괄호는 함께 묶이는 것을 나타냄</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>보낸사람:anna 받는사람:bob</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>보낸 사람과 받는 사람(이름 또는 주소). 참조:도 가능</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>보낸사람:(anna OR bob)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>괄호 안의 모든 것에 한 필드를 적용</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>제목:썰물 본문:항구</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>제목에서만, 본문에서만</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>파일명:보고서</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>첨부 파일의 이름</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>상태:안읽음 상태:별표</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>안읽음, 읽음, 별표, 별표없음, 답장함, 답장안함, 초안, 삭제됨</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>포함:첨부 초과:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>첨부 파일과 크기. 미만:도 가능</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>이후:2023-04-12 이전:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>그날부터 2023년 마지막 날까지. 날짜:도 가능</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>이후:어제 이후:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>날짜: 어제, 월요일, 3월, 7d, 2w, 3m, 1y 전</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>위치:보관함 태그:업무 목록:새</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>폴더, 태그, 메일링 리스트</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>너무 깁니다. 나머지는 무시됩니다.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>“OR” 앞이나 뒤에 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>이 괄호는 열린 적이 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>“AND” 앞이나 뒤에 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>단어가 너무 많습니다. 나머지는 무시됩니다.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>“NOT” 뒤에 제외할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>“%1” 뒤에 빠진 것이 있습니다.</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>여기에 이름이 없습니다.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>“%1”에 단어가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>“%1”은(는) 날짜가 아닙니다. 날짜는 %2, %3, %4, %5처럼 씁니다.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>“%1”은(는) 크기가 아닙니다. 크기는 %2, %3처럼 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>여기서는 “%1”을(를) 알 수 없습니다. 가능한 값: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>“%1”은(는) 메일 링크가 아닙니다.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>너무 깊이 중첩되었습니다. 나머지는 무시됩니다.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>서버가 내용이 없는 메일을 보냈습니다.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>서명됨(OpenPGP). Godwit은 아직 서명을 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>서명됨(S/MIME). Godwit은 아직 서명을 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>암호화됨(OpenPGP). Godwit은 아직 열 수 없습니다. 첨부 파일을 저장하여 GnuPG 또는 Kleopatra로 여세요.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>암호화됨(S/MIME). Godwit은 아직 열 수 없습니다. 첨부 파일을 저장하여 사용자의 인증서가 있는 프로그램으로 여세요.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>서명되어 포장됨(S/MIME). Godwit은 아직 열 수 없습니다. 첨부 파일을 저장하여 S/MIME을 읽는 프로그램으로 여세요.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>암호화됨(OpenPGP, 본문 내). Godwit은 아직 열 수 없습니다. 텍스트를 GnuPG 또는 Kleopatra에 복사하세요.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>텍스트가 매우 길어 앞부분만 표시합니다.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>보낸 사람: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>받는 사람: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>날짜: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>제목: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>메일의 일부가 다른 곳에 있습니다. Godwit은 이를 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>여러 개로 나누어 보낸 메일의 일부입니다.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>문자 집합 “%1”을(를) 알 수 없습니다. 일부 문자가 잘못되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>메일과 부분이 너무 깊이 중첩되어 가장 안쪽은 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>메일에 부분이 너무 많아 앞의 것만 표시합니다.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>헤더가 너무 길어 앞부분만 표시합니다.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>텍스트의 형식이 너무 자주 바뀌어 끝부분은 인용 없이 표시합니다.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>메일에 해당 부분이 없습니다.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>첨부 파일이 너무 커서 열 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>%1에게 보낸 메일이 화면에 표시되었습니다.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>%1에게 보낸 메일 “%2”이(가) 화면에 표시되었습니다.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>이 메일은 %1에 보냈습니다.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>메일을 읽었거나 이해했다는 뜻은 아닙니다.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>이 메일에는 수신 확인 요청이 없습니다.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>수신 확인을 보낼 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>읽음: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>수신 확인을 요청한 “%1”은(는) 메일 주소가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>%1일마다</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>%1주마다</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>%1개월마다</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>매년</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>%1년마다</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1, 특정 날짜에</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2회</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, %2까지</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>10 MB 초과</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>1~10 MB</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>100 KB~1 MB</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>10~100 KB</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>10 KB 미만</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>보낸 사람 없음</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>받는 사람 없음</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>별표 없음</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>첨부 파일 있음</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>첨부 파일 없음</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>메일에 보낸 사람이 없습니다.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>메일에 보낸 사람의 이름은 있지만 주소가 없습니다.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>메일에 보낸 사람이 두 번 이상 있습니다: %1, 그리고 %2. 많아야 그중 하나만 사실입니다.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>메일에 보낸 사람이 여러 명 있습니다: %1, 그리고 %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>이름에 주소 %1이(가) 있지만 메일은 %2에서 왔습니다.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>이름에 %1이(가) 언급되지만 메일은 %2에서 왔습니다.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>주소의 시작은 다른 주소 %1과(와) 같지만 %2에 속합니다.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>주소가 %1의 것처럼 보이지만 %2에 속합니다.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>보낸 사람의 이름에 보이지 않는 문자나 다른 문자의 순서를 바꾸는 문자가 숨어 있습니다.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>이름에 서로 비슷하게 생긴 여러 문자 체계의 글자가 섞여 있습니다: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>주소에 서로 비슷하게 생긴 여러 문자 체계의 글자가 섞여 있습니다: %1은(는) 실제로 %2입니다.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>주소가 %1처럼 보이지만 실제로는 %2입니다.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>주소는 %1의 것이며 네트워크에서는 %2(으)로 알려져 있습니다.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>%2이(가) %1을(를) 대신하여 보냈습니다.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>같은 이름의 사람을 다른 주소 %1(으)로 알고 있습니다. 이 메일은 %2에서 왔습니다.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>답장은 %1(으)로 갑니다.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>이런 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>철자를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>주소의 @ 뒷부분에 해당하는 메일 서버가 없습니다.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>서버가 이 주소를 이해하지 못합니다.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>이 주소의 주인이 주소를 옮겼으며 다른 주소를 남기지 않았습니다.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>받는 사람에게 새 주소를 물어보세요.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>서버가 보낸 사람의 주소를 이해하지 못합니다.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>발신자 정보의 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>서버가 이 보낸 사람 주소의 메일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>발신자 정보의 주소를 확인하세요. 대부분의 서버는 계정에 속한 주소만 받습니다.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>이 도메인은 메일을 전혀 받지 않습니다.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>주소의 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>이 메일함은 꺼져 있거나 지금은 메일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>다른 방법으로 받는 사람에게 연락하세요.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>받는 사람의 메일함이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>다른 방법으로 받는 사람에게 알리거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>메일이 받는 사람에게는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>첨부 파일을 줄이거나 더 작은 파일을 보내세요.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>서버에 남은 공간이 없습니다.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>메일이 서버에는 너무 큽니다.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>받는 사람의 서버가 응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>주소를 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>서버가 받는 사람의 서버에 연결하는 방법을 모릅니다.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>메일이 서버 사이를 맴돌게 됩니다.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>받는 사람의 관리자에게 알리세요.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>받는 사람이 서버가 메일 한 통에 허용하는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>여러 통으로 나누어 보내세요.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>서버가 이 형식의 메일을 받지 않습니다. 7비트 문자여야 합니다.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>전달하는 메일을 첨부 파일 대신 텍스트로 보내세요.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>서버가 a~z 외의 글자가 있는 주소를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>받는 사람의 다른 주소를 사용하거나 다른 계정에서 보내세요.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>서버의 규칙이 이 메일을 금지합니다.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>서버의 메시지에 이유가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>서버가 이 메일을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>원치 않는 메일로 여겨졌거나 보낸 사람 주소가 본인의 것이 아닌 경우가 많습니다. 서버의 메시지에 이유가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>서버가 사용자 이름 또는 비밀번호를 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>계정의 보내기 설정을 확인하세요. 일부 제공업체는 메일 프로그램 전용 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>서버가 이 방식의 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>이 계정에 다른 로그인 방식을 선택하세요. 일부 제공업체는 브라우저나 메일 프로그램 전용 비밀번호를 요구합니다.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>서버가 암호화 없는 로그인을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>보내기에 TLS 또는 STARTTLS를 선택하세요.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>서버가 새 비밀번호를 설정하라고 합니다.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>제공업체에서 설정한 후 여기에 입력하세요.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>계정이 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>받는 사람의 서버가 요구하는 서명(DKIM)이 없거나 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>제공업체에 알리세요.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>받는 사람의 서버가 이 서버에서 사용자 주소의 도메인으로 보내는 것을 허용하지 않습니다(SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>사용자 주소의 제공업체 서버로 보내세요.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>받는 사람의 서버가 보내는 서버의 이름을 신뢰하지 않습니다.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>받는 사람의 서버가 메일이 사용자의 주소에서 왔는지 확인하지 못했습니다(DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>보낸 사람 주소의 도메인이 메일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>짧은 시간에 메일을 너무 많이 보냈습니다.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>몇 시간 기다리세요. 서버의 메시지에 더 자세한 내용이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>메일함이 지금은 메일을 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>서버가 먼저 로그인하라고 합니다.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>계정의 보내기 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>서버가 이 주소 또는 이 메일을 거부합니다.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>주소를 확인하세요. 서버의 메시지에 이유가 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>메일이 너무 크거나 메일함이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>서버가 이 주소를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>철자와 발신자 정보의 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>서버가 이 메일을 거부합니다.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>보내기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>보내는 메일 서버를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>서버 이름과 이 컴퓨터가 온라인인지 확인하세요.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>보내는 메일 서버가 이 포트에서 연결을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>포트와 암호화 방식을 확인하세요. 보통 TLS는 465, STARTTLS는 587입니다.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>연결이 끊어졌거나 보내는 메일 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>보내는 메일 서버가 제때 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>보내는 메일 서버와 암호화된 연결을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>포트와 암호화 방식을 확인하거나, 어느 것을 사용해야 하는지 제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>보내는 메일 서버가 신원을 증명하지 못했습니다. 인증서가 이 서버에 대해 유효하지 않습니다.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>서버 이름과 이 컴퓨터의 시계를 확인하세요. 호텔이나 손님용 네트워크에서는 먼저 해당 네트워크에 로그인하세요.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>서버까지 가는 도중에 누군가 연결을 변조하고 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>이 네트워크에서 메일을 사용하지 마세요. 서버가 지원하면 보내기에 TLS(포트 465)를 선택하세요.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>보내는 메일 서버의 응답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>보내는 메일 서버(SMTP)가 맞는지, 포트가 올바른지 확인하세요. 서버의 응답은 프로토콜 기록에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>보내는 메일 서버가 로그인을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>계정의 보내기 설정을 확인하거나 비밀번호를 다시 입력하세요.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>서버가 지금은 메일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>서버가 메일을 받지 않습니다.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>서버가 Godwit의 요청을 이해하지 못했습니다.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Godwit 또는 서버의 오류입니다. 프로토콜 기록과 함께 신고해 주세요.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit이 이 컴퓨터의 파일을 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>디스크 공간을 확보하거나 프로필 폴더의 권한을 확인한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>이 프로필은 다른 Godwit에서 열려 있습니다.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>다른 창을 사용하거나 먼저 닫으세요.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>메일을 이대로는 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>편집한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>서버 메시지: “%1”</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>메일을 보내지 못했습니다. 보낼편지함에서 대기하며 Godwit이 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>메일을 아무에게도 보내지 못했습니다. 보낼편지함에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>아직 보낼 수 없습니다.</translation>
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
        <translation>변경 사항 1개 대기 중</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>변경 사항 %Ln개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>연결을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>서버의 첫 응답을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>암호화를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>로그인을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>폴더 목록을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>폴더가 열리기를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>메일 수를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>메일을 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>업로드가 끝나기를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>변경이 끝나기를 기다리는 중</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>서버를 기다리는 중</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>오프라인 작업 선택됨</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1(%2초)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>%1/%2 읽음</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 읽는 중</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>연결 없음, %Ln초 후 다시 시도</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>로그인 거부됨: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>연결되지 않음: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>암호화되지 않음: 네트워크의 다른 사람이 내용을 읽을 수 있음</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>%1(으)로 감시 중</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>사용할 수 없습니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>쓰기가 허용되지 않습니다</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>열 수 없습니다</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>손상되었습니다</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>다른 프로그램이 사용 중입니다</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>디스크를 읽거나 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>더 새로운 버전의 Godwit이 작성한 것이므로 이 버전은 그대로 둡니다</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>파일이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>서버가 응답하기 전에 Godwit이 종료되었습니다.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>메일을 이미 보냈거나 버렸습니다</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>메일이 서버로 가는 중이므로 더 이상 취소할 수 없습니다</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>메일이 이미 보낼편지함에 있습니다</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>계정에 초안 폴더가 없어 초안이 이 컴퓨터에 보관됩니다</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>메일에 받는 사람이 없습니다</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>메일이 이미 초안입니다</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>일부는 이미 메일을 받았습니다. 다른 사람에게 보내거나 버릴 수 있습니다</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>메일이 이미 서버로 가는 중입니다</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>메일이 초안입니다</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>이 메일은 더 이상 보내지 않습니다</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>아직 계정의 폴더를 알 수 없습니다</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>프로세스 %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>손상된 것으로 확인되었습니다</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>더 새로운 버전의 Godwit이 작성했습니다</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>손상되었으며 옮겨 둘 수 없습니다</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>폴더가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>취소되었습니다</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>다른 서버가 메일을 둔 위치를 알려 주지 않았습니다. 메일이 전달된 폴더에서 찾아보세요</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>메일이 원래 있던 폴더가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>메일이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>메일의 일부가 없습니다</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>이 메일들의 대상 계정이 제거되었습니다. 메일은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>단어 색인을 열 수 없습니다</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>작업이 더 이상 저널에 없습니다</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>먼저 필요한 변경이 실행되지 않았습니다. 서버에서는 아무것도 변경되지 않았습니다. 그 변경을 다시 시도하면 계속됩니다.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>서버가 이동한 메일의 번호를 알려 주지 않아 어떤 메일이 대상이었는지 확실하지 않습니다. 서버에서는 더 이상 변경된 것이 없습니다.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>서버로 가는 중이므로 더 이상 취소할 수 없습니다</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>이미 실행을 기다리고 있습니다</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>서버가 이 폴더의 메일 번호를 다시 매겨 어떤 메일이 대상이었는지 확실하지 않습니다. 서버에서는 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>플래그가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>폴더에는 이름이 필요합니다</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>같은 이름의 폴더가 이미 있습니다</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>받은편지함의 이름은 바꿀 수 없습니다</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>받은편지함은 삭제할 수 없습니다</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>메일이 더 이상 없습니다</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>대상 폴더가 더 이상 없습니다</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>메일이 이미 그 폴더에 있습니다</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>너무 오래전입니다</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>서버가 메일을 둔 위치를 알려 주지 않았거나 메일이 그곳에서 옮겨졌습니다. 이동한 폴더에서 찾아보세요</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>서버가 사본을 둔 위치를 알려 주지 않았습니다. 사본은 직접 삭제할 수 있습니다</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>서버에서 실행되어 되돌릴 수 없습니다</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1은(는) 인증서로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>%1에 읽을 수 있는 인증서가 없습니다(PEM 또는 PKCS #12, 암호문이 맞나요?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>%1에 읽을 수 있는 개인 키가 없습니다(암호문이 맞나요?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>자체 서명만 되어 있습니다</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>서명자를 이 컴퓨터가 알지 못합니다</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>만료되었습니다</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>아직 유효하지 않습니다</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>이 서버의 이름이 없습니다</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>폐기되었습니다</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>%1에서 인증서를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>인증서에 이 서버의 이름이 없습니다</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>계정에 고정된 인증서가 아닙니다</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: 계정에 고정된 인증서가 아닙니다. 예상 SHA-256: %2, 실제: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>서버가 인증서를 제시하지 않았습니다</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. 인증서의 SHA-256: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>“%1”은(는) 메일 주소가 아닙니다. 메일 주소는 name@example.org와 같은 형식입니다.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>“%1”에 “@”가 두 개 이상 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>“%1”에 공백이나 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>“%1”의 “@” 앞부분은 주소가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>“%1”의 “@” 뒷부분은 호스트가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>“%1”의 “@” 뒤에 점이 없습니다. 내부 네트워크에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>“%1”의 “@” 앞에 아직 일부 메일 서버가 처리하지 못하는 글자가 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>이 컴퓨터에서 계정 “%1”을(를) 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>이 컴퓨터에 있는 메일 사본과 비밀번호가 삭제됩니다. 서버의 메일은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>아직 서버에 전달되지 않은 변경 사항 1개가 사라집니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>아직 서버에 전달되지 않은 변경 사항 %Ln개가 사라집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>계정 제거</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>이 컴퓨터에는 %1을(를) 여는 프로그램이 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>계정 목록이 손상되었습니다. %1(으)로 보관되며, 다음에는 계정 없이 시작합니다.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>계정 목록이 손상됨: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>계정에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>이름이 “%1”인 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>이 계정은 제거되었습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>오프라인 작업 선택됨</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>아직 연결되지 않음</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>메일 1통 가져오는 중</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>메일 %Ln통 가져오는 중</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>읽거나 저장하기 위해 전체를 가져옵니다.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>서버에서 검색하는 중</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>이 컴퓨터에 없는 본문을 찾습니다.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>메일을 다른 계정으로 이동하는 중</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>메일을 다른 계정으로 복사하는 중</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>메일 %1/%2통</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>메일을 검색할 수 있도록 만드는 중</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>메일 주소가 있는 계정이 아직 없습니다. 계정 설정에서 주소를 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>한꺼번에 전달할 수 있는 메일은 최대 %Ln통입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>이 메일은 이미 보낼편지함에 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 메시지: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>메일의 로컬 사본이 손상되어 다시 가져오는 중입니다. 이전 사본은 %1(으)로 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>서버에 전달되지 않은 변경 사항 %n개를 읽을 수 없어 따로 보관했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>초안 또는 보내지 않은 메일 %n개를 읽을 수 없어 따로 보관했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>Godwit을 다시 시작할 때까지 이 컴퓨터에서 메일을 검색할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>이 링크가 가리키는 메일이 이 컴퓨터에 없습니다. 아직 읽지 않은 폴더에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>서버에서 검색(&amp;S)</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>이 컴퓨터에는 웹 링크를 여는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>새 메일을 알리기 위해</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>주소 1개를 가져왔습니다. 이제부터 제안됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>주소 %Ln개를 가져왔습니다. 이제부터 제안됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>메일 주소가 있는 계정이 아직 없습니다. 계정 설정에서 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>이 계정에는 초안 폴더가 없어 메시지가 이 컴퓨터에만 저장됩니다. 폴더 메뉴의 “용도”에서 지정할 수 있습니다.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>연락처 가져오기</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>연락처 (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>색인 만드는 중: 메일 %1/%2통</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>전체 메일 %1통의 제목, 보낸 사람, 본문</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>전체 메일 %1통의 제목, 보낸 사람</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>메일 %2통 중 %1통의 제목, 보낸 사람</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>이 컴퓨터에 본문이 없음</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>%1부터의 본문</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>%1의 본문</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; 서버에 폴더 1개를 묻는 중…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; 서버에 폴더 %Ln개를 묻는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; 서버에서 폴더 1개를 검색함</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; 서버에서 폴더 %Ln개를 검색함</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>; 서버에서 폴더 1개를 검색할 수 없음: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>; 서버에서 폴더 %Ln개를 검색할 수 없음: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>키링이 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>키링을 사용할 수 없음: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>비밀번호 명령을 시작할 수 없음: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>비밀번호 명령이 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>비밀번호 명령이 상태 %1(으)로 실패함: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>비밀번호 명령이 비밀번호를 출력하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>서버에 있은 적이 없는 예제 메일입니다. 자유롭게 시험해 보세요. 아무것도 보내지 않으며, 끝내면 모두 사라집니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>이 컴퓨터에는 웹 링크를 여는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>오프라인으로 작업하는 동안에는 아무것도 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>온라인으로 전환(&amp;G)</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>데스크톱이 Godwit의 자동 시작을 허용하지 않습니다. 데스크톱 설정에서 허용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>메일 목록</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>알림 및 데스크톱</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>이 메일은 더 이상 여기에 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>연결이 없으며, “%1”의 메일이 여기에 모두 알려져 있지 않습니다. 나머지는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>“%1”에 삭제로 표시된 메일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1을(를) 더 작게 만들 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>파일 %1이(가) 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1은(는) 메일을 담을 수 있는 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없음: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1은(는) 너무 커서 표시할 수 없습니다. 64 MiB까지의 메일을 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1이(가) 비어 있습니다.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>이 파일</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1은(는) 메일이 아닙니다. 메일의 시작 부분에 있어야 할 줄이 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>알 수 없는 보낸 사람</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>새 메일</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%1에 새 메일 %Ln통</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>%1의 받은편지함</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은편지함</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>메일을 보낼 수 없어 보낼편지함에서 사용자를 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>보내지 않은 초안 1개가 보관되었습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>보내지 않은 초안 %Ln개가 보관되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>보내는 중: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. 보내는 메일 서버가 배달 알림을 제공하지 않아 알림이 오지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1을(를) %2에 보냅니다.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>보냈습니다. 보내는 메일 서버가 요청한 배달 알림을 제공하지 않아 알림이 오지 않습니다.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>보냈습니다.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1을(를) 받는 사람 일부에게만 보냈습니다.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 대기 중: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>%1을(를) 보냈는지 확실하지 않습니다.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1을(를) 보내지 못함: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>너무 늦었습니다. 메일이 가는 중이거나 이미 보내졌습니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>아직 보내지 않은 메일이 1통 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>아직 보내지 않은 메일이 %Ln통 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>대기 중인 메일은 보관되었다가 Godwit이 다시 실행될 때 전송됩니다.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>계속 실행(&amp;K)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>이름이 “%1”인 파일이 너무 많습니다.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>그림이 너무 커서 여기에 표시할 수 없습니다. 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit이 표시할 수 있는 그림이 아닙니다. 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1에 프로그램이 들어 있을 수 있습니다. Godwit은 저장만 하고 절대 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1을(를) 가져올 수 없음: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>32 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>메일 주소가 있는 연락처가 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>저장된 검색을 읽을 수 없습니다. 파일은 %1(으)로 보관됩니다.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>이번 주 첨부 파일 있는 메일</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>저장된 검색이 %L1개 있습니다. 더 이상 추가할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>검색 결과</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>%1의 비밀번호</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>%1의 갱신 토큰</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>%2에서 사용하는 %1의 비밀번호:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>제공업체에서 받은, %2에 사용할 %1의 갱신 토큰:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>비밀번호는 Godwit이 종료될 때까지만 보관됩니다. 이 컴퓨터에는 비밀번호를 저장할 키링이 없습니다.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>보내는 메일 서버를 시도하는 중…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>서식 파일로 보관했습니다.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>아직 서식 파일이 없습니다. 새 메일 창에서 “서식 파일로 저장”을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>모든 받은편지함</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>모든 초안</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>%1에서 수신 거부하는 중</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>구독 %Ln개 변경함</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소됨: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>“%1” 실행을 취소할 수 없음: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>메일 1통</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>메일 %Ln통</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>%1 읽음으로 표시함</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>%1 읽지 않음으로 표시함</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>%1 별표 표시함</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>%1 별표 해제함</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>%2에 “%1” 설정함</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>%1 태그 변경함</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>%1 휴지통으로 이동함</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>%1 보관함</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>%1 스팸으로 이동함</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 이동함: %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>%1 복사함: %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>%1 영구 삭제함</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>%1 비움</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>메일을 저장함: %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 이동함</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>이름 변경됨: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>삭제됨: %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>구독함: %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>구독 취소함: %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>계정 %1에 이를 위한 폴더가 없습니다. “이동…”으로 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>이 메일은 이미 휴지통에 있습니다. 영구 삭제하려면 휴지통을 여세요.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>이 계정은 %1(으)로 로그인하도록 설정되어 있지만 서버가 지원하지 않습니다.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>서버가 Godwit이 지원하는 로그인 방식을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>서버가 이 계정이 전에 로그인에 사용한 %1을(를) 더 이상 제공하지 않고 더 약한 방식만 제공합니다. 의도된 것인지 제공업체에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit이 오프라인입니다.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>로그인하는 중</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>서버가 이 메일들을 내주지 않습니다.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>서버가 응답하기 전에 연결이 끊어졌습니다. 메일 중 하나가 이미 다른 계정의 폴더에 있을 수 있습니다. 원본은 보관됩니다.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>메일이 더 이상 서버에 없습니다.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>메일이 256 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>메일이 서버가 알려 준 것보다 훨씬 큽니다.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>메일 파일이 없어졌습니다.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>서버의 폴더가 Godwit이 다룰 수 있는 수(%L1)보다 많습니다.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>서버가 알려 준 메일 수가 폴더에 있는 수 또는 Godwit이 다룰 수 있는 수보다 많습니다.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>이 서버는 메일함의 사용량을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>이 서버는 폴더의 권한을 관리하지 않습니다.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>이 서버는 폴더의 메모(METADATA)를 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>첨부 파일이 768 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>서버가 응답하기 전에 연결이 끊어졌습니다. 실행되었을 수도 있고 아닐 수도 있습니다.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>폴더가 더 이상 서버에 없습니다.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>메일이 지금 어디에 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>서버가 이 폴더의 메일 번호를 다시 매겼습니다.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>폴더가 더 이상 없거나 메일을 담을 수 없습니다.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>서버가 알려 준 메일 수가 폴더에 있는 수보다 많습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>보내는 메일 서버에 로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit이 오프라인입니다.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>이 계정의 보내는 메일 서버를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>서버가 응답하기 전에 연결이 끝났습니다.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>메일 파일을 읽을 수 없음: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>이 계정에는 갱신 토큰이 없습니다.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>토큰은 https로만 갱신됩니다: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>응답이 너무 깁니다.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>이 계정은 암호화되지 않으며 서버가 이 컴퓨터가 아닙니다.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1에 연결하는 중</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>연결을 보호하는 중</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>연결이 암호화되기 전에 데이터가 전송되었습니다.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>프록시 %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>클라이언트 ID가 없습니다.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>로그인은 https로만 할 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>토큰은 https로만 가져옵니다: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>브라우저의 응답을 받을 수 없음: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Godwit이 기다리는 응답이 아닙니다</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>이전 시도에 속하거나 다른 곳에서 온 응답입니다. 아무것도 변경되지 않았습니다. Godwit이 마지막으로 연 페이지를 사용하세요.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>Godwit이 허용되지 않았습니다</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>이 페이지를 닫고 Godwit으로 돌아갈 수 있습니다.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>완료되었습니다</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>이 페이지를 닫고 Godwit으로 돌아갈 수 있습니다. Godwit은 자동으로 계속합니다.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1의 서버를 찾는 중…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1에 서버 정보가 없습니다. 일반적인 이름을 시도하는 중…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, 설정됨</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, 일부 메일에 설정됨</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, 읽지 않음: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, 읽지 않음: %2, 메일: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>저장된 검색</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>계정 %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>연결되지 않음: 이곳의 변화를 알 수 없음</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>서버가 이곳의 변화를 즉시 알려 줌(%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>서버에 1분마다 확인(%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>읽기 전용</translation>
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
        <translation>아직 서버에서 읽지 않은 메일</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>메일 %Ln통의 대화</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>읽지 않음 %Ln통</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답장함</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>삭제로 표시됨</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>첨부 파일 있음</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>태그 %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>알림 끔</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>변경 사항 전송 대기 중</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>불러오는 중</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>메일 1통</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메일 %1통</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>%1에 설정: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>%1에서 해제: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>%1에 설정: %2, 해제: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>전송됨, 응답 대기 중</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>서버가 거부함</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>더 이상 적용할 수 없음</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>실행되었을 수 있음</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>서버가 응답하기 전에 연결이 끊어졌습니다. 실행되었을 수도 있고 아닐 수도 있으며, 자동으로 반복되지 않습니다. 폴더를 확인한 후 다시 시도하거나 버리세요.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경 사항</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1 이동: %2 → %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>%1 복사: %2 → %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>%1 이동: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>%1 복사: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>%2에서 %1 영구 삭제</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>%1에 메일 저장</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>%1에 초안 저장</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>폴더 만들기: %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>폴더 이름 바꾸기: %1 → %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>폴더 삭제: %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>구독: %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>구독 취소: %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>이미 보낸 대상: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 서버 메시지: “%2”</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
자동으로 다시 시도하며, 다음 시도는 %2입니다.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>%1에, 또는 그 후 Godwit이 다시 실행될 때 보냅니다.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>연결되는 즉시 보냅니다.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>서버가 이 메일을 받는 사람 모두에 대해 받아 주지는 않습니다.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>서버가 이 메일을 받지 않습니다. 아무에게도 보내지 못했습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>다른 사람에게 보내거나 버리세요. 버리면 보낸 메일로 보관됩니다.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>편집하여 다시 보내거나 버리세요.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>편집하거나, 다른 사람에게만 보내거나, 버리세요.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>해당하는 받는 사람: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>메일 전체를 보낸 후 서버가 받았다고 알리기 전에 연결이 끊어졌습니다. 보냈을 수도 있고 아닐 수도 있으며, 두 번 보내질 수 있으므로 자동으로 다시 보내지 않습니다. 보낸 메일 폴더를 확인하거나 받아야 할 사람에게 물어본 다음 결과를 알려 주세요.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>보내는 중, %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>다시 시도 대기 중</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>곧 보냄</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1에</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내는 중</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>보냈을 수 있음</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>전송 중이며 서버가 아직 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1, 받는 사람 %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>이름 없는 첨부 파일</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>“%1”은(는) 이제부터 여기와 다른 메일 프로그램에 표시됩니다.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>“%1”은(는) 목록에서 빠집니다. 더 이상 서버에 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>“%1”은(는) 용도가 있어 여기에 계속 표시됩니다. 다른 메일 프로그램에서는 표시되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>“%1”은(는) 더 이상 표시되지 않습니다. 메일은 서버에 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>계정 설정</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>브라우저로 로그인</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>올바른 서버인가요?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>내 메일 계정</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit은 주소로 메일 서버를 찾습니다. 주소의 도메인 외에는 아무에게도 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit이 메일 서버에 로그인하여 설정이 올바른지 확인합니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>이 인증서만 신뢰</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>제공업체에서 받은 지문을 입력하세요.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>%1의 서버를 찾는 중…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>메일 주소가 아닙니다. 철자를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1은(는) 다른 메일 프로그램이 메일을 읽는 것을 허용하지 않습니다. IMAP이 없습니다. 아무것도 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>이 주소의 서버 정보를 찾을 수 없고, 일반적인 이름의 서버도 응답하지 않습니다. 이 컴퓨터가 온라인인가요? 그렇다면 제공업체가 안내한 서버 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>브라우저 여는 중…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>브라우저를 기다리는 중…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결하는 중…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>이 설정으로 메일을 읽을 수 있습니다. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>서버 메시지: “%1”</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>작업 중</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>직접 입력(&amp;H)…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>보내기 없이 계속(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>계정은 보관되며, 계정 설정에 아직 보낼 수 없다고 표시됩니다</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>그래도 암호화 없이 연결</translation>
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
        <translation>메일 주소(&amp;A):</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>계정 이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>서버(&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>암호화(&amp;E):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>포트(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>사용자 이름(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>비밀번호(&amp;P):</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>갱신 토큰(&amp;R):</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>앱 비밀번호(&amp;P):</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>갱신 토큰</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>앱 비밀번호</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>서버 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>계정 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>제공업체에서 받은 갱신 토큰을 입력하세요.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>비밀번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>암호화하지 않으면 중간에 있는 누구나 비밀번호와 메일을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>제공업체에서 받은 사용자 이름이 메일 주소와 다르면 “변경…”에서 입력하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>아직 계정이 없습니다. 메일을 읽으려면 계정을 추가하세요.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>첫 번째 계정이 새 메일을 쓸 때의 기본 계정입니다.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정(&amp;S)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>발신자 정보(&amp;I)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>여기서 계정 이름을 바꿉니다(F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>메일을 쓸 때 사용하는 이름, 주소, 서명</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>폴더 영역에서 위로(Alt+Up)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>폴더 영역에서 아래로(Alt+Down)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>이 컴퓨터에서 계정을 제거합니다(Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>아직 보낼 수 없습니다. 보내는 메일 서버를 알 수 없습니다. “설정”을 확인하세요.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>아직 보낼 수 없습니다. 마지막으로 시도했을 때 서버가 Godwit의 로그인을 허용하지 않았습니다. “설정”을 확인하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>서버에 새 소식을 확인합니다</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>메일 계정을 추가합니다</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>계정(&amp;U)…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>계정을 정렬하고, 이름을 바꾸고, 제거하고, 메일을 쓸 때 사용할 이름을 선택합니다</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>계정 설정(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>이 폴더의 계정을 변경합니다</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>구독(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>표시할 폴더를 선택합니다</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>서버 정보(&amp;E)…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>이 계정의 서버가 스스로 알려 주는 정보</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Godwit을 닫습니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>마지막 작업을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>대기 중인 변경 사항(&amp;P)…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>아직 서버에 전달되지 않았거나 거부된 것</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>검색(&amp;S)…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>모든 메일에서 검색합니다</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>폴더 찾기(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>이름으로 폴더를 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>메일에서 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>열린 메일에서 단어를 찾습니다</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>다음 일치하는 곳으로 이동합니다</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>이전 찾기(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>이전 일치하는 곳으로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>읽음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>읽음 또는 읽지 않음으로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>별표를 표시하거나 해제합니다</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>태그(&amp;T)</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>선택한 메일의 플래그와 태그</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>태그 이름과 색(&amp;G)…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>태그의 이름, 색, 순서</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>태그 없음</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>태그 %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>모든 태그를 해제합니다</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>이 태그를 설정하거나 해제합니다</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>대화를 읽음으로 표시(&amp;E)</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>대화의 모든 메일을 읽음으로 표시합니다</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>대화 알림 끄기(&amp;U)</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>이제부터 이 대화에 오는 메일은 읽은 것으로 처리됩니다</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>대화 무시(&amp;I)</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>이 대화와 앞으로 오는 메일을 목록에 표시하지 않습니다</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>보관(&amp;A)</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>보관함으로 이동합니다</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>이동(&amp;O)…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>다른 폴더로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>스팸(&amp;J)</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>스팸 폴더로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>휴지통으로 이동합니다</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>휴지통 비우기(&amp;Y)…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>휴지통의 모든 메일을 영구 삭제합니다</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>폴더를 읽음으로 표시(&amp;F)</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>열린 폴더의 모든 메일을 읽음으로 표시합니다</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>소스 보기(&amp;S)</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>보내진 그대로의 메일</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>모든 헤더(&amp;H)</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>메일의 모든 헤더 필드</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>열린 메일을 인쇄합니다</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>인쇄 미리 보기(&amp;V)…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>열린 메일이 어떻게 인쇄되는지 봅니다</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>메일 링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>다른 곳에서 이 메일을 가리킬 수 있는 링크</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>이 메일로 할 수 있는 다른 작업</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>프로토콜 기록(&amp;P)</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Godwit과 서버가 주고받은 내용</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>다음 읽지 않은 메일(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>다음 읽지 않은 메일로 이동합니다</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>이전 읽지 않은 메일(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>이전 읽지 않은 메일로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>이전 영역으로 돌아갑니다</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>폴더로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>메일(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>메일 목록으로 이동합니다</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>읽기 영역(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>열린 메일로 이동합니다</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>새 메일(&amp;N)</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>새 메일을 씁니다</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>답장(&amp;R)</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>보낸 사람에게 답장합니다</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>전체 답장(&amp;L)</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>보낸 사람과 메일을 받은 다른 모든 사람에게 답장합니다</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>메일링 리스트에 답장(&amp;I)</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>메일링 리스트에만 답장합니다</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>전달(&amp;F)</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>내 글을 덧붙여 본문을 전달합니다</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>첨부 파일로 전달(&amp;C)</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>전체 메일을 받은 그대로 파일로 전달합니다</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>재전송(&amp;T)…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>원래 보낸 사람에게서 온 것처럼 메일을 보냅니다</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>새 메일로 편집(&amp;W)</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>이 메일의 내용으로 새 메일을 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>초안 편집(&amp;E)</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>이 메일을 계속 씁니다</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>서식 파일(&amp;M)</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>이 계정의 서식 파일을 엽니다. 서식 파일을 열면 새 메일이 시작됩니다</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>보낼편지함(&amp;B)…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>보내기를 기다리거나 보내지 못한 메일</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>받은편지함으로 이동(&amp;I)</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>이 계정의 받은편지함을 엽니다</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>보낸편지함으로 이동(&amp;S)</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>이 계정에서 보낸 메일을 엽니다</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>초안으로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>이 계정의 초안을 엽니다</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>보관함으로 이동(&amp;A)</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>이 계정의 보관함을 엽니다</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>다음 메일(&amp;X)</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>목록에서 다음 메일로 이동합니다</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>이전 메일(&amp;V)</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>그 위의 메일로 이동합니다</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>목록의 모든 메일을 선택합니다</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>선택 해제(&amp;O)</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>아무 메일도 선택하지 않습니다</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>원래 상태와 관계없이 읽음으로 표시합니다</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>원래 상태와 관계없이 읽지 않음으로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>메일 파일 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>파일로 저장한 메일(.eml)을 읽습니다</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>오프라인으로 작업(&amp;W)</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>다시 필요할 때까지 모든 연결을 끊습니다</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Godwit의 동작을 변경합니다</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>키보드 단축키(&amp;K)…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>각 키의 기능을 보고 변경합니다</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>작업 또는 폴더 찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Godwit의 모든 기능을 이름으로 찾습니다</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>활동(&amp;A)…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Godwit이 하고 있는 일과 서버와의 연결 상태</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>안내서(&amp;H)</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Godwit 사용 방법</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>Godwit 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>버전과 라이선스</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>오프라인으로 작업(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>대기 중인 변경 사항(&amp;P)…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>아직 계정이 없어 할 일이 없습니다.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>모든 변경 사항이 서버에 전달되었습니다.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>변경 사항 1개가 서버로 전송되기를 기다리고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>변경 사항 %Ln개가 서버로 전송되기를 기다리고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>변경 사항 1개가 중지되어 사용자의 결정이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>변경 사항 %Ln개가 중지되어 사용자의 결정이 필요합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(주소 없음)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>보낸 사람 주소: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>이름과 주소 복사(&amp;N)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>또는 Thunderbird에서 계정을 가져옵니다. 비밀번호는 가져오지 않습니다(&amp;T):</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>홍길동</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>메일을 받는 사람에게 표시됩니다</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>메일 주소(&amp;A):</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Thunderbird에서 찾은 계정</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>이 설정 가져오기</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>anna@example.org와 같은 메일 주소를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>고급(&amp;V)</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>이 컴퓨터가 신뢰하는 기관</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>인증서 파일 선택</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>인증 기관(&amp;C):</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>자체 인증 기관이 있는 서버를 위한 PEM 파일</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>메일 서버 자체</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>보낸 사람을 확인하는 서버(&amp;J):</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>메일을 확인된 것으로 표시할 때 누구의 판단을 따를지 정합니다. 제공업체가 Authentication-Results에 쓰는 이름입니다. 확인된 보낸 사람이 그렇게 표시되지 않을 때만 필요합니다.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>인증서 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>“%1”은(는) 서버 이름이 아닙니다. 서버 이름은 mx.example.org와 같은 형식입니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>%1개 모두 저장…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>다른 프로그램으로 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>모두 저장(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>복사(&amp;P)</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>대기 중…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · 서버에 있음</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>첨부 파일 %1, %2 저장</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>첨부 파일 %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>이 파일에 프로그램이 들어 있을 수 있습니다. Godwit은 저장만 하고 절대 열지 않습니다.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>다른 프로그램으로 열기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1에 프로그램이 들어 있을 수 있습니다. Godwit은 저장만 하고 절대 열지 않습니다.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>첨부 파일 저장</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>모든 첨부 파일을 폴더에 저장</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>여기에 저장</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사됨: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>파일 %1개를 %2에 저장했습니다</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>이 컴퓨터에는 %1을(를) 여는 프로그램이 없습니다. 저장할 수는 있습니다.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>이제 %1이(가) 여기에 있으며 끌어다 놓을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>메일 본문</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>페이지 다시 열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>페이지 주소 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>브라우저에 %1의 로그인 페이지가 표시됩니다. 거기에서 로그인하고 Godwit이 메일을 사용하도록 허용하세요. 그러면 Godwit이 자동으로 계속합니다. 비밀번호는 사용자와 제공업체만 알고 있습니다.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>이 컴퓨터에는 웹 페이지를 여는 프로그램이 없습니다. %1의 로그인 페이지 주소를 이 컴퓨터의 브라우저에 복사하여 로그인하고, Godwit이 메일을 사용하도록 허용하세요.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>브라우저로 로그인했습니다. Godwit이 제공업체에 접근 권한을 요청하는 중…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 저장</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>제공업체에서 받은 16진수 64자리</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>제공업체에서 받은 지문(&amp;F):</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>제공업체에서 받은 지문</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>%1의 인증서가 이 계정에 고정된 인증서가 아닙니다. 비밀번호나 메일을 보내기 전에 연결을 닫았습니다. 인증서가 갱신되었거나 누군가 사용자와 서버 사이에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1이(가) 신원을 증명하지 못했습니다. 비밀번호나 메일을 보내기 전에 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>제공업체에 전화하거나 제공업체의 페이지에서 새 인증서의 SHA-256 지문을 확인하세요. 지금 보이는 것과 같으면 여기에 입력하거나 붙여넣으세요. 그렇지 않으면 계속하지 마세요.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>서버 이름과 이 컴퓨터의 시계를 확인하세요. 호텔이나 손님용 네트워크에서는 먼저 해당 네트워크에 로그인하세요. 서버가 이 인증서를 사용하는 것이 맞다면, 운영자에게 SHA-256 지문을 문의하여 여기에 입력하거나 붙여넣으세요. 그러면 누가 서명했는지와 관계없이 이 인증서만 허용됩니다. 자체 인증 기관이 있는 조직은 파일을 제공합니다. 설정의 “고급”에서 그 파일을 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>문제점:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>대상:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>서명자:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>유효 기간:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1부터 %2까지</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>이전 SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>현재 SHA-256:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>같습니다.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>새 인증서가 아니라 이전 인증서의 지문입니다.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>다른 지문입니다. 사용자의 제공업체 서버가 아닙니다. 계속하지 마세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>찾는 사람일 수 있는 연락처</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter로 선택, Shift+Delete로 삭제</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>새 메일</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>재전송: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>굵게, 색, 링크, 표, 그림이 제거되고 목록은 텍스트가 되었습니다.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>이 컴퓨터에 저장됨, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>초안에 저장됨, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>이 컴퓨터에 저장됨, %1. 연결되면 초안 폴더에 저장됩니다</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>이 초안은 다른 기기 등에서 변경되거나 제거되어 서버의 내용이 달라졌습니다. 여기에 보이는 내용은 이 컴퓨터에 보관됩니다.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>내 것 유지(&amp;K)</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>서버의 것 사용(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>파일 첨부(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>숨은 참조로 이동(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>제목 쓰기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>계속 쓰기(&amp;G)</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>그래도 보내기(&amp;Y)</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>이 메일을 버리시겠습니까? 이 컴퓨터와 초안 폴더에서 제거됩니다.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>메일 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>유지(&amp;K)</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>그림 삽입</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>삽입</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>그림 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>그림 %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1픽셀</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>원래 크기 유지(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>“%1”은(는) %2입니다. 작은 그림은 더 빨리 보내고 볼 수 있습니다. 긴 변의 길이:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>다시 끝에서부터</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>다시 처음부터</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>보낸 사람 %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>나중에 보내기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>시간 지정(&amp;A)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>지금 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>초안을 서버에도 저장합니다</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>서식 파일로 저장(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>파일 첨부(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>연락처 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>제안할 사람을 vCard 파일에서 가져옵니다</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>메일 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>메일은 초안으로 보관됩니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>서식 없이 붙여넣기(&amp;W)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>메일에서 찾기(&amp;F)</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>기본 크기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>고정폭 글꼴(&amp;L)</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>일반 텍스트 메일에서</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>서식 있는 텍스트(&amp;O)</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>굵게, 목록, 그림 사용. 끄면 일반 텍스트</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>수신 확인 요청(&amp;R)</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>메일을 읽었다는 것을 알려 달라고 받는 사람에게 요청합니다. 거절하는 사람이 많습니다</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>배달 알림 요청(&amp;D)</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>메일이 도착했음을 알려 달라고 서버에 요청합니다</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>맞춤법 검사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메일(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>옵션(&amp;P)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>나중에 보내기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>보낸 사람(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>받는 사람(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>참조(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>숨은 참조(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>답장 주소(&amp;R)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>제목(&amp;S)</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>다른 사람에게 보내는 사본 (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>다른 사람이 볼 수 없는 사본 (Alt+B)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>답장을 받을 곳 (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>받는 사람을 숨은 참조로 이동</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>인증서의 SHA-256(&amp;H):</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>서버 인증서를 다른 방법으로 확인할 수 없는 경우에만</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>누가 서명했는지와 관계없이 이 지문의 인증서만 허용됩니다. 제공업체에 문의하세요.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>내 인증서(&amp;F):</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>내 인증서</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>인증서의 키(&amp;K):</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>내 인증서의 키</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>키의 암호문(&amp;R):</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>프록시(&amp;X):</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 또는 http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>느린 연결에서</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>압축</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>압축(&amp;Z):</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>파일 선택: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>인증서와 키 (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>인증서의 SHA-256은 16진수 64자리입니다.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>프록시는 socks5://이름:포트 또는 http://이름:포트와 같이 씁니다.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>키는 인증서에 속합니다. 인증서도 선택하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>로그인(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>계정 설정(&amp;A)…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>인증서 표시(&amp;C)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>기록 표시(&amp;L)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>이전 위치 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>다음 위치 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>이 메일에서 찾기</translation>
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
        <translation>처음부터</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>끝에서부터</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>표시된 내용에서 찾을 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1/%2 이상</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>이 메일의 나머지에 %Ln개 더 있음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>폴더만 담고 메일은 담지 않습니다.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>서버가 이 폴더를 읽는 것만 허용합니다.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>서버가 이 폴더 안에 폴더를 만드는 것을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>받은편지함의 이름은 모든 서버에서 같습니다.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>받은편지함에는 메일이 도착하므로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>용도가 있습니다: %1. 먼저 그 용도에 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>안에 있는 메일을 모두 읽었습니다.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>안에 아무것도 없습니다.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>이 서버는 일부 메일만 삭제하고 나머지를 남겨 둘 수 없습니다(UIDPLUS). Godwit은 위험을 감수하지 않습니다.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>받은편지함에는 메일이 도착하므로 다른 용도로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>받은편지함</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>보낸 메일</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>스팸</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>휴지통</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>별표 메일</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>중요 메일</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>더 이상 서버에 없습니다.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>여기서 이 작업을 할 권한이 없습니다. 폴더의 소유자가 권한을 줄 수 있습니다.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>폴더를 다른 계정으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>폴더를 자기 자신 안으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>이 서버에서는 폴더 안에 폴더를 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>이미 거기에 있습니다.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>폴더 “%1”이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>메일 읽기</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>별표와 태그 표시</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>메일 넣기</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>삭제로 표시</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>안에 폴더 만들기</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>폴더 이름 바꾸기 및 삭제</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>여기로 메일 보내기</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>누가 무엇을 할 수 있는지 결정</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>“%1” 안에 만들어집니다.</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>폴더 이름 바꾸기</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>안에 메일이 없습니다.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>안에 있는 메일이 영구 삭제됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>안에 있는 메일 %Ln통이 영구 삭제됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>폴더 “%1”을(를) 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>폴더 삭제</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>휴지통을 비우시겠습니까?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>스팸 폴더를 비우시겠습니까?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>안에 있는 메일(%L1)이 영구 삭제됩니다.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>휴지통 비우기</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>스팸 비우기</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>“%1”에서 취소선이 그어진 메일을 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>이 메일은 사용자나 이 폴더를 사용하는 다른 사람이 삭제로 표시했지만 아직 남아 있습니다. 영구 삭제됩니다.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>메일 공간</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>이 컴퓨터에서 전체 메일이 차지할 수 있는 공간(GiB).
가장 오랫동안 읽지 않은 메일부터 제거되며, 서버에는 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>이름에 이 내용이 있는 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>폴더 찾기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>여기에 새 폴더…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>현재 폴더 안에 폴더를 만듭니다</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>폴더 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>현재 폴더의 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>폴더 삭제…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>현재 폴더와 그 안의 내용을 삭제합니다</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>즐겨찾기 폴더</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>현재 폴더를 계정 위에 표시하거나 더 이상 표시하지 않습니다</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>폴더 속성…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>현재 폴더에 대해 알려진 내용을 표시합니다</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>즐겨찾기 위로 이동</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>현재 즐겨찾기를 즐겨찾기에서 위로 이동합니다</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>즐겨찾기 아래로 이동</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>현재 즐겨찾기를 즐겨찾기에서 아래로 이동합니다</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>“%1” 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>새 폴더(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>폴더 이동(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>폴더 삭제(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>모두 읽음으로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>휴지통 비우기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>스팸 비우기(&amp;E)…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>취소선이 그어진 메일 제거(&amp;S)…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>즐겨찾기에서 제거(&amp;F)</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>즐겨찾기에 추가(&amp;F)</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>구독 중(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>속성(&amp;P)…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>즐겨찾기에서 위로 이동(&amp;V)</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>즐겨찾기에서 아래로 이동(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>용도(&amp;U)</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>서버가 모든 메일 프로그램에서 이 용도로 “%1”을(를) 사용합니다.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>이 폴더의 용도는 서버가 정했습니다.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>맨 위에 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>이 컴퓨터에 보관(&amp;K)</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>계정과 같게</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>상위 폴더와 같게</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>읽은 것만</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>최근 1개월</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>최근 3개월</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메일</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>최근 %Ln개월</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>메일 공간(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>“%1”은(는) 이 서버에서 폴더를 구분하는 문자이므로 이름에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>“*”와 “%”는 이름에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>이름에 보이지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>같은 이름의 폴더가 이미 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Godwit이 하고 있는 일</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>보낼편지함: %1, 확인 필요 %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>보낼편지함: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>보낼 수 없는 메일이 있습니다. 어떻게 할지 결정하세요</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>보내기를 기다리는 메일</translation>
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
        <translation>계정은 폴더만 담습니다. 그중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>메일이 이미 거기에 있습니다.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>폴더로 이동</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>폴더가 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>폴더 “%1”을(를) 옮길 위치</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>여기로 이동</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>독립된 폴더가 아닙니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>폴더 속성</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>계정:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>서버 경로:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>메일:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>크기:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>메일을 담지 않습니다</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>용도:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>표시:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>예, 구독 중입니다</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>구독하지 않음</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>여기에 보관:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>새 소식:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>권한:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>공간:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>폴더만 담습니다</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>아직 세지 않음</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, 읽지 않음: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>특별한 용도 없음</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>메일이 여기에 도착함</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>서버가 지정함</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>사용자가 선택함</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>이름에 따라</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>읽은 메일</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>최근 1개월의 메일</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>최근 %Ln개월의 메일</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>서버가 알려 주지 않음</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>서버가 허용하는 모든 것: 서버가 권한을 관리하지 않음</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>존재 여부만 볼 수 있음</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>서버가 제한을 두지 않거나 알려 주지 않음</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>알 수 없음: 연결이 없음</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>여기에 놓을 수 없습니다.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>이미 즐겨찾기에 있습니다.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>폴더를 다른 계정으로 옮길 수 없습니다.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>메일은 폴더에 놓을 수 있습니다.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>이미 이 폴더에 있습니다.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>읽기 전용 폴더이므로 메일을 옮길 수 없습니다. Ctrl 키를 누르면 복사됩니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>처음부터 TLS(권장)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>없음: 암호화하지 않음</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>서식</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>서식(&amp;O)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>본문</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>제목 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>제목 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>제목 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>단락 스타일</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>굵게(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>기울임꼴(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>밑줄(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>취소선(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>작게(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>글자 색(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>배경색(&amp;G)…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>서식 지우기(&amp;E)</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>글머리 기호 목록(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>번호 매기기 목록(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>인용(&amp;Q)</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>인용 줄이기(&amp;O)</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>단락 방향 바꾸기(&amp;D)</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>링크(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>그림(&amp;P)…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>표(&amp;A)</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>가로줄(&amp;Z)</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>행과 열</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>위에 행 삽입</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>아래에 행 삽입</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>앞에 열 삽입</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>뒤에 열 삽입</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>행 제거</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>열 제거</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>배경색</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>글자 색</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>설정을 직접 변경합니다</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>%1에서의 방법</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>브라우저에서 %1을(를) 엽니다</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>이 서버를 알고 있으며 내 제공업체의 것입니다(&amp;K)</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>이 서버가 제공업체의 것인지 알려 주세요.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>이 메일은 %1에서 제공하며, Godwit은 그 서버를 알고 있습니다.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>%1에서 설정을 찾았습니다.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>%1의 DNS에 이 서버가 있습니다.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>설정 정보는 없지만 %1에서 서버가 응답합니다.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Thunderbird에서 가져온 설정입니다. 비밀번호는 가져오지 않으므로 다시 한 번 입력하세요.</translation>
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
        <translation>암호화되지 않음</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>받기: %1, 포트 %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>보내기: %1, 포트 %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>사용자 이름: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1은(는) 여기서 평소의 비밀번호가 아니라 메일 프로그램 전용 비밀번호(“앱 비밀번호”)를 요구합니다. 제공업체의 페이지에 로그인하여 만든 다음 아래에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>%1이(가) 올바른 비밀번호를 거부하면, 먼저 해당 메일 설정에서 프로그램으로 메일 읽기(IMAP)를 켜야 합니다. 2단계 로그인을 사용하는 경우에는 메일 프로그램 전용 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1에는 고객 페이지의 비밀번호와 다른 메일 프로그램 전용 비밀번호가 있습니다. 거기에서 설정하세요.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1은(는) 이 컴퓨터에서 실행 중이어야 하는 전용 프로그램 Bridge를 통해 읽습니다. Bridge에 여기에 입력할 사용자 이름과 비밀번호가 표시됩니다. 인증서는 Bridge가 직접 만든 것입니다. Bridge의 설정에서 내보낸 다음 “변경…” → “고급” → “인증 기관”에서 그 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1은(는) 브라우저로 로그인하는 메일 프로그램만 허용합니다. 이를 위해 프로그램이 등록되어 있어야 하지만 이 Godwit은 등록되어 있지 않습니다. 본인 또는 조직의 클라이언트 ID를 아래에 입력하세요.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>제공업체의 자체 페이지에서 브라우저로 로그인합니다. Godwit은 비밀번호를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>이 서버는 사용자의 도메인(%1) 밖에 있으며 DNS 정보에 서명이 없습니다. 비밀번호를 얻으려고 누군가 중간에 넣었을 수 있습니다. 아는 서버인 경우에만 계속하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>안내서</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>안내서에서 찾기</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>장</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>장</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(날짜 없음)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>%1에서 확인함</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>%1에서 이 메일이 %2에서 오지 않은 것으로 확인했습니다. 위조되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>보낸 사람이 읽음 확인을 요청합니다. 허락하지 않으면 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>발신자 정보</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>발신자 정보 – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>메일을 쓸 때 사용하는 이름, 주소, 서명입니다. 첫 번째가 기본값입니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>기본값으로 설정(&amp;U)</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>같은 주소</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>주소(&amp;D):</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>답장 주소(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>서명(&amp;S):</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>새 발신자 정보</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>각 발신자 정보에는 anna@example.org와 같은 메일 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>“답장 주소”는 메일 주소이거나 비어 있어야 합니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>이 알림 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>메일 본문</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>“%1”을(를) 사전에 추가</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>첨부 파일 1개, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>첨부 파일 %Ln개, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>너무 큽니다. 보낼 때 %1이므로 서버가 받는 %2보다 큽니다.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>서버 한도 %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>그림 줄이기</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>첨부</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>첨부 파일 %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete는 제거, F2는 이름 바꾸기, Alt+화살표는 이동</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>더 작게(&amp;S)…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>앞으로 이동(&amp;F)</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>뒤로 이동(&amp;B)</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>첨부를 중지합니다(Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>누르면 첨부를 중지합니다</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>첨부하는 중…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>첨부 파일 제거</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>첨부 파일 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>받는 사람에게 보이는 이름:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>첨부 파일 이름 바꾸기</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>첨부 파일 이동</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>주소(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>텍스트(&amp;T):</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>링크 설정</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>링크 제거</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>이 링크가 가리키는 곳</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>이 링크는 표시된 곳으로 연결되지 않습니다.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>표시된 주소: %1
실제 주소: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1에게 쓰기</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>도착순(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>날짜(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>보낸 사람(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>받는 사람(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>제목(&amp;S)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>크기(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>읽지 않음(&amp;U)</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>별표(&amp;R)</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>첨부 파일(&amp;H)</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>이 항목으로 목록을 정렬합니다</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>대화(&amp;C)</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>답장을 원래 메일과 함께 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>제목으로 묶기(&amp;M)</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>제목이 같은 메일은 서로를 가리키지 않아도 한 대화가 됩니다</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>내 답장을 대화에 표시(&amp;O)</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>보낸편지함에 있는 내 메일을 해당 대화에 표시합니다</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>무시한 대화 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>무시하기로 한 것도 표시합니다</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>오름차순(&amp;G)</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>처음 것, 가장 오래된 것 또는 가장 작은 것을 맨 위에 표시합니다</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>내림차순(&amp;E)</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>마지막 것, 가장 최근 것 또는 가장 큰 것을 맨 위에 표시합니다</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>모두 펼치기(&amp;X)</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>모든 대화를 펼칩니다</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>모두 접기(&amp;L)</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>모든 대화를 접습니다</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>모든 새 폴더에 사용(&amp;N)</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>따로 선택하지 않은 폴더는 이 폴더처럼 표시됩니다</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>읽지 않은 메일만</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>별표 메일만</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>첨부 파일 있음</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>첨부 파일이 있는 메일만</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>텍스트로 필터링</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>보낸 사람, 받는 사람 또는 제목에 이 단어가 있는 메일만</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>필터 지우기</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>모든 메일을 다시 표시합니다</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>목록의 열</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보낸 사람</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 사람</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보낸 날짜</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>기본 열(&amp;U)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>이 폴더에 읽지 않은 메일이 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>태그가 있는 메일만</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>태그로 필터링</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>정렬 및 대화</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>보낸 사람, 받는 사람 또는 제목으로 필터링</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>태그가 있거나 없음</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>이 폴더에 태그가 없습니다</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>메일 1통</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>메일 %Ln통</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>읽지 않음 %1통</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>열린 폴더가 없음</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>여기에서 메일을 보려면 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>폴더 여는 중…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>필터에 맞는 메일이 없음</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>메일 1통이 숨겨져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>메일 %Ln통이 숨겨져 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>아직 아무것도 없음</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>이 폴더를 아직 서버에서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>이 폴더는 비어 있음</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>새 메일은 여기에 자동으로 나타납니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>폴더(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>메일 표시 형식(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>정렬 및 대화(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>목록 및 영역(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>필터(&amp;I)</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>폴더 열기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>도구(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>메일(&amp;M)</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>표시(&amp;K)</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>읽지 않음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>읽음으로 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>스팸 아님(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>스팸(&amp;J)</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>메일 파일 열기</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>메일 (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Godwit 정보</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>IMAP용 메일 프로그램입니다.

GNU 일반 공중 사용 허가서 버전 3 이상에 따른 자유 소프트웨어입니다. 어떠한 보증도 하지 않습니다.

큰뒷부리도요(godwit)는 쉬지 않고 가장 멀리 나는 새입니다.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>되돌릴 것이 없음</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>휴지통이 비어 있음</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>설정된 필터가 없음</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>아직 계정이 없음</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>이 계정에 해당 폴더가 없음</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>열린 메일이 없음</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>모든 영역이 보임</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>목록에 대화가 표시되지 않음</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>이 폴더는 읽기 전용임</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>선택한 메일이 없음</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>여기가 보관함임</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>이 메일 더 보기</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>이 메일에는 본문이 없습니다.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>이 메일에는 본문이 없고 첨부 파일만 있습니다.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>링크 주소 복사(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>%1 아님: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>연결 대상: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>아무것도 변경되지 않았습니다. 목록이 많이 바뀌어 선택한 메일을 더 이상 알 수 없습니다. 다시 선택하세요.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>이 계정에 보관함 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>이 계정에 스팸 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit이 폴더를 만들어 메일을 그곳으로 옮길 수 있습니다. 또는 “이동…”으로 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>폴더 만들기</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>메일 삭제</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>메일 %1통 삭제</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>이 메일을 영구 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>이 메일들을 영구 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>이 계정에 휴지통 폴더가 없습니다. 삭제한 것은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>서버가 이 폴더에서는 태그를 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>서버가 이 폴더에서는 태그를 보관하지 않습니다. Godwit은 어떤 대화의 알림을 끄거나 무시했는지를 태그로 기억합니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>태그: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>수신 거부…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>이 메일링 리스트의 수신을 거부합니다</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(보낸 사람 없음)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1에서 문제가 없는 것으로 확인함: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>주소 숨기기</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>모든 주소 표시</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>별표 해제</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표 표시</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(받는 사람 없음)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(보낸 사람 없음)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>메일 1통</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메일 %1통</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>열린 메일이 없음</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>여기에서 읽을 메일을 목록에서 선택하세요.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>메일 %1통이 선택됨</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>한꺼번에 표시하거나 이동하거나 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>메일 읽는 중…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>이 메일을 읽을 수 없음</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>아직 서버에서 읽지 않음</translation>
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
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>답장</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>전체 답장</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>전달</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>첨부 파일로 전달</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>Godwit이 제공업체에 등록된 ID</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>제공업체에서 받은 경우에만</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>클라이언트 ID(&amp;D):</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>클라이언트 비밀키(&amp;L):</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>로그인 페이지:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>토큰 출처:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>범위(scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>제공업체의 로그인 페이지 주소와 토큰 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Godwit이 제공업체에 등록된 클라이언트 ID를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>대기 중인 변경 사항</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>서버에 전달되지 않은 변경 사항</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>대기 중인 것이 없습니다. 모든 변경 사항이 서버에 전달되었습니다.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>버리기(&amp;D)</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>변경을 포기합니다. 메일은 서버에 있는 대로 표시됩니다</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>연결되는 즉시 이전 변경 사항 다음에 전송됩니다.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>전송 중이며 서버가 아직 응답하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>보낼편지함</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>아직 보내지 않은 메일</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>대기 중인 것이 없습니다. 보낸 메일이 모두 이 컴퓨터를 떠났습니다.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>보내졌음(&amp;W)</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>지금 보내기(&amp;N)</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>다른 사람에게 보내기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>버리기(&amp;D)…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>보낸 메일 폴더에 넣습니다</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>보내지 않고 다시 쓸 수 있도록 엽니다</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>다시 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>다시 보내기(&amp;A)</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
보내지도 보관하지도 않습니다.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
아직 받지 못한 사람은 받지 못하게 됩니다.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>이 메일을 버리시겠습니까?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>메일 버리기(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>그래도 암호화 없이 보내기</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>받기와 같음</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>보내는 메일 서버(&amp;G):</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>암호화(&amp;Y):</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>보낼 때의 암호화</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>포트(&amp;T):</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>보낼 때의 포트</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>사용자 이름(&amp;M):</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>보낼 때의 사용자 이름</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>인증서의 SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>보낼 때의 인증서 SHA-256</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>보낼 때는 누가 서명했는지와 관계없이 이 지문의 인증서만 허용됩니다. 비워 두면 일반적인 검사를 합니다.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>메일 보내기용입니다. 보내는 메일 서버를 알 수 없어 아직 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>메일 보내기용입니다. 이 설정으로는 아직 시도하지 않았습니다.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>아직 보낼 수 없습니다. 마지막으로 시도했을 때 서버가 Godwit의 로그인을 허용하지 않았습니다.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>메일 보내기용입니다. 이 설정으로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>암호화하지 않으면 중간에 있는 누구나 비밀번호와 보내는 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>인증서의 SHA-256은 16진수 64자리입니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>작업 또는 폴더 찾기</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>작업, 폴더 또는 검색할 단어</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>일치하는 항목</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  작업만      #  폴더만      Esc  닫기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>모든 메일에서 “%1” 검색</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>“%1”에게서 온 메일 검색</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>지금은 사용할 수 없음</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>나</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 외 %2명</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1명</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>받는 사람 %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>참조 %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>숨은 참조 %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>보낸 사람: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>발송인: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>답장 주소: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>참조: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>숨은 참조: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>한 번 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>이 메일의 그림을 지금 불러옵니다. 그림이 있는 서버는 메일이 열렸다는 사실과 열린 위치를 알게 됩니다.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>다른 서버의 그림 1개를 불러오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>다른 서버의 그림 %Ln개를 불러오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>%1의 그림 항상 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>%1에게서 온 모든 메일의 그림을 불러옵니다</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>그림 불러오는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>그림 %Ln개 불러오는 중…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>그림 1개를 불러올 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>그림 %Ln개를 불러올 수 없습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>그림: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>전체 그림(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>그림을 창에 맞추거나 원래 크기로 표시합니다(스페이스 바)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>이 보낸 사람들의 메일은 인터넷에서 그림을 자동으로 불러옵니다. 이를 통해 보낸 사람은 메일을 열었다는 사실과 연 시각을 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>보낸 사람 필터링</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>그림을 불러오는 보낸 사람</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>그림을 불러오기 전에 다시 묻습니다(Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>마지막으로 제거한 것을 되돌립니다(Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>그림을 자동으로 불러올 수 있는 보낸 사람이 없습니다.
그림을 불러오려는 메일은 먼저 묻고, 계속 허용할 수도 있습니다.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>주소에 “%1”이(가) 있는 보낸 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>표시된 항목 모두 제거(&amp;A)</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>모두 제거(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>%1에 대해 다시 묻습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>보낸 사람 %Ln명에 대해 다시 묻습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>보낸 사람 1명</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>보낸 사람 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>읽음 및 읽지 않음</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>열린 메일을 읽음으로 처리(&amp;A):</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>잠시 후</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>5초 후</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>10초 후</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>직접 표시할 때만</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>메일 표시 형식(&amp;S):</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>디자인된 대로</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>어느 경우에도 동의 없이 인터넷에서 그림을 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>데스크톱이 어두우면 메일을 어둡게 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>각 메일은 여전히 원래대로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>보내기를 취소할 수 있는 시간(&amp;U):</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>없음: 즉시 보내기</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5초</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10초</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20초</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30초</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>메일은 보내기 전에 이 시간만큼 대기합니다.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>내 시간대 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>메일의 날짜에 보낸 시각은 나타나지만, 어느 지역에 있는지는 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>새 메일에 서식 사용(&amp;F)</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>글꼴, 목록, 그림을 사용합니다. 일반 텍스트도 항상 함께 보냅니다. 메일마다 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>일반 텍스트 메일을 고정폭 글꼴로(&amp;P)</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>초안을 서버에 저장할 때까지의 시간(&amp;D):</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2분</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10분</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>입력하는 동안에는 이 컴퓨터에, 닫을 때는 서버에 보관됩니다.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>답장 및 수신 확인</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>답장 위치(&amp;I):</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>인용문 아래</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>인용문 위</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>서명을 인용문 아래에 넣기(&amp;N)</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>그렇지 않으면 인용문 위에 쓴 내용 뒤에 들어갑니다.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>보낸 사람이 메일을 읽었는지 알려 달라고 요청하면(&amp;T):</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>나에게 묻기</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>알리지도 묻지도 않기</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>메일 목록 표시 형식(&amp;S):</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>두 줄 카드</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>간결한 행</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>폴더의 정렬, 필터, 그룹화 방식은 폴더의 “보기” 메뉴에서 선택합니다.</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>카드에 보낸 사람의 머리글자 표시(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>마우스가 가리키는 행에 단추 표시(&amp;B)</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>메일을 열지 않고 표시, 별표, 보관, 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>영역</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>열린 메일의 위치(&amp;O):</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>목록 옆</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>목록 아래</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>새 메일</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>받은편지함에 메일이 오면 알림(&amp;T)</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>알림을 끄거나 무시한 대화는 알리지 않습니다.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>보낸 사람과 제목 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>끄면 새 메일이 왔다는 것만 알리므로 다른 사람이 내용을 엿볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Godwit 아이콘에 읽지 않은 메일 수 표시(&amp;U)</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>데스크톱의 독이나 작업 표시줄이 지원하는 경우.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>시작 및 종료</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>시계 옆에 아이콘 유지(&amp;I)</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>창을 닫아도 Godwit이 계속 실행되며, “끝내기”로 종료합니다.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>지금 이 데스크톱에는 이러한 아이콘을 둘 곳이 없습니다. 창을 닫으면 Godwit이 종료됩니다.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>로그인할 때 Godwit 시작(&amp;L)</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>백그라운드에서: 시계 옆 또는 최소화된 창으로.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Godwit 언어(&amp;G):</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>데스크톱 언어</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>오프라인으로 작업(&amp;W)</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>아무것도 가져오거나 보내지 않습니다. 작업은 여기에서 대기하며 다시 시작해도 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>날짜: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>첨부: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리 보기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>프로토콜 기록</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>프로토콜 기록</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>다음이 있는 줄 표시…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>이 텍스트가 있는 줄 표시</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>일시 중지: 새 줄을 표시하지 않음</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>선택한 줄 또는 전체 복사</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>이름, 제목, 주소를 뺀 사본 저장…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>기록 지우기</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>프로토콜 기록 저장</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 중 %1 사용됨</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>메일 %1/%2통</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>폴더 %1/%2개</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: 가득 찼습니다. 더 이상 메일이 도착하지 않을 수 있습니다. 휴지통을 비우거나 큰 메일을 삭제하세요.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: 거의 찼습니다. 휴지통을 비우거나 큰 메일을 삭제하세요.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>이 메일에는 링크로 가리킬 수 있는 식별자가 없습니다.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>이 메일의 링크를 복사했습니다.</translation>
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
        <translation>이 메일을 디자인된 대로 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>일반 텍스트(&amp;P)</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>이 메일의 텍스트만 표시합니다</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>원래 색(&amp;C)</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>이 메일을 보낸 사람이 정한 색으로 흰 바탕에 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>이 보낸 사람의 그림 항상 불러오기(&amp;A)</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>이 보낸 사람의 모든 메일에서 다른 서버의 그림을 불러옵니다</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>메일을 더 크게 표시합니다</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>메일을 더 작게 표시합니다</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>기본 크기(&amp;U)</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>메일을 기본 크기로 표시합니다</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>수신 확인 보내기(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>이 보낸 사람에게는 보내지 않음(&amp;V)</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>아니요(&amp;O)</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>이 메일을 열었다는 것과 연 시각을 알리는 짧은 메일</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>보낸 사람이 이 메일을 읽었음을 %1에 알려 달라고 요청합니다.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>보낸 사람이 이 메일을 읽었음을 알려 달라고 요청합니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>이 메일은 %1(으)로 갑니다.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>호스트는 %1(으)로 조회됩니다.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>받는 사람 %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>받는 사람 %1, %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>받는 사람 추가</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>받는 사람 제거</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>외 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>받는 사람 변경</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>받는 사람 이동</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>이 메일을 받을 사람이 지정되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>메일을 보낼 주소가 없습니다. 먼저 계정을 설정해야 합니다.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>파일 1개를 아직 첨부하고 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>파일 %Ln개를 아직 첨부하고 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>보낼 때 %1이지만 서버는 최대 %2까지 받으므로 거부합니다.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>첨부 파일에 대해 썼지만 첨부된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>받는 사람 %Ln명 모두 서로의 주소를 보게 됩니다. 숨은 참조로 보내면 보이지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>다른 사람들이 모르게(숨은 참조) 이 메일을 받았습니다. 전체 답장을 하면 알게 됩니다.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>제목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>검색 저장…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>검색 나가기 (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>검색 나가기</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>이 검색을 폴더 목록에 보관합니다</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>%2통 중 최신 %1통을 표시합니다. 단어나 날짜(예: 이후:2024)를 더하면 결과가 줄어듭니다.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>메일 1통 찾음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>메일 %Ln통 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>이 폴더: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>이 계정: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>모든 메일</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>검색할 위치</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>검색할 수 있는 것</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>검색할 수 있는 것 (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>모든 메일 검색(예: 보낸사람:anna 포함:첨부)</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>%1 검색(예: 보낸사람:anna 포함:첨부)</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>최근 검색</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>검색 제안</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>검색하는 중…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 것 없음</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>폴더 목록에 표시할 이름(같은 이름의 검색은 대체됨):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>검색 이름 바꾸기</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>검색 편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>위로 이동(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>아래로 이동(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>검색 삭제(&amp;D)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>한 시간 후(&amp;H)</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>오늘 저녁(&amp;E), %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>내일 아침(&amp;T), %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>월요일 아침(&amp;M), %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>나중에 보내기</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>보낼 시각(&amp;S):</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>메일은 이 컴퓨터에서 대기하다가 Godwit이 실행 중이고 연결되어 있을 때 전송됩니다. 그때까지 보낼편지함에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>그때 보내기</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(최상위)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>내 폴더: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>다른 사람의 폴더: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>공유 폴더: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>메일</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %3 중 %2(%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>%1의 서버</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>서버(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>기능(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>프로토콜 기록(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>다시 확인(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>서버에 확인하는 중…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>서버의 기능</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>정의</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>언급 없음</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>첫 응답</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>소프트웨어</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>공간</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n개 사용 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>없음: 주고받는 내용을 중간에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>%1 발급</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>%1까지 유효</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>계정 설정에서 꺼짐</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Godwit이 알지 못함</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>이 페이지 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>이 페이지의 모든 항목을 Godwit의 초기 상태로 되돌립니다</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>“%1”(이)라는 설정이 없습니다. Godwit의 작업은 Ctrl+K로 찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>폴더 목록</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  또는    </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>대신 여기에 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>그대로 두기(&amp;L)</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>키 배열의 기본값(&amp;S)</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>키 배열(&amp;A):</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>이름 또는 키로 검색</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>작업과 단축키</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>키(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>다른 키(&amp;O):</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>메뉴에 없음</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, 단축키 없음</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, 단축키 %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>사용자가 변경함</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1은(는) “%2”에 사용됩니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1(여기서 알 수 없는 시간대: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, 내 시간대</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>현지: %1(%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>취소된 일정</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>초대</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>초대에 대한 답변</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>다른 시간이 제안됨</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 수락</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 거절</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 미정</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 답변</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>반복: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>장소: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>주최자: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1명 초대됨</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1명 초대됨</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>파일에 %1개 더 있음</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>메일: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>전화: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>웹: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>주소: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>로그인 방식</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>브라우저로(OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>명령에서 받는 액세스 토큰(OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>클라이언트 인증서</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>없음: 서버가 손님을 허용함</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>액세스 토큰을 출력하는 명령</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>첫 줄에 액세스 토큰을 출력하는 프로그램</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>로그인 방식(&amp;I):</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>명령(&amp;D):</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>액세스 토큰, %1에서 갱신(OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>액세스 토큰을 출력하는 명령을 입력하세요.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>새 토큰이 필요할 때마다 셸이 이 명령을 실행합니다.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>제공업체의 자체 페이지에서 로그인합니다. Godwit은 비밀번호를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>이 계정이 서버에 제시하는 인증서로 신원을 증명합니다.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>신원을 증명하지 않음: 공개 보관소용입니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – 구독할 예정</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – 구독 취소할 예정</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>더 이상 서버에 없음</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>다른 사람의 것</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>공유됨</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>메일 1통</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>메일 %1통</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>하위 %2개 중 %1개 구독 중</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>항상 표시</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>폴더 구독</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>폴더 구독 – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>구독 중인 폴더는 여기와 다른 메일 프로그램의 폴더 영역에 표시됩니다. 받은편지함과 보낸 메일처럼 용도가 있는 폴더는 여기에 항상 표시됩니다.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>연결이 없어 마지막으로 읽은 목록을 표시합니다. 변경한 내용은 보관되었다가 연결되면 실행됩니다.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>폴더 찾기</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>표시할 폴더</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>구독 중</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>구독하지 않음</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>변경될 내용</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>더 이상 서버에 없음</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>폴더 목록 다시 읽기</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>폴더 목록 다시 읽기 (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>계정의 폴더</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>맞는 폴더가 없습니다. 다른 이름을 찾거나 “모두”를 선택하세요.</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>변경될 내용(Delete 키를 누르면 한 줄 취소)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>변경 사항 1개 적용</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>변경 사항 %1개 적용</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>변경 사항 없음</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>구독 %1개, 구독 취소 %2개</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>없어진 1개 제거</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>없어진 %1개 제거</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>구독했지만 더 이상 서버에 없는 폴더</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>이 폴더와 하위 %1개 구독(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>이 폴더와 하위 %1개 구독 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>하위 폴더 모두 펼치기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>플래그와 태그</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>글자와 숫자만</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>처음 아홉 개의 키는 1부터 9까지입니다. 이름과 색은 지원하는 서버에 저장되며 다른 컴퓨터에서도 같습니다.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>새 태그</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>색 선택</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>이름과 색을 지웁니다. 메일의 태그는 유지됩니다</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>색(&amp;C):</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(이 메일의 나머지는 여기에 표시되지 않습니다.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>“%1”의 소스</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>“%1”의 헤더</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(이 텍스트의 나머지는 여기에 표시되지 않습니다.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>Godwit 표시(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>Godwit 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>읽지 않은 메일 1통</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>읽지 않은 메일 %Ln통</numerusform>
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
        <translation>이 메일링 리스트를 더 이상 받지 않겠다고 이미 %1에 알렸습니다.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>이 메일링 리스트의 수신을 거부하시겠습니까?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit이 암호화된 연결로 %1에 요청을 한 번 보내 더 이상 받지 않겠다고 알립니다. 해당 서버는 이 메일이 읽혔다는 것을 알게 됩니다.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>수신 거부</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>한 번 클릭으로 수신을 거부하는 기능에 보낸 사람의 서명이 없어 사용하지 않습니다. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>웹 페이지에서 이 메일링 리스트의 수신을 거부하시겠습니까?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>%1의 페이지가 브라우저에서 열립니다.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>이 메일링 리스트를 더 이상 받지 않겠다고 %1에 알렸습니다.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>카드(&amp;C)</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>각 메일을 두 줄로 표시합니다</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>간결하게(&amp;M)</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>각 메일을 한 줄로 표시합니다</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>열(&amp;O)</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>각 메일을 한 줄로, 선택할 수 있는 열에 표시합니다</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>목록 옆에 메일(&amp;B)</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>폴더, 목록, 메일을 나란히 표시합니다</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>목록 아래에 메일(&amp;E)</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>메일 위에 목록을 표시하며, 둘 다 창의 너비에 맞춥니다</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Godwit에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>메일은 서버에 남아 있습니다. Godwit은 네트워크가 없어도 메일을 빠르게 표시하고, 서버에 무엇이 있는지 알려 줍니다. 필요한 것은 메일 주소와 비밀번호뿐이며, 비밀번호는 이 컴퓨터의 키링에 저장됩니다.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>Thunderbird에서 계정 가져오기(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>Thunderbird에서 계정 %Ln개 가져오기(&amp;T)…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>아직 계정이 없음</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>열린 초안이 없음</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>열린 메일이 없음</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>답장을 받는 메일링 리스트로 온 메일이 아님</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>“%1”은(는) 올바른 형식의 mailto: 또는 mid: 링크도 파일도 아닙니다</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>IMAP용 데스크톱 메일 클라이언트.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>설정, 캐시, 저널을 DIR 안에 보관합니다.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>창의 그림을 FILE(PNG)에 쓰고 종료합니다.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>창을 앞에 띄우지 않고 시작합니다: 시계 옆 또는 최소화된 창으로.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>계정과 서버 없이 예제 메일을 봅니다.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>데스크톱이나 설정의 언어 대신 이 언어(“de”, “pt_BR”)를 사용합니다.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>처리할 mailto: 링크, 메일로 연결되는 mid: 링크와 표시할 메일 파일.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo에는 자체 프로필이 있어 --profile과 함께 사용할 수 없습니다</translation>
    </message>
</context>
</TS>
