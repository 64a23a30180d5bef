<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>كتب شخص ما:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>كتب %1:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>في %1 الساعة %2، كتب %3:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- رسالة أُعيد توجيهها --------</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>Date: %1, %2</source>
        <translation>التاريخ: %1، %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>الملف %1 ليس على هذا الحاسوب. احفظه هنا أولًا.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>العنصر %1 مجلد. احزمه أولًا في ملف واحد، مثل ‎.zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>العنصر %1 ليس ملفًا يمكن إرفاقه.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>تعذرت قراءة الملف %1 حتى نهايته، فلم يُرفق: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>لم يُرفق الملف %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>تغيّر الملف %1 أثناء قراءته، فلم يُرفق. أرفقه مجددًا عندما يكتمل.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>لا أسطر أخرى</numerusform>
            <numerusform>إظهار سطر آخر</numerusform>
            <numerusform>إظهار سطرين آخرين</numerusform>
            <numerusform>إظهار %Ln أسطر أخرى</numerusform>
            <numerusform>إظهار %Ln سطرًا آخر</numerusform>
            <numerusform>إظهار %Ln سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>show less</source>
        <translation>إظهار أقل</translation>
    </message>
</context>
<context>
    <name>DateGroups</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>سابقًا هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>سابقًا هذا الشهر</translation>
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
        <translation>أُلغي هذا الإجراء.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>لم يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>لم يُعثر على الخادم.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>لم يُجلب أي بريد ولم يُغيَّر. لا يزال بالإمكان قراءة البريد الموجود هنا.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>تحقق من صحة كتابة اسم الخادم ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>لا يقبل الخادم الاتصالات على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>تحقق من المنفذ ونوع التشفير؛ المعتاد هو 993 مع TLS و143 مع STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>انقطع الاتصال أو تعذر الوصول إلى الخادم.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>تغييراتك محفوظة هنا وستُرسل عندما يعود الاتصال.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>إن كان هذا الحاسوب غير متصل فلا حاجة إلى فعل شيء؛ وإلا فحاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>لم يرد الخادم في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>تغييراتك محفوظة هنا وستُرسل عندما يرد الخادم من جديد.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>حاول مجددًا لاحقًا. إن تكرر ذلك كل مرة فتحقق من المنفذ ونوع التشفير.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>تعذر إنشاء اتصال مشفّر.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>لم تُرسل كلمة مرورك ولا أي بريد.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>تحقق من المنفذ ونوع التشفير، أو اسأل المزوّد عما ينبغي استخدامه.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>لم يستطع الخادم إثبات هويته: شهادته غير صالحة له.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>أُغلق الاتصال قبل إرسال كلمة مرورك أو أي بريد.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>تحقق من اسم الخادم ومن ساعة هذا الحاسوب؛ وفي فندق أو شبكة ضيوف سجّل الدخول إلى تلك الشبكة أولًا. وإلا فاسأل المزوّد عن SHA-256 لشهادته: إن كان هو المعروض هنا، فيمكن إدخاله في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>قد يكون هناك من يتلاعب بالاتصال بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>لا تستخدم هذه الشبكة للبريد. اختر TLS (المنفذ 993) لهذا الحساب إن كان الخادم يوفره.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>تعذر فهم رد الخادم.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>أُغلق الاتصال. لم يتأثر البريد الموجود هنا، وتغييراتك محفوظة.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>تحقق من أن هذا خادم IMAP وأن المنفذ صحيح. يُظهر سجل البروتوكول ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>رفض الخادم اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>لم يُجلب أي بريد ولم يُغيَّر. لا يعيد Godwit المحاولة من تلقاء نفسه كي لا يُقفل الحساب.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>أدخل كلمة المرور مجددًا. يطلب بعض المزوّدين كلمة مرور مخصصة لبرامج البريد، أو العنوان كاملًا اسمًا للمستخدم.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>الخادم غير متاح حاليًا.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>تغييراتك محفوظة هنا وستُرسل عندما يعود الخادم.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>لا حاجة إلى فعل شيء: سيعيد Godwit المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>رفض الخادم هذا.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>لم يُجرَ التغيير؛ المعروض هو ما على الخادم.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>قد يوضح رد الخادم ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>لم يفهم الخادم طلب Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>هذا خطأ من Godwit أو من الخادم. يُرجى الإبلاغ عنه مع سجل البروتوكول.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>لا يستطيع Godwit الكتابة في ملفاته على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>لم يتأثر البريد على الخادم؛ وقد لا يكون التغيير الأخير محفوظًا.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>أفرغ مساحة على القرص أو تحقق من أذونات مجلد الملف الشخصي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>هذا الملف الشخصي مفتوح في نسخة أخرى من Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>لا يجوز أن يغيّره إلا برنامج واحد في الوقت نفسه؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>استخدم النافذة الأخرى أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>لا يمكن تنفيذ هذا كما أُدخل.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>صحّحه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>صندوق البريد على الخادم ممتلئ. احذف شيئًا وأفرغ المهملات.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>جزء من الخادم يلزم لهذا متعطل. سيعيد Godwit المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>لا يسمح الخادم بهذا إلا عبر اتصال مشفّر.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>ليس لديك الحق في فعل هذا في هذا المجلد.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>يطلب منك الخادم الاتصال بمديره.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>يوجد مجلد بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>لم يعد المجلد موجودًا على الخادم.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>المجلد غير موجود على الخادم بعد. أنشئه أولًا.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>لا يمكن أن ينجح هذا على هذا الخادم، بسبب محرف في الاسم مثلًا.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>بُلغ أحد حدود الخادم، مثل عدد الاتصالات.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>يستخدم برنامج آخر هذا المجلد. حاول مجددًا لاحقًا.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>رفض الخادم كلمة المرور لأن صلاحيتها انتهت.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>عيّن كلمة مرور جديدة لدى المزوّد، ثم أدخلها هنا.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>يعرفك الخادم، لكنه لا يتيح لك استخدام صندوق البريد هذا.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>تحقق من اسم المستخدم؛ وإلا فعلى المزوّد أن يسمح بالوصول إلى صندوق البريد هذا عبر IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>لا يتيح لك الخادم تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>يطلب منك الاتصال بمديره.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>لا يتيح الخادم لأحد تسجيل الدخول دون تشفير.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>اختر TLS أو STARTTLS لهذا الحساب.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>تعذر تسجيل دخولك.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>اختر طريقة أخرى لتسجيل الدخول إلى هذا الحساب، أو اسأل المزوّد عما ينبغي استخدامه.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>لم يُدخلك الخادم بشهادتك.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>تحقق من الشهادة في إعدادات الحساب، أو اسأل المزوّد عن الشهادة التي يتوقعها.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>لا يُدخلك الخادم ضيفًا.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>اختر طريقة أخرى لتسجيل الدخول إلى هذا الحساب.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>رفض الخادم رمز الوصول.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>سجّل الدخول لدى المزوّد مجددًا كي يصدر رموزًا جديدة.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>لا يسمح رمز الوصول بقراءة البريد عبر IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>سجّل الدخول لدى المزوّد مجددًا واسمح بذلك، أو صحّح النطاق (scope) في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>لم يعد مزوّدك يتيح لـ Godwit تجديد وصوله.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>سجّل الدخول لدى المزوّد مجددًا: ستحصل بذلك على رمز تجديد جديد.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>لم يُسمح لـ Godwit باستخدام حسابك.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>سجّل الدخول بالمتصفح مجددًا واسمح بذلك؛ وفي العمل أو المدرسة قد يلزم أن يفعل ذلك مدير.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>لم يسجّل أحد الدخول بالمتصفح في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>ابدأ من جديد عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>لا توجد كلمة مرور محفوظة لهذا الحساب.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>اكتبها هنا.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>ليس لدى Godwit وصول إلى هذا الحساب حاليًا.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>سجّل الدخول بالمتصفح مرة أخرى.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>أدخلك مزوّدك، لكنه لم يمنح Godwit وصولًا دائمًا.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>تحقق من النطاق (scope) في إعدادات الحساب: مع Microsoft يجب أن يتضمن offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>لا يعرف مزوّدك ما طلب Godwit السماح به.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>صحّح النطاق (scope) في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>لا يتيح مزوّدك تسجيل الدخول بمعرّف العميل هذا.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>صحّحه في إعدادات الحساب، أو سجّله لدى المزوّد لبرامج سطح المكتب.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>لا يعرف مزوّدك معرّف العميل هذا، أو أن سرّه خاطئ.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>صحّح هذا في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>يقول الخادم: «%1»</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>معلّمة للحذف</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>أُعيد توجيهها</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>أُرسل إشعار الاستلام</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير مرغوب فيها</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>ليست غير مرغوب فيها</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>تصيّد</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>معلّمة كمهمة</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>متجاهَلة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخصي</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>البريد المرسل</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>الرسائل المميزة بنجمة</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>الرسائل المهمة</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>البريد الوارد</translation>
    </message>
</context>
<context>
    <name>HtmlText</name>
    <message>
        <source>show less</source>
        <translation>إظهار أقل</translation>
    </message>
    <message numerus="yes">
        <source>… %Ln lines of quoted text</source>
        <translation>
            <numerusform>… لا أسطر من النص المقتبس</numerusform>
            <numerusform>… سطر من النص المقتبس</numerusform>
            <numerusform>… سطران من النص المقتبس</numerusform>
            <numerusform>… %Ln أسطر من النص المقتبس</numerusform>
            <numerusform>… %Ln سطرًا من النص المقتبس</numerusform>
            <numerusform>… %Ln سطر من النص المقتبس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>«%1» ليس عنوان بريد يمكن الإرسال منه.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>«%1» ليس عنوان بريد للردود.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>ليس للرسالة مستلم.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>تحوي «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>لا تحوي «%1»</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>من «%1»</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>ليست من «%1»</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>إلى «%1»</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>ليست إلى «%1»</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>بنسخة إلى «%1»</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>دون نسخة إلى «%1»</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>في موضوعها «%1»</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>ليس في موضوعها «%1»</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>في نصها «%1»</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>ليس في نصها «%1»</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>بمرفق اسمه «%1»</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>دون مرفق اسمه «%1»</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>من القائمة البريدية «%1»</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>ليست من القائمة البريدية «%1»</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>هي الرسالة «%1»</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>ليست الرسالة «%1»</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>بمرفق</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>دون مرفق</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>قُرئت بالفعل</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>دون نجمة</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>رُدّ عليها بالفعل</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>لم يُردّ عليها بعد</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>معلّمة كمسودة</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>غير معلّمة كمسودة</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>معلّمة للحذف</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>غير معلّمة للحذف</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>بالوسم «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>دون الوسم «%1»</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>أكبر من %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>ليست أكبر من %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>أصغر من %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>ليست أصغر من %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>ليست قبل %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>ليست منذ %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>في المجلد «%1»</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>ليست في المجلد «%1»</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>ليست %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>من</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>من أرسلها</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>من أُرسلت إليه</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>من تلقى نسخة</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>كلمات في الموضوع</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>نص</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>كلمات في النص</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>ملف</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>اسم مرفق</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>وسم</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>وسم للرسالة</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>في</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>حالة</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>مقروءة، بنجمة، مجابة…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>فيها</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>فيها مرفق</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>أكثر من هذا الحجم</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>أقل من هذا الحجم</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>قبل</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>كُتبت قبل هذا اليوم</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>منذ</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>كُتبت في هذا اليوم أو بعده</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>يوم</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>كُتبت في هذا اليوم، أو في هذا الشهر أو العام</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>بلانجمة</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>مجابة</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>بلاجواب</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>محذوفة</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>بقويقة جزر</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>الكلمتان معًا، أو كلمات تبدأ بهما، في أي مكان</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;جزر كبير&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>هذه الكلمات بعينها، واحدة تلو الأخرى</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>جزر OR عاصفة</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>إحداهما أو كلتاهما</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>جزر -كبير</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>الأولى دون الثانية؛ وكذلك NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(جزر OR عاصفة) ميناء</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>تبيّن الأقواس ما ينتمي بعضه إلى بعض</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>من:سلمى إلى:عمر</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>المرسل والمستلم، بالاسم أو العنوان؛ وكذلك نسخة:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>من:(سلمى OR عمر)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>حقل واحد لكل ما بين القوسين</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>موضوع:جزر نص:ميناء</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>في الموضوع فقط، في النص فقط</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>ملف:تقرير</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>اسم مرفق</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>حالة:جديدة حالة:بنجمة</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>جديدة (غير مقروءة)، مقروءة، بنجمة، بلانجمة، مجابة، بلاجواب، مسودة، محذوفة</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>فيها:مرفق أكبر:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>المرفقات والحجم؛ وكذلك أصغر:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>منذ:2023-04-12 قبل:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>من ذلك اليوم حتى آخر يوم من 2023؛ وكذلك يوم:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>منذ:أمس منذ:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>الأيام: أمس، الاثنين، اسم شهر، أو قبل 7d، 2w، 3m، 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>في:الأرشيف وسم:عمل قائمة:طيور</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>مجلد، وسم، قائمة بريدية</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>هذا طويل جدًا؛ لا يُنظر في الباقي.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>ينقص شيء قبل «OR» أو بعدها.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>لم يُفتح هذا القوس قط.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>ينقص شيء قبل «AND» أو بعدها.</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>الكلمات كثيرة جدًا؛ لا يُنظر في الباقي.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>ينقص بعد «NOT» ما لا تريده.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>ينقص شيء بعد «%1».</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>ينقص اسم هنا.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>لا توجد كلمة في «%1».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>«%1» ليس يومًا. تُكتب الأيام هكذا: %2 أو %3 أو %4 أو %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>«%1» ليس حجمًا. تُكتب الأحجام هكذا: %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>«%1» غير معروف هنا. الممكن: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>«%1» ليس رابطًا إلى رسالة.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>التداخل عميق جدًا؛ لا يُنظر في الباقي.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>أرسل الخادم رسالة دون محتوى.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>موقّعة (OpenPGP). لا يتحقق Godwit من التوقيعات بعد.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>موقّعة (S/MIME). لا يتحقق Godwit من التوقيعات بعد.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>مشفّرة (OpenPGP). لا يستطيع Godwit فتحها بعد: احفظ المرفق وافتحه باستخدام GnuPG أو Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>مشفّرة (S/MIME). لا يستطيع Godwit فتحها بعد: احفظ المرفق وافتحه ببرنامج لديه شهادتك.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>موقّعة ومغلّفة (S/MIME). لا يستطيع Godwit فتحها بعد: احفظ المرفق وافتحه ببرنامج يقرأ S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>مشفّرة (OpenPGP، داخل النص). لا يستطيع Godwit فتحها بعد: انسخ النص إلى GnuPG أو Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>النص طويل جدًا؛ لا يُعرض إلا أوله.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>من: </translation>
    </message>
    <message>
        <source>To: </source>
        <translation>إلى: </translation>
    </message>
    <message>
        <source>Date: </source>
        <translation>التاريخ: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>الموضوع: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>يوجد جزء من الرسالة في مكان آخر. لا يجلبه Godwit.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>هذا جزء فقط من رسالة أُرسلت على عدة أجزاء.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>مجموعة المحارف «%1» غير معروفة؛ قد تكون بعض المحارف خاطئة.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>الرسائل والأجزاء متداخلة بعمق كبير؛ لا تُفتح الداخلية منها.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>في الرسالة أجزاء كثيرة جدًا؛ لا يُعرض إلا أولها.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>الترويسة طويلة جدًا؛ لا يُعرض إلا أولها.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>يتغير شكل النص كثيرًا؛ تُعرض نهايته دون اقتباسات.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>ليس في الرسالة جزء كهذا.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>المرفق أكبر من أن يُفتح.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>عُرضت رسالتك إلى %1 على الشاشة.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>عُرضت رسالتك «%2» إلى %1 على الشاشة.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>وقت الإرسال: %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>لا يعني هذا أنها قُرئت أو فُهمت.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>لم يطلب أحد إشعار استلام لهذه الرسالة.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>لا يوجد عنوان يمكن إرسال إشعار الاستلام منه.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>مقروءة: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>«%1»، الذي طلب إشعار الاستلام، ليس عنوان بريد.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>كل %1 يوم</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>كل %1 أسبوع</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>كل %1 شهر</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>كل %1 سنة</translation>
    </message>
    <message>
        <source>repeatedly</source>
        <translation>تكرارًا</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, on certain days</source>
        <translation>%1، في أيام معيّنة</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1، عدد المرات: %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>دون موضوع</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>أكثر من 10 م.ب</translation>
    </message>
    <message>
        <source>1 to 10 MB</source>
        <translation>من 1 إلى 10 م.ب</translation>
    </message>
    <message>
        <source>100 KB to 1 MB</source>
        <translation>من 100 ك.ب إلى 1 م.ب</translation>
    </message>
    <message>
        <source>10 to 100 KB</source>
        <translation>من 10 إلى 100 ك.ب</translation>
    </message>
    <message>
        <source>Under 10 KB</source>
        <translation>أقل من 10 ك.ب</translation>
    </message>
    <message>
        <source>No sender</source>
        <translation>دون مرسل</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>دون مستلم</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>دون نجمة</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>بمرفقات</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>دون مرفقات</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>لا تذكر الرسالة من أرسلها.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>تذكر الرسالة اسم مرسلها ولا تذكر عنوانه.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>تذكر الرسالة مرسلها أكثر من مرة: %1 وكذلك %2. واحد منهما على الأكثر صحيح.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>تذكر الرسالة عدة مرسلين: %1 وكذلك %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>يحوي الاسم عنوانًا، %1، لكن الرسالة من %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>يذكر الاسم %1، لكن الرسالة من %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>يبدأ العنوان مثل عنوان آخر، %1، لكنه تابع لـ %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>يبدو العنوان كأنه تابع لـ %1، لكنه تابع لـ %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>يخفي اسم المرسل محارف لا تُرى أو يقلب محارف أخرى.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>يخلط الاسم حروفًا متشابهة من عدة أبجديات: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>يخلط العنوان حروفًا متشابهة من عدة أبجديات: %1 هو في الحقيقة %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>يشبه العنوان %1، لكنه في الحقيقة %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>العنوان تابع لـ %1، المعروف على الشبكة باسم %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>أرسلها %2 نيابة عن %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>تعرف شخصًا بهذا الاسم بعنوان آخر، %1. هذه الرسالة من %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>تذهب الردود إلى %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>لا يوجد عنوان كهذا.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>تحقق من كتابته.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>لا يوجد خادم بريد لجزء العنوان الذي بعد العلامة @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>لا يفهم الخادم هذا العنوان.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>انتقل صاحب هذا العنوان ولم يترك عنوانًا آخر.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>اسأل المستلم عن العنوان الجديد.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>لا يفهم الخادم عنوان المرسل.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>تحقق من عنوان هويتك.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>لا يقبل الخادم رسائل من عنوان المرسل.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>تحقق من عنوان هويتك؛ فمعظم الخوادم لا تقبل إلا العناوين التابعة للحساب.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>لا يستقبل هذا النطاق أي بريد.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>تحقق من كتابة العنوان.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>صندوق البريد هذا معطّل أو لا يستقبل رسائل حاليًا.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>تواصل مع المستلم بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>صندوق بريد المستلم ممتلئ.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>أبلغ المستلم بطريقة أخرى، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>الرسالة أكبر مما يقبله المستلم.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>أرسل مرفقات أقل أو أصغر.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>لم تبق مساحة على الخادم.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>الرسالة أكبر مما يقبله الخادم.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>خادم المستلم لا يرد.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>تحقق من العنوان، أو حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>لا يعرف الخادم كيف يصل إلى خادم المستلم.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>ستظل الرسالة تدور بين الخوادم.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>أبلغ مدير خادم المستلم.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>عدد المستلمين أكبر مما يقبله الخادم للرسالة الواحدة.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>أرسلها في عدة رسائل.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>لا يقبل الخادم الرسائل بهذه الصيغة: يجب أن تكون بمحارف من 7 بتات.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>أرسل الرسائل المعاد توجيهها كنص بدلًا من مرفقات.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>لا يقبل الخادم عناوين فيها حروف غير a إلى z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>استخدم عنوانًا آخر للمستلم، أو أرسل من حساب آخر.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>تمنع قواعد الخادم هذه الرسالة.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>قد يوضح رد الخادم السبب.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>لا يسمح الخادم بهذه الرسالة.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>غالبًا ما يعدّ الخادم الرسالة بريدًا غير مرغوب فيه، أو يكون عنوان المرسل ليس عنوانك. قد يوضح رده السبب.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>رفض الخادم اسم المستخدم أو كلمة المرور.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>تحقق من إعدادات الإرسال للحساب؛ يطلب بعض المزوّدين كلمة مرور مخصصة لبرامج البريد.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>لا يتيح لك الخادم تسجيل الدخول بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>اختر طريقة أخرى لتسجيل الدخول إلى هذا الحساب؛ يطلب بعض المزوّدين متصفحًا أو كلمة مرور مخصصة لبرامج البريد.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>لا يتيح الخادم لأحد تسجيل الدخول دون تشفير.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>اختر TLS أو STARTTLS للإرسال.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>يطلب منك الخادم تعيين كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>افعل ذلك لدى المزوّد، ثم أدخلها هنا.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>عُطّل الحساب.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>اسأل المزوّد.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>ينقص توقيع يتوقعه خادم المستلم (DKIM) أو أنه خاطئ.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>أبلغ مزوّدك.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>لا يسمح خادم المستلم لهذا الخادم بالإرسال نيابة عن نطاق عنوانك (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>أرسل عبر خادم مزوّد عنوانك نفسه.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>لا يثق خادم المستلم باسم الخادم المرسل.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>لم يستطع خادم المستلم التأكد من أن الرسالة من عنوانك (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>لا يستقبل نطاق عنوان المرسل أي بريد.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>أُرسلت رسائل كثيرة جدًا في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>انتظر بضع ساعات. قد يوضح رد الخادم المزيد.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>لا يستطيع صندوق البريد استقبال رسائل حاليًا.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>يطلب منك الخادم تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>تحقق من إعدادات الإرسال للحساب.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>يرفض الخادم هذا العنوان أو هذه الرسالة.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>تحقق من العنوان. قد يوضح رد الخادم السبب.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>الرسالة كبيرة جدًا، أو صندوق البريد ممتلئ.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>لا يقبل الخادم هذا العنوان.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>تحقق من كتابته ومن عنوان هويتك.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>يرفض الخادم هذه الرسالة.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>أُوقف الإرسال.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>لم يُعثر على خادم الإرسال.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>تحقق من اسمه ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>لا يقبل خادم الإرسال الاتصالات على هذا المنفذ.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>تحقق من المنفذ ونوع التشفير؛ المعتاد هو 465 مع TLS و587 مع STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>انقطع الاتصال أو تعذر الوصول إلى خادم الإرسال.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>لم يرد خادم الإرسال في الوقت المناسب.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>تعذر إنشاء اتصال مشفّر بخادم الإرسال.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>تحقق من المنفذ ونوع التشفير، أو اسأل المزوّد عما ينبغي استخدامه.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>لم يستطع خادم الإرسال إثبات هويته: شهادته غير صالحة له.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>تحقق من اسم الخادم ومن ساعة هذا الحاسوب؛ وفي فندق أو شبكة ضيوف سجّل الدخول إلى تلك الشبكة أولًا.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>قد يكون هناك من يتلاعب بالاتصال بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>لا تستخدم هذه الشبكة للبريد. اختر TLS (المنفذ 465) للإرسال إن كان الخادم يوفره.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>تعذر فهم رد خادم الإرسال.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>تحقق من أن هذا خادم إرسال (SMTP) وأن المنفذ صحيح. يُظهر سجل البروتوكول ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>لم يُدخلك خادم الإرسال.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>تحقق من إعدادات الإرسال للحساب، أو أدخل كلمة المرور مجددًا.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>لا يقبل الخادم الرسالة حاليًا.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>لا يقبل الخادم الرسالة.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>لم يفهم الخادم طلب Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>هذا خطأ من Godwit أو من الخادم. يُرجى الإبلاغ عنه مع سجل البروتوكول.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>لا يستطيع Godwit قراءة ملفاته أو الكتابة فيها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>أفرغ مساحة على القرص أو تحقق من أذونات مجلد الملف الشخصي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>هذا الملف الشخصي مفتوح في نسخة أخرى من Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>استخدم النافذة الأخرى أو أغلقها أولًا.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>لا يمكن إرسال الرسالة كما هي.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>حرّرها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>يقول الخادم: «%1»</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>لم تُرسل الرسالة؛ هي تنتظر في البريد الصادر، وسيعيد Godwit المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>لم تُرسل الرسالة إلى أحد؛ وهي باقية في البريد الصادر.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>الإرسال غير ممكن بعد.</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>1 change waiting</source>
        <translation>تغيير واحد قيد الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>لا تغييرات قيد الانتظار</numerusform>
            <numerusform>تغيير واحد قيد الانتظار</numerusform>
            <numerusform>تغييران قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرات قيد الانتظار</numerusform>
            <numerusform>%Ln تغييرًا قيد الانتظار</numerusform>
            <numerusform>%Ln تغيير قيد الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>في انتظار الاتصال</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>في انتظار تحية الخادم</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>في انتظار التشفير</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>في انتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>في انتظار قائمة المجلدات</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>في انتظار فتح المجلد</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>في انتظار أرقام الرسائل</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>في انتظار الرسائل</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>في انتظار وصول ما يُرفع</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>في انتظار تنفيذ تغيير</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>في انتظار الخادم</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>غير متصل باختيارك</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 ث)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>تجري قراءة %1 من %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>تجري قراءة %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>لا اتصال، تُعاد المحاولة الآن</numerusform>
            <numerusform>لا اتصال، تُعاد المحاولة بعد ثانية</numerusform>
            <numerusform>لا اتصال، تُعاد المحاولة بعد ثانيتين</numerusform>
            <numerusform>لا اتصال، تُعاد المحاولة بعد %Ln ثوانٍ</numerusform>
            <numerusform>لا اتصال، تُعاد المحاولة بعد %Ln ثانية</numerusform>
            <numerusform>لا اتصال، تُعاد المحاولة بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>رُفض تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>غير متصل: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>غير مشفّر: يستطيع آخرون على الشبكة القراءة</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>يُراقَب باستخدام %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>لا تجوز الكتابة فيه</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>تعذر فتحه</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>إنه تالف</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>يشغله برنامج آخر</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>تعذرت القراءة من القرص أو الكتابة عليه</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>كتبته نسخة أحدث من Godwit؛ وهذه النسخة لا تمسّه</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>انتهى Godwit قبل أن يرد الخادم.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>أُرسلت الرسالة أو جرى التخلص منها بالفعل</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>الرسالة في طريقها إلى الخادم ولم يعد بالإمكان استرجاعها</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>الرسالة في البريد الصادر بالفعل</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>ليس في الحساب مجلد للمسودات؛ المسودة محفوظة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>ليس للرسالة مستلم</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>الرسالة مسودة بالفعل</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>تلقى بعضهم الرسالة بالفعل: يمكن إرسالها إلى الآخرين أو التخلص منها</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>الرسالة في طريقها إلى الخادم بالفعل</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>الرسالة مسودة</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>لم تعد الرسالة معدّة للإرسال</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>لا يُعرف أي مجلد للحساب بعد</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>وُجد تالفًا</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>كتبته نسخة أحدث من Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>إنه تالف ولا يمكن وضعه جانبًا</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>لقد سُحب</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>لم يذكر الخادم الآخر أين وضع الرسائل؛ ابحث عنها في المجلد الذي أُرسلت إليه</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>لم يعد المجلد الذي جاءت منه موجودًا</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>لم تعد الرسالة موجودة</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>ينقص جزء من الرسالة</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>أُزيل الحساب المقصود لهذه الرسائل. تبقى الرسائل في مكانها.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>تعذر فتح فهرس الكلمات</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>لم تعد العملية في السجل</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>يحتاج إلى تغيير قبله لم يُنفّذ. لم يتغير شيء على الخادم؛ ويستأنف عندما يُعاد ذلك التغيير.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>لم يذكر الخادم الأرقام التي يحفظ بها الرسائل المنقولة، فليس مؤكدًا أي رسائل كانت مقصودة. لم يتغير شيء آخر على الخادم.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>إنه في طريقه إلى الخادم ولم يعد بالإمكان سحبه</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>إنه ينتظر التنفيذ بالفعل</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>أعاد الخادم ترقيم رسائل هذا المجلد، فلم يعد مؤكدًا أي رسائل كانت مقصودة. لم يتغير شيء على الخادم.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>لم تُذكر أي علامة</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>يلزم اسم للمجلد</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>يوجد مجلد بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>يبقى اسم البريد الوارد كما هو</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>لا يمكن حذف البريد الوارد</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>لم تعد الرسائل موجودة</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>لم يعد المجلد المقصود لها موجودًا</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>الرسائل في ذلك المجلد بالفعل</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>مضى على ذلك وقت طويل</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>لم يذكر الخادم أين وضع الرسائل، أو أنها غادرت مكانها؛ ابحث عنها في المجلد الذي نُقلت إليه</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>لم يذكر الخادم أين وضع النسخ؛ يمكن حذفها يدويًا</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>نُفّذ على الخادم وهو نهائي</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 أكبر من أن يكون شهادة.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>لا توجد في %1 شهادة يمكن قراءتها (PEM أو PKCS #12؛ هل عبارة المرور صحيحة؟).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>لا يوجد في %1 مفتاح خاص يمكن قراءته (هل عبارة المرور صحيحة؟).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>لم يوقّعها أحد سواها</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>موقّعها غير معروف لدى هذا الحاسوب</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>ليست صالحة بعد</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>لا تذكر هذا الخادم</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>أُبطلت</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>تعذرت قراءة أي شهادة من %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>لا تذكر الشهادة هذا الخادم</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>هذه ليست الشهادة المربوط بها الحساب</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: هذه ليست الشهادة المربوط بها الحساب. SHA-256 المتوقع: %2؛ والمشاهد: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>لم يُظهر الخادم أي شهادة</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 لشهادته: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>«%1» ليس عنوان بريد: تبدو العناوين مثل name@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>في «%1» أكثر من علامة «@» واحدة.</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>في «%1» مسافة، أو محرف لا يُرى.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>ما قبل «@» في «%1» لا يمكن أن يكون عنوانًا.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>ما بعد «@» في «%1» لا يمكن أن يكون مضيفًا.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>ليس في «%1» نقطة بعد «@»: لا يعمل إلا داخل شبكتك.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>في «%1» قبل «@» حروف لا يستطيع كل خادم بريد التعامل معها بعد.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>أتريد إزالة الحساب «%1» من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>ستُحذف نسخ رسائله على هذا الحاسوب وكلمة مروره. ويبقى بريدك على الخادم كما هو.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>سيُفقد تغيير لم يصل إلى الخادم بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>لن يُفقد أي تغيير.</numerusform>
            <numerusform>سيُفقد تغيير واحد لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد تغييران لم يصلا إلى الخادم بعد.</numerusform>
            <numerusform>ستُفقد %Ln تغييرات لم تصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد %Ln تغييرًا لم يصل إلى الخادم بعد.</numerusform>
            <numerusform>سيُفقد %Ln تغيير لم يصل إلى الخادم بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>إزالة الحساب</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>كانت قائمة الحسابات تالفة. حُفظت باسم %1؛ وسيبدأ التشغيل التالي دون حسابات.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>قائمة الحسابات تالفة: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>يلزم اسم للحساب.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>يوجد حساب باسم «%1» بالفعل.</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>أُزيل هذا الحساب.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>غير متصل باختيارك</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>لم يتصل بعد</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>تُجلب رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>لا تُجلب رسائل</numerusform>
            <numerusform>تُجلب رسالة واحدة</numerusform>
            <numerusform>تُجلب رسالتان</numerusform>
            <numerusform>تُجلب %Ln رسائل</numerusform>
            <numerusform>تُجلب %Ln رسالة</numerusform>
            <numerusform>تُجلب %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>كاملة، للقراءة أو الحفظ.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>يجري البحث على الخوادم</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>عن نصوص ليست على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>تُنقل رسائل إلى حساب آخر</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>تُنسخ رسائل إلى حساب آخر</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 من %2 رسالة</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>يجري تجهيز البريد للبحث</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>ليس لأي حساب عنوان بريد بعد: أدخل عنوانك في إعدادات الحساب.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>لا يمكن إعادة توجيه أي رسائل معًا.</numerusform>
            <numerusform>يمكن إعادة توجيه رسالة واحدة على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يمكن إعادة توجيه رسالتين معًا على الأكثر.</numerusform>
            <numerusform>يمكن إعادة توجيه %Ln رسائل معًا على الأكثر.</numerusform>
            <numerusform>يمكن إعادة توجيه %Ln رسالة معًا على الأكثر.</numerusform>
            <numerusform>يمكن إعادة توجيه %Ln رسالة معًا على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>هذه الرسالة في البريد الصادر بالفعل.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>كانت النسخة المحلية من بريدك تالفة وتُجلب من جديد. حُفظت القديمة باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>لا تغييرات تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة تغيير واحد لم يصل إلى الخادم فوُضع جانبًا.</numerusform>
            <numerusform>تعذرت قراءة تغييرين لم يصلا إلى الخادم فوُضعا جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n تغييرات لم تصل إلى الخادم فوُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n تغييرًا لم يصل إلى الخادم فوُضع جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n تغيير لم يصل إلى الخادم فوُضع جانبًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>لا مسودات أو رسائل غير مرسلة تعذرت قراءتها.</numerusform>
            <numerusform>تعذرت قراءة مسودة أو رسالة واحدة لم تُرسل، ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة مسودتين أو رسالتين لم تُرسلا، ووُضعتا جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودات أو رسائل لم تُرسل، ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودة أو رسالة لم تُرسل، ووُضعت جانبًا.</numerusform>
            <numerusform>تعذرت قراءة %n مسودة أو رسالة لم تُرسل، ووُضعت جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>لا يمكن البحث في بريدك على هذا الحاسوب حتى يُعاد تشغيل Godwit: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>الرسالة التي يؤدي إليها هذا الرابط ليست على هذا الحاسوب. قد تكون في مجلد لم يُقرأ بعد.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>ال&amp;بحث على الخوادم</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح روابط الويب.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>godwit::app::Autostart</name>
    <message>
        <source>To tell you of new mail</source>
        <translation>لإعلامك بالبريد الجديد</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>استُورد عنوان واحد: سيُقترح من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>لم تُستورد أي عناوين.</numerusform>
            <numerusform>استُورد عنوان واحد: سيُقترح من الآن فصاعدًا.</numerusform>
            <numerusform>استُورد عنوانان: سيُقترحان من الآن فصاعدًا.</numerusform>
            <numerusform>استُوردت %Ln عناوين: ستُقترح من الآن فصاعدًا.</numerusform>
            <numerusform>استُورد %Ln عنوانًا: ستُقترح من الآن فصاعدًا.</numerusform>
            <numerusform>استُورد %Ln عنوان: ستُقترح من الآن فصاعدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>ليس لأي حساب عنوان بريد بعد: أدخل عنوانك في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>ليس لهذا الحساب مجلد للمسودات، لذلك تُحفظ الرسالة على هذا الحاسوب فقط. يمكنك اختيار مجلد من «استخدام لـ» في قائمة أي مجلد.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>استيراد جهات اتصال</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>جهات اتصال (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>يُبنى الفهرس: %1 من %2 رسالة</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>مواضيع كل الرسائل ومرسلوها ونصوصها (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>مواضيع كل الرسائل ومرسلوها (%1)</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>مواضيع ومرسلو %1 من %2 رسالة</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>لا نصوص على هذا الحاسوب</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>النصوص منذ %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>نصوص %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>؛ يُسأل الخادم عن مجلد واحد…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>؛ لا يُسأل الخادم عن أي مجلد…</numerusform>
            <numerusform>؛ يُسأل الخادم عن مجلد واحد…</numerusform>
            <numerusform>؛ يُسأل الخادم عن مجلدين…</numerusform>
            <numerusform>؛ يُسأل الخادم عن %Ln مجلدات…</numerusform>
            <numerusform>؛ يُسأل الخادم عن %Ln مجلدًا…</numerusform>
            <numerusform>؛ يُسأل الخادم عن %Ln مجلد…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>؛ بُحث في مجلد واحد على الخادم</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>؛ لم يُبحث في أي مجلد على الخادم</numerusform>
            <numerusform>؛ بُحث في مجلد واحد على الخادم</numerusform>
            <numerusform>؛ بُحث في مجلدين على الخادم</numerusform>
            <numerusform>؛ بُحث في %Ln مجلدات على الخادم</numerusform>
            <numerusform>؛ بُحث في %Ln مجلدًا على الخادم</numerusform>
            <numerusform>؛ بُحث في %Ln مجلد على الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>تعذر البحث في مجلد واحد على الخادم: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>تعذر البحث في المجلدات على الخادم: %1</numerusform>
            <numerusform>تعذر البحث في مجلد واحد على الخادم: %1</numerusform>
            <numerusform>تعذر البحث في مجلدين على الخادم: %1</numerusform>
            <numerusform>تعذر البحث في %Ln مجلدات على الخادم: %1</numerusform>
            <numerusform>تعذر البحث في %Ln مجلدًا على الخادم: %1</numerusform>
            <numerusform>تعذر البحث في %Ln مجلد على الخادم: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>لم ترد سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>تعذر استخدام سلسلة المفاتيح: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>تعذر بدء أمر كلمة المرور: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>استغرق أمر كلمة المرور وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>فشل أمر كلمة المرور بالحالة %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>لم يكتب أمر كلمة المرور أي كلمة مرور.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>هذا بريد للتجربة لم يكن قط على خادم. جرّب ما تشاء: لا يُرسل شيء، ويزول كله عند الإنهاء.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح روابط الويب.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>لا يمكن جلب شيء وأنت تعمل دون اتصال.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>ا&amp;تصل</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>لا يتيح سطح المكتب لـ Godwit أن يبدأ من تلقاء نفسه. قد تسمح إعداداته بذلك.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>قائمة الرسائل</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>الإشعارات وسطح المكتب</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>لم تعد هذه الرسالة هنا.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>لا اتصال، وليست كل رسائل «%1» معروفة هنا: تبقى الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>لا شيء معلّم للحذف في «%1».</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>لا يمكن تصغير %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>لا يوجد ملف %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 ليس ملفًا يمكن أن يحوي رسالة.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 أكبر من أن يُعرض: تُعرض الرسائل حتى 64 م.ب.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 فارغ.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 ليس رسالة: ليس فيه أي من الأسطر التي تبدأ بها الرسالة.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>مرسل غير معروف</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>لا رسائل جديدة في %1</numerusform>
            <numerusform>رسالة جديدة في %1</numerusform>
            <numerusform>رسالتان جديدتان في %1</numerusform>
            <numerusform>%Ln رسائل جديدة في %1</numerusform>
            <numerusform>%Ln رسالة جديدة في %1</numerusform>
            <numerusform>%Ln رسالة جديدة في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>البريد الوارد في %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>البريد الوارد</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>تعذر إرسال رسالة، وهي تنتظرك في البريد الصادر.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>حُفظت مسودة واحدة غير مرسلة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>لا مسودات غير مرسلة.</numerusform>
            <numerusform>حُفظت مسودة غير مرسلة.</numerusform>
            <numerusform>حُفظت مسودتان غير مرسلتين.</numerusform>
            <numerusform>حُفظت %Ln مسودات غير مرسلة.</numerusform>
            <numerusform>حُفظت %Ln مسودة غير مرسلة.</numerusform>
            <numerusform>حُفظت %Ln مسودة غير مرسلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>يجري الإرسال: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. لا يقدم خادم الإرسال لديك إشعارات تسليم: لن يصلك أي إشعار.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>ستُرسل الرسالة %1 في %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>أُرسلت. طلبت إشعار تسليم، لكن خادم الإرسال لديك لا يقدم إشعارات تسليم: لن يصلك أي إشعار.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسلت.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>أُرسلت الرسالة %1 إلى بعض مستلميها فقط.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>على الرسالة %1 الانتظار: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>ربما أُرسلت الرسالة %1 وربما لا.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>لم تُرسل الرسالة %1: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>فات الأوان: الرسالة في طريقها أو قد أُرسلت.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>لم تُرسل رسالة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال.</numerusform>
            <numerusform>لم تُرسل رسالة واحدة بعد.</numerusform>
            <numerusform>لم تُرسل رسالتان بعد.</numerusform>
            <numerusform>لم تُرسل %Ln رسائل بعد.</numerusform>
            <numerusform>لم تُرسل %Ln رسالة بعد.</numerusform>
            <numerusform>لم تُرسل %Ln رسالة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>ما ينتظر يبقى محفوظًا، ويُرسل عندما يعمل Godwit من جديد.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;مواصلة العمل</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>توجد ملفات كثيرة جدًا باسم «%1».</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>الصورة أكبر من أن تُعرض هنا. يمكن حفظها.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>هذه ليست صورة يستطيع Godwit عرضها. يمكن حفظها.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>قد يحوي %1 برنامجًا. يحفظه Godwit ولا يفتحه أبدًا.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>تعذر استيراد %1: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>ليس ملفًا.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>أكبر من 32 م.ب.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>ليست فيه جهة اتصال لها عنوان بريد.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>تعذرت قراءة عمليات البحث المحفوظة؛ حُفظ الملف باسم %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>بمرفق هذا الأسبوع</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>يوجد %L1 من عمليات البحث المحفوظة؛ لا يتسع المجال لغيرها.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>رمز التجديد لـ %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>كلمة مرور %1 على %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>رمز تجديد %1 لـ %2، من المزوّد:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>تُحفظ كلمة المرور حتى إنهاء Godwit فقط: لا توجد على هذا الحاسوب سلسلة مفاتيح تحفظها.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>يُجرَّب خادم الإرسال…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>حُفظت كقالب.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>لا يوجد قالب بعد. في نافذة رسالة جديدة اختر «حفظ كقالب».</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>كل البريد الوارد</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>كل المسودات</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>يجري إلغاء الاشتراك لدى %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>لم يتغير أي اشتراك</numerusform>
            <numerusform>تغيّر اشتراك واحد</numerusform>
            <numerusform>تغيّر اشتراكان</numerusform>
            <numerusform>تغيّرت %Ln اشتراكات</numerusform>
            <numerusform>تغيّر %Ln اشتراكًا</numerusform>
            <numerusform>تغيّر %Ln اشتراك</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>تعذر التراجع عن «%1»: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>تعليم كمقروء: %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>تعليم كغير مقروء: %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>إضافة نجمة: %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>إزالة النجمة: %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>إضافة الوسم «%1»: %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>تغيير الوسوم: %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>نقل إلى المهملات: %1</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>أرشفة: %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>نقل إلى غير المرغوب فيه: %1</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>نسخ %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>حذف نهائي: %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>أُفرغ %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>حُفظت الرسالة في %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>نُقل %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>أُعيدت تسمية %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>حُذف %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>جرى الاشتراك في %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>أُلغي الاشتراك في %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>ليس في الحساب %1 مجلد لهذا. استخدم «نقل إلى…» لاختيار مجلد.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>هذه الرسائل في المهملات بالفعل؛ افتح المهملات لحذفها نهائيًا.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>هذا الحساب مضبوط لتسجيل الدخول بطريقة %1، ولا يوفرها الخادم.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>لا يوفر الخادم أي طريقة لتسجيل الدخول يعرفها Godwit.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>لم يعد الخادم يوفر %1، وهي الطريقة التي كان هذا الحساب يسجّل الدخول بها، بل طرقًا أضعف فقط. اسأل المزوّد هل هذا مقصود.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit غير متصل.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>يجري تسجيل الدخول</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>لا يسلّم الخادم هذه الرسائل.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>انقطع الاتصال قبل رد الخادم. قد تكون إحدى الرسائل في مجلد الحساب الآخر بالفعل؛ والأصل محفوظ.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>لم تعد الرسالة على الخادم.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>الرسالة أكبر من 256 م.ب.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>الرسالة أكبر كثيرًا مما ذكره الخادم.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>فُقد ملف الرسالة.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>يسرد الخادم مجلدات أكثر مما يتسع له Godwit (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>يذكر الخادم رسائل أكثر مما في المجلد، أو مما يتسع له Godwit.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>لا يذكر هذا الخادم مدى امتلاء صندوق البريد.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>لا يحفظ هذا الخادم حقوقًا للمجلدات.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>لا يحفظ هذا الخادم ملاحظات للمجلدات (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>المرفق أكبر من 768 م.ب.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>انقطع الاتصال قبل رد الخادم؛ قد يكون هذا قد حدث أو لم يحدث.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>لم يعد المجلد على الخادم.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>لا يُعرف أين الرسائل الآن.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>رقّم الخادم رسائل هذا المجلد من جديد.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>لم يعد هذا المجلد موجودًا، أو لا يمكنه احتواء رسائل.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>يذكر الخادم رسائل أكثر مما في المجلد.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>يجري تسجيل الدخول إلى خادم الإرسال…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit غير متصل.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>لا يُعرف خادم إرسال لهذا الحساب.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>انتهى الاتصال قبل أن يرد الخادم.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>تعذرت قراءة ملف الرسالة: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>لا يوجد رمز تجديد لهذا الحساب.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>لا تُجدَّد الرموز إلا عبر https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>الرد طويل جدًا.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>ليس لهذا الحساب تشفير، وخادمه ليس هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>يجري الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>يجري تأمين الاتصال</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>أُرسلت بيانات قبل تشفير الاتصال.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>الخادم الوكيل %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>لا يوجد معرّف عميل.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>لا يُسجَّل الدخول إلا عبر https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>لا تُجلب الرموز إلا عبر https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>تعذر تلقي رد المتصفح: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>ليس هذا هو الرد الذي ينتظره Godwit</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>إنه تابع لمحاولة أقدم أو آتٍ من مكان آخر. لم يتغير شيء. استخدم الصفحة التي فتحها Godwit أخيرًا.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>لم يُسمح لـ Godwit بالدخول</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>هذا كل شيء</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى Godwit، وسيواصل من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>يجري البحث عن خوادم %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>لا يذكر %1 شيئًا عن خوادمه. تُجرَّب الأسماء المعتادة…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1، معيّن</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1، معيّن على بعض الرسائل</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1، غير المقروء: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1، غير المقروء: %2، الرسائل: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>الحساب %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>غير متصل: لا يُعرف ما يحدث هنا</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>يُعلم الخادم فورًا بما يحدث هنا (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>يُسأل الخادم كل دقيقة (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>folder with its counts, a note</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>godwit::models::MessageListModel</name>
    <message>
        <source>Message not read from the server yet</source>
        <translation>لم تُقرأ الرسالة من الخادم بعد</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>محادثة دون رسائل</numerusform>
            <numerusform>محادثة من رسالة واحدة</numerusform>
            <numerusform>محادثة من رسالتين</numerusform>
            <numerusform>محادثة من %Ln رسائل</numerusform>
            <numerusform>محادثة من %Ln رسالة</numerusform>
            <numerusform>محادثة من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>لا غير مقروءة</numerusform>
            <numerusform>واحدة غير مقروءة</numerusform>
            <numerusform>اثنتان غير مقروءتين</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
            <numerusform>%Ln غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>رُدّ عليها</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>معلّمة للحذف</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>دون موضوع</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>فيها مرفقات</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>تغيير ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>يجري التحميل</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>الرسائل: %1</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>تعيين على %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>إزالة من %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>تعيين على %1: %2؛ إزالة: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>ينتظر الإرسال</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>أُرسل، في انتظار الرد</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>رفضه الخادم</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>لم يعد بالإمكان تطبيقه</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>ربما حدث</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>انقطع الاتصال قبل رد الخادم. قد يكون هذا قد حدث أو لم يحدث، ولا يُعاد من تلقاء نفسه: انظر في المجلد، ثم حاول مجددًا أو تخلَّ عنه.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>نقل %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>نسخ %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>نقل %1 من %2 إلى %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>نسخ %1 من %2 إلى %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>حذف %1 في %2 نهائيًا</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>حفظ رسالة في %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>حفظ مسودة في %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>إنشاء المجلد %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>إعادة تسمية المجلد %1 إلى %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>حذف المجلد %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>الاشتراك في %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>إلغاء الاشتراك في %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 ولا أحد غيره</numerusform>
            <numerusform>%1 وواحد آخر</numerusform>
            <numerusform>%1 واثنان آخران</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>أُرسلت بالفعل إلى: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 يقول الخادم: «%2»</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
ستُعاد المحاولة من تلقاء نفسها؛ المحاولة التالية: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
ستُعاد المحاولة من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>ستُرسل في %1، أو عندما يعمل Godwit من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>ستُرسل حالما يتوفر اتصال.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>لا يقبل الخادم هذه الرسالة لجميع مستلميها.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>لا يقبل الخادم هذه الرسالة. لم تُرسل إلى أحد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>أرسلها إلى الآخرين، أو تخلص منها: توضع حينئذ في مجلد البريد المرسل.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>حرّرها وأرسلها مجددًا، أو تخلص منها.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>حرّرها، أو أرسلها إلى الآخرين فقط، أو تخلص منها.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>المستلمون المعنيون: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>انقطع الاتصال بعد خروج الرسالة كاملة وقبل أن يقول الخادم إنه تسلّمها. ربما أُرسلت وربما لا، ولا تُرسل مجددًا من تلقاء نفسها: فقد يؤدي ذلك إلى إرسالها مرتين. انظر في مجلد البريد المرسل، أو اسأل من كان ينبغي أن تصل إليه؛ ثم حدّد ما آلت إليه.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>يجري الإرسال، %1 %</translation>
    </message>
    <message>
        <source>Waiting to be tried again</source>
        <translation>تنتظر إعادة المحاولة</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>ستُرسل بعد لحظات</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>تنتظر الإرسال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>يجري الإرسال</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>ربما أُرسلت</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>إنها في طريقها؛ لم يرد الخادم بعد.</translation>
    </message>
    <message>
        <source>%1, to %2: %3</source>
        <translation>%1، إلى %2: %3</translation>
    </message>
</context>
<context>
    <name>godwit::models::PartsModel</name>
    <message>
        <source>Unnamed attachment</source>
        <translation>مرفق دون اسم</translation>
    </message>
</context>
<context>
    <name>godwit::models::ProtocolLogModel</name>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>godwit::models::SubscriptionChanges</name>
    <message>
        <source>“%1” is shown from now on, here and in your other mail programs.</source>
        <translation>يظهر «%1» من الآن فصاعدًا هنا وفي برامج بريدك الأخرى.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>يخرج «%1» من القائمة؛ لم يعد على الخادم.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>لا يزال «%1» ظاهرًا هنا لأنه مستخدم لغرض ما؛ قد لا تعرضه برامج البريد الأخرى.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>لم يعد «%1» ظاهرًا؛ وتبقى رسائله على الخادم.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>إعدادات الحساب</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>أهذا هو الخادم الصحيح؟</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>حساب بريدك</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>يعثر Godwit على خوادم بريدك من عنوانك. ولا يسأل سوى نطاق العنوان نفسه.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>يسجّل Godwit الدخول إلى خادم بريدك ليتأكد من صحة هذا.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>الثقة بهذه الشهادة فقط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>أدخل البصمة التي أعطاك إياها مزوّدك.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>يجري البحث عن خوادم %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>هذا ليس عنوان بريد. تحقق من كتابته.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>لا يتيح %1 لبرامج البريد الأخرى قراءة بريده: ليس فيه IMAP. لم يُعدّ شيء.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>لا أحد يذكر خوادم هذا العنوان، والأسماء المعتادة لا ترد. هل هذا الحاسوب متصل؟ إن كان كذلك فاكتب اسم الخادم كما يذكره مزوّدك.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>يُفتح المتصفح…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>في انتظار متصفحك…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يجري الاتصال…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>يمكن قراءة بريدك بهذه الإعدادات. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>قال الخادم: «%1»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>يجري العمل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>إدخال &amp;يدوي…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>متابعة دون إ&amp;رسال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>يُحفظ الحساب؛ وتذكر إعداداته أن الإرسال غير ممكن بعد</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>الاتصال دون تشفير رغم ذلك</translation>
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
        <translation>عنوان &amp;البريد:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>اسم ال&amp;حساب:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>ال&amp;خادم:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>الت&amp;شفير:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>الم&amp;نفذ:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>اسم ال&amp;مستخدم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>رمز الت&amp;جديد:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>كلمة مرور الت&amp;طبيق:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>رمز التجديد</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>اكتب اسم خادمك.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>أعطِ الحساب اسمًا.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>اكتب اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>أدخل رمز التجديد الذي أعطاك إياه مزوّدك.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>دون تشفير يستطيع كل من في الطريق قراءة كلمة مرورك وبريدك.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>إن أعطاك مزوّدك اسم مستخدم غير عنوانك فأدخله ضمن «تغيير…».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>لا يوجد حساب بعد. أضف حسابًا لقراءة بريدك.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>الحساب الأول هو المعتاد للرسائل الجديدة.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>ال&amp;هويات…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك &amp;لأعلى</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>تحريك لأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>أعطِ الحساب اسمًا آخر هنا (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>الأسماء والعناوين والتوقيعات التي تكتب بها</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>أعلى في لوحة المجلدات (Alt+أعلى)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>أسفل في لوحة المجلدات (Alt+أسفل)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>إزالة الحساب من هذا الحاسوب (Delete)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>الإرسال غير ممكن بعد: خادم الإرسال غير معروف. انظر «الإعدادات».</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>الإرسال غير ممكن بعد: لم يُدخل الخادم برنامج Godwit في آخر محاولة. انظر «الإعدادات».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>سؤال الخوادم عن الجديد</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;إضافة حساب…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>إضافة حساب بريد</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>الح&amp;سابات…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>ترتيب الحسابات وإعادة تسميتها وإزالتها، واختيار الأسماء التي تكتب بها</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>إ&amp;عدادات الحساب…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>تغيير حساب هذا المجلد</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>الا&amp;شتراكات…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>اختيار المجلدات المعروضة</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>حول &amp;الخادم…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>ما يقوله خادم هذا الحساب عن نفسه</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>إغلاق Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>التراجع عن آخر ما فُعل</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>&amp;التغييرات المعلقة…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>ما لم يصل إلى الخوادم بعد أو رُفض</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>البحث في كل البريد</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>البح&amp;ث عن مجلد…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>البحث عن مجلد باسمه</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>ب&amp;حث في الرسالة…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>البحث عن كلمات في الرسالة المفتوحة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن ا&amp;لتالي</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>الانتقال إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>الانتقال إلى الموضع السابق</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>تعليم ك&amp;مقروءة</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>تعليم كمقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;نجمة</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>إضافة نجمة أو إزالتها</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>علامات الرسائل المحددة ووسومها</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>أ&amp;سماء الوسوم وألوانها…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>أسماء الوسوم وألوانها وترتيبها</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>دون وسوم</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>الوسم %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>إزالة كل الوسوم</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>تعيين هذا الوسم أو إزالته</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>تعليم المحادثة كمقرو&amp;ءة</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>تعليم كل رسائل المحادثة كمقروءة</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>كتم المحاد&amp;ثة</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>ما يصل إلى هذه المحادثة من الآن فصاعدًا يُعدّ مقروءًا</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>ت&amp;جاهل المحادثة</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>إخراج المحادثة من القائمة مع كل ما يصل إليها</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>أر&amp;شفة</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>ن&amp;قل إلى…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>نقل إلى مجلد آخر</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;غير مرغوب فيها</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>نقل إلى مجلد غير المرغوب فيه</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>إ&amp;فراغ المهملات…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>حذف كل رسائل المهملات نهائيًا</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>تعليم المج&amp;لد كمقروء</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>تعليم كل رسائل المجلد المفتوح كمقروءة</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>عرض الم&amp;صدر</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>الرسالة كما أُرسلت</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>كل ال&amp;ترويسات</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>كل حقول ترويسة الرسالة</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>طباعة الرسالة المفتوحة</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>معاينة &amp;الطباعة…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>رؤية كيف تُطبع الرسالة المفتوحة</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>&amp;نسخ رابط الرسالة</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>رابط يشير إلى هذه الرسالة في مكان آخر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>المزيد مما يمكن فعله بهذه الرسالة</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>سجل ال&amp;بروتوكول</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>ما يُقال بين Godwit والخوادم</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>الانتقال إلى الرسالة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>غ&amp;ير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>الانتقال إلى الرسالة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>العودة إلى اللوحة السابقة</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>الم&amp;جلدات</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>الانتقال إلى المجلدات</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>ال&amp;رسائل</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>الانتقال إلى قائمة الرسائل</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>لوحة ال&amp;قراءة</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>الانتقال إلى الرسالة المفتوحة</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;رسالة جديدة</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>كتابة رسالة جديدة</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>ر&amp;د</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>الرد على المرسل</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>الرد على ال&amp;كل</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>الرد على المرسل وعلى كل من تلقاها غيرك</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>الرد &amp;على القائمة البريدية</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>الرد على القائمة البريدية وحدها</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إعادة توجي&amp;ه</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>إرسال النص إلى غيرك مع كلمات منك</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>إعادة توجيه ك&amp;مرفق</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>إرسال الرسالة كاملة إلى غيرك كملف، كما وصلت</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>تحو&amp;يل…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>إرسال الرسالة إلى غيرك كأنها أتت من مرسلها</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>تحرير كرسالة &amp;جديدة</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>بدء رسالة جديدة بما في هذه</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>تحرير المسود&amp;ة</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>مواصلة كتابة هذه الرسالة</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>القوال&amp;ب</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>فتح قوالب هذا الحساب: فتح قالب يبدأ رسالة جديدة</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>ا&amp;لبريد الصادر…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>ما ينتظر الإرسال أو تعذر إرساله</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>الانتقال إلى ال&amp;وارد</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>فتح البريد الوارد لهذا الحساب</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>الانتقال إلى المر&amp;سل</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>فتح ما أُرسل من هذا الحساب</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>الانتقال إلى ال&amp;مسودات</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>فتح مسودات هذا الحساب</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>الانتقال إلى الأر&amp;شيف</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>فتح أرشيف هذا الحساب</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>&amp;الرسالة التالية</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>الانتقال إلى الرسالة التالية في القائمة</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>الرسالة السا&amp;بقة</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>الانتقال إلى الرسالة التي فوقها</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>تحديد كل رسائل القائمة</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>إل&amp;غاء التحديد</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>عدم تحديد أي رسالة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>تعليم كمقروءة أيًا كانت حالتها</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>تعليم كغير مقروءة أيًا كانت حالتها</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>&amp;فتح ملف رسالة…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>قراءة رسالة محفوظة في ملف (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>العمل &amp;دون اتصال</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>ترك كل الاتصالات حتى تريدها من جديد</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>تغيير سلوك Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>رؤية وتغيير ما تفعله المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>البحث عن إ&amp;جراء أو مجلد…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>كل ما يستطيع Godwit فعله، بالاسم</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>ال&amp;نشاط…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>ما يفعله Godwit وحال اتصاله بالخوادم</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;الدليل</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>كيف يُستخدم Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;حول Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>أي إصدار هذا، وبأي رخصة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;العمل دون اتصال</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>التغييرات الم&amp;علقة…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>لا يوجد حساب بعد، فلا شيء يُفعل.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>وصلت كل التغييرات إلى الخوادم.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>تغيير واحد ينتظر الوصول إلى خادمه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الوصول إلى خوادمها.</numerusform>
            <numerusform>تغيير واحد ينتظر الوصول إلى خادمه.</numerusform>
            <numerusform>تغييران ينتظران الوصول إلى خادميهما.</numerusform>
            <numerusform>%Ln تغييرات تنتظر الوصول إلى خوادمها.</numerusform>
            <numerusform>%Ln تغييرًا ينتظر الوصول إلى الخوادم.</numerusform>
            <numerusform>%Ln تغيير ينتظر الوصول إلى الخوادم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>أُوقف تغيير واحد ويحتاج إليك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>لم يُوقف أي تغيير.</numerusform>
            <numerusform>أُوقف تغيير واحد ويحتاج إليك.</numerusform>
            <numerusform>أُوقف تغييران ويحتاجان إليك.</numerusform>
            <numerusform>أُوقفت %Ln تغييرات وتحتاج إليك.</numerusform>
            <numerusform>أُوقف %Ln تغييرًا وتحتاج إليك.</numerusform>
            <numerusform>أُوقف %Ln تغيير وتحتاج إليك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(دون عنوان)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>عنوان المرسل: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>نسخ الا&amp;سم والعنوان</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>أو انقل حسابًا من &amp;Thunderbird؛ تبقى كلمات المرور هناك:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>سلمى أحمد</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>يظهر لمن تكتب إليهم</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>ا&amp;سمك:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;عنوان البريد:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>الحسابات الموجودة في Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>نقل هذه الإعدادات</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>اكتب عنوان بريدك، مثل anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>مت&amp;قدم</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>التي يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>اختيار ملف شهادات</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>س&amp;لطات الشهادات:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>ملف PEM، لخادم له سلطة شهادات خاصة به</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>خادم البريد نفسه</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>الجه&amp;ة المتحققة من المرسلين:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>الجهة التي يُعتد بقولها حين توصف رسالة بأنها متحقق منها: الاسم الذي يكتبه مزوّدك في Authentication-Results. لا يلزم إلا إذا كان المرسلون المتحقق منهم لا يظهرون كذلك.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>سلطات الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>شهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>«%1» ليس اسم خادم. تبدو أسماء الخوادم مثل mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>حفظ الكل (%1)…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>إ&amp;ظهار</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>&amp;فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>حفظ ال&amp;كل…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>ن&amp;سخ</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>قيد الانتظار…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · على الخادم</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>حفظ المرفق %1، %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>المرفق %1، %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>قد يحوي هذا الملف برنامجًا. يحفظه Godwit ولا يفتحه أبدًا.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>فتح ببرنامج آخر</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentDeeds</name>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>قد يحوي %1 برنامجًا. يحفظه Godwit ولا يفتحه أبدًا.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>حفظ المرفق</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>حفظ كل المرفقات في مجلد</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>حفظ هنا</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>نُسخ: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>الملفات المحفوظة: %1 في %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح %1. يمكن حفظه.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>أصبح %1 هنا ويمكن سحبه.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;نسخ عنوانها</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>يعرض متصفحك صفحة تسجيل الدخول لدى %1. سجّل الدخول هناك واسمح لـ Godwit باستخدام بريدك. سيواصل Godwit بعدها من تلقاء نفسه؛ وتبقى كلمة مرورك بينك وبين مزوّدك.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح صفحات الويب. انسخ عنوان صفحة تسجيل الدخول لدى %1 إلى متصفح على هذا الحاسوب، وسجّل الدخول هناك، واسمح لـ Godwit باستخدام بريدك.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>سجّلت الدخول بالمتصفح. يطلب Godwit الوصول من مزوّدك…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>حفظ %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 رقمًا ست عشريًا، من مزوّدك</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>ال&amp;بصمة التي أعطاك إياها مزوّدك:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>البصمة التي أعطاك إياها مزوّدك</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>شهادة %1 ليست الشهادة المربوط بها هذا الحساب. أُغلق الاتصال قبل إرسال كلمة مرورك أو أي بريد. ربما جُدّدت الشهادة، أو أن هناك من يقف بينك وبين الخادم.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>لم يستطع %1 إثبات هويته. أُغلق الاتصال قبل إرسال كلمة مرورك أو أي بريد.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>اسأل مزوّدك عن بصمة SHA-256 للشهادة الجديدة، هاتفيًا أو من صفحاته. إن كانت هي البصمة المشاهدة الآن فاكتبها أو الصقها هنا. وإلا فلا تتابع.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>تحقق من اسم الخادم ومن ساعة هذا الحاسوب؛ وفي فندق أو شبكة ضيوف سجّل الدخول إلى تلك الشبكة أولًا. إن كان المفترض أن تكون للخادم هذه الشهادة فاسأل من يديره عن بصمة SHA-256 لها، واكتبها أو الصقها هنا: عندئذ تُقبل هذه الشهادة وحدها أيًا كان موقّعها. والمؤسسة التي لها سلطة شهادات خاصة بها تعطيك ملفًا يُختار في الإعدادات ضمن «متقدم».</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>المشكلة:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>صادرة لـ:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>وقّعها:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>صالحة:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>SHA-256 before:</source>
        <translation>SHA-256 السابق:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256 now:</source>
        <translation>SHA-256 الآن:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>إنها البصمة نفسها.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>هذه بصمة الشهادة السابقة، لا الجديدة.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>إنها بصمة أخرى: هذا ليس خادم مزوّدك. لا تتابع.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>أشخاص قد تقصدهم</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Enter للاختيار، وShift+Delete للنسيان</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>تحويل: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>أُزيل الخط العريض والألوان والروابط والجداول والصور؛ وأصبحت القوائم نصًا.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>حُفظت على هذا الحاسوب، %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>حُفظت في المسودات، %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>حُفظت على هذا الحاسوب، %1. وستُحفظ في المسودات عندما يتوفر اتصال</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>غُيّرت هذه المسودة أو أُزيلت على الخادم، ربما من جهاز آخر. ما تراه هنا محفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>إبقاء &amp;نسختي</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>أخذ &amp;النسخة الأخرى</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>&amp;نقل إلى النسخة المخفية</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>&amp;كتابة موضوع</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>مواصلة &amp;الكتابة</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>إرسال رغم &amp;ذلك</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>أتريد التخلص من هذه الرسالة؟ ستُزال من هذا الحاسوب ومن مجلد المسودات.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;التخلص من الرسالة</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إ&amp;بقاؤها</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>إدراج صور</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>صورة %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 بكسل</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>إبق&amp;اء حجمها</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>حجم «%1» هو %2. الصورة الأصغر أسرع في الإرسال والقراءة؛ وسيكون ضلعها الأطول:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>من النهاية مجددًا</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>من البداية مجددًا</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerActions</name>
    <message>
        <source>Send &amp;later</source>
        <translation>إرسال لا&amp;حقًا</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>إ&amp;رسال</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>في وقت &amp;معين…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>حف&amp;ظ الآن</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>حفظ المسودة على الخادم أيضًا</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>حفظ ك&amp;قالب</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>إر&amp;فاق ملفات…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>ا&amp;ستيراد جهات اتصال…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>أشخاص من ملف vCard، لاقتراحهم</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>الت&amp;خلص من الرسالة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>تُحفظ الرسالة كمسودة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>لصق &amp;دون تنسيق</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>ب&amp;حث في الرسالة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن &amp;التالي</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>حروف بعرض &amp;واحد</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>في الرسائل ذات النص العادي</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>نص &amp;منسّق</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>خط عريض وقوائم وصور؛ وإلا فنص عادي</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>&amp;طلب إشعار استلام</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>يُطلب من المستلم إبلاغك بأن الرسالة قُرئت؛ وكثيرون يرفضون</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>طلب إشعار &amp;تسليم</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>يُطلب من الخوادم إبلاغك بأنها وصلت</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;التدقيق الإملائي</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>ال&amp;لغات</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>&amp;خيارات</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ComposerHead</name>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>ن&amp;سخة</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>نسخ&amp;ة مخفية</translation>
    </message>
    <message>
        <source>&amp;Reply to</source>
        <translation>الرد&amp;ود إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>نسخ إلى آخرين (Alt+س)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>نسخ لا يراها الآخرون (Alt+ة)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>إلى أين تذهب الردود (Alt+و)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>نقل مستلمين إلى النسخة المخفية</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>&amp;بصمة SHA-256 للشهادة:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>فقط إن تعذر التحقق من شهادة الخادم بطريقة أخرى</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>لا تُقبل إلا الشهادة ذات هذه البصمة، أيًا كان موقّعها. اسأل المزوّد عنها.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>شهاد&amp;تك:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>شهادتك</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>مفتاح&amp;ها:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>مفتاح شهادتك</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>&amp;عبارة مرور المفتاح:</translation>
    </message>
    <message>
        <source>Pro&amp;xy:</source>
        <translation>الخادم ال&amp;وكيل:</translation>
    </message>
    <message>
        <source>socks5://proxy.example.org:1080 or http://…</source>
        <translation>socks5://proxy.example.org:1080 أو http://…</translation>
    </message>
    <message>
        <source>On slow connections</source>
        <translation>على الاتصالات البطيئة</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>&amp;Compress:</source>
        <translation>ال&amp;ضغط:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>اختيار ملف: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>شهادات ومفاتيح (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 للشهادة 64 رقمًا ست عشريًا.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>يُكتب الخادم الوكيل هكذا: socks5://name:port أو http://name:port.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>المفتاح تابع لشهادة: اخترها أيضًا.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;حاول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;إعدادات الحساب…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>إظهار ال&amp;شهادة…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>إظهار ال&amp;سجل</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>بحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, from the beginning</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindInMessage</name>
    <message>
        <source>from the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>من النهاية</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>لم يُعثر عليه في المعروض</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 من أكثر من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>لا شيء آخر في بقية هذه الرسالة</numerusform>
            <numerusform>موضع آخر في بقية هذه الرسالة</numerusform>
            <numerusform>موضعان آخران في بقية هذه الرسالة</numerusform>
            <numerusform>%Ln مواضع أخرى في بقية هذه الرسالة</numerusform>
            <numerusform>%Ln موضعًا آخر في بقية هذه الرسالة</numerusform>
            <numerusform>%Ln موضع آخر في بقية هذه الرسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>يحوي مجلدات فقط، لا رسائل.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>لا يتيح لك الخادم إلا قراءة هذا المجلد.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>لا يسمح الخادم بمجلدات داخل هذا المجلد.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>للبريد الوارد الاسم نفسه على كل خادم.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>يصل البريد إلى البريد الوارد: فهو يبقى في مكانه.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>إنه مستخدم لغرض: %1. اختر لذلك مجلدًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>كل ما فيه قد قُرئ.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>لا يستطيع هذا الخادم حذف بعض الرسائل وترك غيرها (UIDPLUS)؛ ولا يخاطر Godwit بذلك.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>يصل البريد إلى البريد الوارد: لا يمكن استخدامه لغرض آخر.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>البريد الوارد</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>الرسائل المرسلة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>الرسائل المميزة بنجمة</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>الرسائل المهمة</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>لم يعد على الخادم.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>ليس لديك الحق في فعل هذا هنا. يستطيع مالك المجلد منحك إياه.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>لا يمكن نقل المجلدات إلى حساب آخر.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>لا يمكن نقل مجلد إلى داخله.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>لا توجد على هذا الخادم مجلدات داخل مجلدات.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>إنه هناك بالفعل.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>يوجد هناك مجلد «%1» بالفعل.</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>قراءة الرسائل</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>تعليمها كمقروءة</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>تمييزها بنجمة ووسمها</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>وضع رسائل فيه</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>تعليمها للحذف</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>حذفها نهائيًا</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>إنشاء مجلدات داخله</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>إعادة تسمية المجلد وحذفه</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>إرسال رسائل إليه</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>تحديد من يحق له فعل ماذا</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>يُنشأ داخل «%1».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>إعادة تسمية المجلد</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>لا رسائل فيه.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>ستُحذف الرسالة التي فيه نهائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>لا رسائل فيه.</numerusform>
            <numerusform>ستُحذف الرسالة التي فيه نهائيًا.</numerusform>
            <numerusform>ستُحذف الرسالتان اللتان فيه نهائيًا.</numerusform>
            <numerusform>ستُحذف %Ln رسائل فيه نهائيًا.</numerusform>
            <numerusform>ستُحذف %Ln رسالة فيه نهائيًا.</numerusform>
            <numerusform>ستُحذف %Ln رسالة فيه نهائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>أتريد حذف المجلد «%1»؟</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>حذف المجلد</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>أتريد إفراغ المهملات؟</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>أتريد إفراغ مجلد غير المرغوب فيه؟</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>ستُحذف رسائله (%L1) نهائيًا.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ المهملات</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>إفراغ غير المرغوب فيه</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>أتريد إزالة المشطوب في «%1»؟</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>عُلّمت هذه الرسائل للحذف، منك أو من شخص آخر يستخدم هذا المجلد، وما زالت موجودة. ستُحذف نهائيًا.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>المساحة للرسائل</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>أقصى مساحة تشغلها الرسائل الكاملة على هذا الحاسوب (جيبيبايت).
تُزال أولًا التي لم تقرأها منذ أطول مدة؛ وتبقى على الخادم.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>لا يوجد مجلد في اسمه هذا.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>البحث عن مجلد</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>مجلد جديد هنا…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>إنشاء مجلد داخل المجلد الحالي</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>إعادة تسمية المجلد…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>إعطاء المجلد الحالي اسمًا آخر</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>حذف المجلد…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>حذف المجلد الحالي وما فيه</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>المجلد مفضّل</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>عرض المجلد الحالي فوق الحسابات أو إلغاء ذلك</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>خصائص المجلد…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>ما يُعرف عن المجلد الحالي</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>تحريك المجلد المفضّل لأعلى</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>تحريك المجلد المفضّل الحالي لأعلى في المفضلة</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>تحريك المجلد المفضّل لأسفل</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>تحريك المجلد المفضّل الحالي لأسفل في المفضلة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>إ&amp;خفاء «%1»</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>مجلد &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>ن&amp;قل المجلد إلى…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>ح&amp;ذف المجلد…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>إفراغ &amp;المهملات…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>إفراغ &amp;غير المرغوب فيه…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;إزالة المشطوب…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>إزالة من ال&amp;مفضلة</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>إضافة إلى ال&amp;مفضلة</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>مشترَك &amp;فيه</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>الخصا&amp;ئص…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>تحريك لأعل&amp;ى في المفضلة</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>تحريك ل&amp;أسفل في المفضلة</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>ا&amp;ستخدام لـ</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>يستخدم الخادم «%1» لهذا، لكل برامج بريدك.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>قرر الخادم الغرض من هذا المجلد.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>إ&amp;ظهار في الأعلى</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>إ&amp;بقاء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>مثل الحساب</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>مثل المجلد الذي فوقه</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>ما أقرؤه فقط</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>الشهر الأخير</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>آخر 3 أشهر</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>السنة الأخيرة</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>الشهر الأخير</numerusform>
            <numerusform>الشهران الأخيران</numerusform>
            <numerusform>آخر %Ln أشهر</numerusform>
            <numerusform>آخر %Ln شهرًا</numerusform>
            <numerusform>آخر %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>المساحة &amp;للرسائل…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>تفصل «%1» بين المجلدات على هذا الخادم ولا يجوز أن تكون في اسم.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>لا يجوز أن تكون «*» و«%» في اسم.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>في الاسم محرف لا يُرى.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>يوجد مجلد بهذا الاسم بالفعل.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>ما يفعله Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>البريد الصادر: %1، يحتاج إليك: %2</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>البريد الصادر: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>تعذر إرسال بعض الرسائل: أنت تقرر ما يحدث لها</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>رسائل تنتظر الإرسال</translation>
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
        <translation>يحوي الحساب مجلدات فقط. اختر أحدها.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>الرسائل هناك بالفعل.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>لم يعد المجلد موجودًا.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>نقل المجلد «%1» إلى</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>نقل إلى هنا</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>هذا ليس مجلدًا قائمًا بذاته.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>خصائص المجلد</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>الحساب:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>المسار على الخادم:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>الرسائل:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>الحجم:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>يُسأل عنه…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>لا يحوي رسائل</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>مستخدم لـ:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>يظهر:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>نعم، مشترَك فيه</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>غير مشترَك فيه</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>المحفوظ هنا:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>الجديد:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>يحق لك:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>المساحة:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>يحوي مجلدات فقط</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1، غير المقروء: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>يصل البريد إلى هنا</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>هكذا يقول الخادم</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>أنت اخترته</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>بحسب اسمه</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>الرسائل التي تقرؤها</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>رسائل الشهر الأخير</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسائل الشهر الأخير</numerusform>
            <numerusform>رسائل الشهرين الأخيرين</numerusform>
            <numerusform>رسائل آخر %Ln أشهر</numerusform>
            <numerusform>رسائل آخر %Ln شهرًا</numerusform>
            <numerusform>رسائل آخر %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>لا يذكر الخادم</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>كل ما يسمح به الخادم: فهو لا يحفظ حقوقًا</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>رؤية أنه موجود، لا أكثر</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>لا يضع الخادم حدًا، أو لا يذكره</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>غير معروف: لا اتصال</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>لا يمكن الإفلات هنا.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>إنه ضمن المفضلة بالفعل.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>لا يمكن نقل المجلدات إلى حساب آخر.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>يمكن إفلات الرسائل على المجلدات.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>إنها في هذا المجلد بالفعل.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>لا يمكن إخراجها من مجلدها لأنه للقراءة فقط. مع Ctrl تُنسخ.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS من البداية (موصى به)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>لا شيء: غير مشفّر</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormatBar</name>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>تنس&amp;يق</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>عنوان 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>عنوان 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>عنوان 3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>نمط الفقرة</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;عريض</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;مائل</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>ت&amp;سطير</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;يتوسطه خط</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>لون ال&amp;حروف…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>لون ال&amp;خلفية…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>مسح ا&amp;لتنسيق</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>قائمة &amp;نقطية</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>قائمة م&amp;رقّمة</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>تقليل &amp;الاقتباس</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>عكس ا&amp;تجاه الفقرة</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>را&amp;بط…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>صور&amp;ة…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>&amp;جدول</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>خ&amp;ط أفقي</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>صفوف وأعمدة</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>إدراج صف في الأعلى</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>إدراج صف في الأسفل</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>إدراج عمود قبله</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>إدراج عمود بعده</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>لون الخلفية</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>لون الحروف</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>ت&amp;غيير…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>تغيير الإعدادات يدويًا</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>كيفية فعل ذلك لدى %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>يفتح %1 في المتصفح</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>أ&amp;عرف هذه الخوادم: إنها تابعة لمزوّدي</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>حدّد هل هذه الخوادم تابعة لمزوّدك.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>هذا البريد لدى %1، ويعرف Godwit خوادمه.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>عُثر على الإعدادات لدى %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>يذكر DNS الخاص بـ %1 هذه الخوادم.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>لا أحد يذكر الإعدادات، لكن خادمًا يرد على %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>هذه الإعدادات من Thunderbird. تبقى كلمة المرور هناك: اكتبها مرة أخرى.</translation>
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
        <translation>غير مشفّر</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>القراءة: %1، المنفذ %2، %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>الإرسال: %1، المنفذ %2، %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>اسم المستخدم: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>لا يقبل %1 كلمة مرورك المعتادة هنا، بل كلمة مرور مخصصة لبرامج البريد («كلمة مرور التطبيق»). أنشئها في صفحة المزوّد بعد تسجيل الدخول هناك، والصقها أدناه.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>إن رفض %1 كلمة المرور الصحيحة: يجب أولًا تفعيل قراءة البريد بالبرامج (IMAP) هناك في إعدادات بريدك. ومع تسجيل الدخول بخطوتين يطلب كلمة مرور مخصصة لبرامج البريد.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>لدى %1 كلمة مرور خاصة ببرامج البريد، غير كلمة مرور صفحات العملاء. تُعيَّن هناك.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>يُقرأ %1 عبر برنامجه Bridge، الذي يجب أن يعمل على هذا الحاسوب. يُظهر Bridge اسم المستخدم وكلمة المرور المطلوب إدخالهما هنا. وشهادته من صنعه: صدّرها من إعدادات Bridge، واختر الملف ضمن «تغيير…» ثم «متقدم» ثم «سلطات الشهادات».</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>لا يُدخل %1 برامج البريد إلا بتسجيل الدخول بالمتصفح. يجب لذلك أن يكون البرنامج مسجّلًا هناك، ونسخة Godwit هذه ليست كذلك: أدخل أدناه معرّف عميل خاصًا بك أو بمؤسستك.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>تسجّل الدخول بالمتصفح في صفحة المزوّد نفسه. لا يرى Godwit كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>إنها خارج نطاقك (%1)، وما يذكره DNS غير موقّع: ربما وضعها شخص في الطريق ليحصل على كلمة مرورك. تابع فقط إن كنت تعرفها.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Handbook</name>
    <message>
        <source>Handbook</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Find in the handbook</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
</context>
<context>
    <name>godwit::ui::HeaderText</name>
    <message>
        <source>(no date)</source>
        <translation>(دون تاريخ)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>verified by %1</source>
        <translation>تحقق منه %1</translation>
    </message>
    <message>
        <source>%1 found that this message does not come from %2: it may be forged.</source>
        <translation>وجد %1 أن هذه الرسالة ليست من %2: قد تكون مزوّرة.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>يطلب المرسل إشعار قراءة. لا يُرسل أي إشعار إلا بموافقتك.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::IdentitiesDialog</name>
    <message>
        <source>Identities</source>
        <translation>الهويات</translation>
    </message>
    <message>
        <source>Identities – %1</source>
        <translation>الهويات – %1</translation>
    </message>
    <message>
        <source>With which names, addresses and signatures you write. The first is the usual one.</source>
        <translation>الأسماء والعناوين والتوقيعات التي تكتب بها. الأولى هي المعتادة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>جعلها ال&amp;معتادة</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>ال&amp;ردود إلى:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>ال&amp;توقيع:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>هوية جديدة</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>يلزم لكل هوية عنوان بريد، مثل anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>«الردود إلى» عنوان بريد، أو فارغ.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>إغلاق هذا التنبيه (Esc)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>مرفق واحد، %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>لا مرفقات، %1</numerusform>
            <numerusform>مرفق واحد، %1</numerusform>
            <numerusform>مرفقان، %1</numerusform>
            <numerusform>%Ln مرفقات، %1</numerusform>
            <numerusform>%Ln مرفقًا، %1</numerusform>
            <numerusform>%Ln مرفق، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>كبيرة جدًا: حجمها عند الإرسال %1، وهو أكثر من %2 التي يقبلها خادمك.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>يقبل خادمك %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>تصغير صورة</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>إرفاق</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>المرفق %1، %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Delete للإزالة، وF2 لإعادة التسمية، وAlt مع الأسهم للتحريك</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>ت&amp;صغير…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>تحريك إلى &amp;الأمام</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>تحريك إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>إيقاف الإرفاق (Delete)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>اضغط لإيقاف الإرفاق</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>يجري إرفاقه…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>إزالة مرفق</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>إعادة تسمية المرفق</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>الاسم الذي يراه المستلم:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>إعادة تسمية مرفق</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>تحريك مرفق</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>ال&amp;عنوان:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>ال&amp;نص:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>تعيين الرابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>إلى أين يقود هذا الرابط</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>لا يقود هذا الرابط إلى حيث يقول.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>يقول: %1
يقود إلى: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>الكتابة إلى %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListChoices</name>
    <message>
        <source>&amp;Arrival</source>
        <translation>ال&amp;وصول</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;التاريخ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;غير المقروءة</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>المميزة ب&amp;نجمة</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>المر&amp;فق</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>ترتيب القائمة بحسب هذا</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>المحا&amp;دثات</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>إظهار الردود مع ما ترد عليه</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>دمج &amp;بحسب الموضوع</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>الرسائل ذات الموضوع الواحد محادثة واحدة، حتى إن لم يذكر بعضها بعضًا</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>&amp;ردودي في مكانها</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>إظهار ما كتبته من مجلد المرسل في محادثاته</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>إظهار المحادثات المتجاهَ&amp;لة</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>إظهار ما اخترت تجاهله أيضًا</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>&amp;تصاعدي</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>الأول أو الأقدم أو الأصغر في الأعلى</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>تنا&amp;زلي</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>الأخير أو الأحدث أو الأكبر في الأعلى</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>توسيع ال&amp;كل</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>فتح كل المحادثات</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>&amp;طي الكل</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>إغلاق كل المحادثات</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>استخدام لكل المجلدات ال&amp;جديدة</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>المجلدات التي لم يُختر لها شيء تُعرض مثل هذا</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>الرسائل غير المقروءة فقط</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>مميزة بنجمة</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>الرسائل المميزة بنجمة فقط</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>بمرفق</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>الرسائل ذات المرفقات فقط</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>تصفية بالنص</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>الرسائل التي فيها هذه الكلمات في المرسل أو المستلم أو الموضوع فقط</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>إظهار كل الرسائل من جديد</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>ترتيب حسب</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListColumns</name>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>النجمة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>الأعمدة ال&amp;معتادة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>لا توجد رسالة غير مقروءة في هذا المجلد.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>الرسائل ذات الوسم فقط</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>تصفية بالوسم</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>الترتيب والمحادثات</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>تصفية بالمرسل أو المستلم أو الموضوع</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>أي وسم، أو دون وسم</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>ليس في هذا المجلد وسوم</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>غير المقروء: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>لا يوجد مجلد مفتوح</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>اختر مجلدًا لترى رسائله هنا.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>يُفتح المجلد…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>لا توافق أي رسالة المرشّح</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>رسالة واحدة مخفية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>لا رسائل مخفية.</numerusform>
            <numerusform>رسالة واحدة مخفية.</numerusform>
            <numerusform>رسالتان مخفيتان.</numerusform>
            <numerusform>%Ln رسائل مخفية.</numerusform>
            <numerusform>%Ln رسالة مخفية.</numerusform>
            <numerusform>%Ln رسالة مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>لم يُقرأ هذا المجلد من الخادم.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>هذا المجلد فارغ</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>تظهر الرسائل الجديدة هنا من تلقاء نفسها.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>م&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>&amp;عرض الرسالة</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>ال&amp;ترتيب والمحادثات</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>القائمة &amp;واللوحات</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>ت&amp;صفية</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>&amp;فتح مجلد</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>أ&amp;دوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;تعليم</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>تعليم كغير &amp;مقروءة</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>تعليم ك&amp;مقروءة</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>ليست &amp;غير مرغوب فيها</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>&amp;غير مرغوب فيها</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>فتح ملف رسالة</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>رسائل (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>حول Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>برنامج بريد إلكتروني لـ IMAP.

برنامج حر برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده. بلا أي ضمان.

البقويقة مخططة الذيل (godwit) هي الطائر الذي يطير أبعد مسافة بلا توقف.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات فارغة</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>لا يوجد مرشّح معيّن</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>ليس في هذا الحساب مجلد كهذا</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>لا توجد رسالة مفتوحة</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>كل اللوحات ظاهرة</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>لا تعرض القائمة محادثات</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>هذا المجلد للقراءة فقط</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>لا توجد رسالة محددة</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>هذا هو الأرشيف</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>إظهار المزيد من هذه الرسالة</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>ليس في هذه الرسالة نص.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>ليس في هذه الرسالة نص، بل مرفقات فقط.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>نسخ &amp;عنوان الرابط</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>ليس %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يقود إلى %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>لم يتغير شيء: تغيرت القائمة كثيرًا فلم تعد الرسائل المحددة معروفة. حدّدها مجددًا.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>ليس في هذا الحساب مجلد أرشيف.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>ليس في هذا الحساب مجلد لغير المرغوب فيه.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>يمكن لـ Godwit إنشاء مجلد ونقل الرسائل إليه. أو استخدم «نقل إلى…» لاختيار مجلد آخر.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>إنشاء المجلد</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>حذف رسالة</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>حذف الرسائل (%1)</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>أتريد حذف هذه الرسالة نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>أتريد حذف هذه الرسائل نهائيًا؟</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>ليس في هذا الحساب مجلد مهملات. لا يمكن استرجاع المحذوف.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>لا يمكن استرجاعها.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>لا يحفظ الخادم وسومًا في هذا المجلد.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>لا يحفظ الخادم وسومًا في هذا المجلد، وبوسم يتذكر Godwit أي المحادثات مكتومة أو متجاهَلة.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageHeader</name>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>Unsubscribe…</source>
        <translation>إلغاء الاشتراك…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>مغادرة هذه القائمة البريدية</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(دون مرسل)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>وجد %1 هذا سليمًا: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>إخفاء العناوين</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>إظهار كل العناوين</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(دون مستلم)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(دون مرسل)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>الرسائل: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>لا توجد رسالة مفتوحة</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>اختر رسالة في القائمة لقراءتها هنا.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>الرسائل المحددة: %1</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>علّمها أو انقلها أو احذفها معًا.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>تُقرأ الرسالة…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>تعذرت قراءة هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>لم تُقرأ من الخادم بعد</translation>
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
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>الرد على الكل</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إعادة توجيه</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>إعادة توجيه كمرفق</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>المسجّل به Godwit لدى المزوّد</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>فقط إن أعطاك المزوّد واحدًا</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>معرّف ال&amp;عميل:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>س&amp;ر العميل:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>صفحة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>الرموز من:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>النطاق:</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>أدخل عنواني صفحة تسجيل الدخول لدى المزوّد ورموزه.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>أدخل معرّف العميل المسجّل به Godwit لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>التغييرات المعلقة</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>تغييرات لم تصل إلى الخوادم</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>لا شيء ينتظر: كل ما غيّرته وصل إلى الخوادم.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;حاول مجددًا</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>ت&amp;خلٍّ</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>التخلي عن التغيير: يُعرض بريدك كما هو على الخادم</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>يُرسل حالما يوجد اتصال، بعد التغييرات التي قبله.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>إنه في طريقه؛ لم يرد الخادم بعد.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>البريد الصادر</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>رسائل لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>لا شيء ينتظر: كل ما أرسلته غادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>لقد أُ&amp;رسلت</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>إرسال الآ&amp;ن</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>إرسال إلى الآ&amp;خرين</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>ال&amp;تخلص منها…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>توضع في مجلد البريد المرسل</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>لا تُرسل، بل تُفتح للكتابة من جديد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>حاول &amp;مجددًا</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إرسال م&amp;جددًا</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
لن تُرسل ولن تُحفظ.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
من لم تصله بعد لن تصله.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>أتريد التخلص من هذه الرسالة؟</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>الت&amp;خلص من الرسالة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>الإرسال دون تشفير رغم ذلك</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>كما للقراءة</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>خادم ال&amp;صادر:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>التشف&amp;ير:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>التشفير للإرسال</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>المن&amp;فذ:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>المنفذ للإرسال</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>اسم المستخ&amp;دم:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>اسم المستخدم للإرسال</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>بصمة SHA-256 للشهادة:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>بصمة SHA-256 للشهادة للإرسال</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>لا تُقبل للإرسال إلا الشهادة ذات هذه البصمة، أيًا كان موقّعها. إن تُرك فارغًا: عمليات التحقق المعتادة.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>للإرسال. الإرسال غير ممكن بعد: خادم الإرسال غير معروف.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>للإرسال. لم تُجرَّب هذه الإعدادات بعد.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>الإرسال غير ممكن بعد: لم يُدخل الخادم برنامج Godwit في آخر محاولة.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>للإرسال. الإرسال يعمل بهذه الإعدادات.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>دون تشفير يستطيع كل من في الطريق قراءة كلمة مرورك وما ترسله.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>SHA-256 للشهادة 64 رقمًا ست عشريًا.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>البحث عن إجراء أو مجلد</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>إجراء أو مجلد أو كلمات للبحث عنها</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>ما يوافق</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  الإجراءات فقط      #  المجلدات فقط      Esc  إغلاق</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>البحث عن «%1» في كل البريد</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>البحث عن بريد من «%1»</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 و%2 آخرون</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 آخرون</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>نسخة إلى %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>نسخة مخفية إلى %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>أرسلها: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>الردود إلى: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>نسخة: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>نسخة مخفية: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>إ&amp;ظهار مرة واحدة</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>تحميل صور هذه الرسالة الآن. ستعلم خوادمها أنها فُتحت، ومن أين.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>لم تُحمّل صورة من خادم آخر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>لا صور من خوادم أخرى.</numerusform>
            <numerusform>لم تُحمّل صورة من خادم آخر.</numerusform>
            <numerusform>لم تُحمّل صورتان من خوادم أخرى.</numerusform>
            <numerusform>لم تُحمّل %Ln صور من خوادم أخرى.</numerusform>
            <numerusform>لم تُحمّل %Ln صورة من خوادم أخرى.</numerusform>
            <numerusform>لم تُحمّل %Ln صورة من خوادم أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;دائمًا لـ %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>تحميل الصور في كل الرسائل من %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>تُحمّل صورة…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>لا تُحمّل صور…</numerusform>
            <numerusform>تُحمّل صورة…</numerusform>
            <numerusform>تُحمّل صورتان…</numerusform>
            <numerusform>تُحمّل %Ln صور…</numerusform>
            <numerusform>تُحمّل %Ln صورة…</numerusform>
            <numerusform>تُحمّل %Ln صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>تعذر تحميل صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>لم يتعذر تحميل أي صورة.</numerusform>
            <numerusform>تعذر تحميل صورة.</numerusform>
            <numerusform>تعذر تحميل صورتين.</numerusform>
            <numerusform>تعذر تحميل %Ln صور.</numerusform>
            <numerusform>تعذر تحميل %Ln صورة.</numerusform>
            <numerusform>تعذر تحميل %Ln صورة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>الصورة &amp;كاملة</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>ملاءمة الصورة مع النافذة، أو إظهارها بحجمها (المسافة)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>تحمّل رسائل هؤلاء المرسلين صورها من الإنترنت من تلقاء نفسها. ويمكن للمرسل أن يعرف من ذلك أنك فتحت الرسالة، ومتى.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>تصفية المرسلين</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>المرسلون الذين تُحمّل صورهم</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>السؤال مجددًا قبل تحميل صورهم (Delete)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>إرجاع ما أُزيل آخر مرة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>لا يجوز لأي مرسل تحميل الصور من تلقاء نفسه.
الرسالة التي تريد ذلك تسألك أولًا، ويمكنك السماح به دائمًا.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>لا يوجد مرسل في عنوانه «%1».</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>إزالة &amp;كل المعروض</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>إزالة ال&amp;كل</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>سيُسأل عن %1 مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>لن يُسأل عن أي مرسل مجددًا.</numerusform>
            <numerusform>سيُسأل عن مرسل واحد مجددًا.</numerusform>
            <numerusform>سيُسأل عن مرسلَين مجددًا.</numerusform>
            <numerusform>سيُسأل عن %Ln مرسلين مجددًا.</numerusform>
            <numerusform>سيُسأل عن %Ln مرسلًا مجددًا.</numerusform>
            <numerusform>سيُسأل عن %Ln مرسل مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>مرسل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>لا مرسلين</numerusform>
            <numerusform>مرسل واحد</numerusform>
            <numerusform>مرسلان</numerusform>
            <numerusform>%Ln مرسلين</numerusform>
            <numerusform>%Ln مرسلًا</numerusform>
            <numerusform>%Ln مرسل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>المقروء وغير المقروء</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>تُعدّ الرسالة المفتوحة م&amp;قروءة:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>بعد لحظة</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>بعد 5 ثوانٍ</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>بعد 10 ثوانٍ</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>فقط عندما أعلّمها</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>إظهار ال&amp;رسائل:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>كما صُمّمت</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>كنص عادي</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>في كلتا الحالتين لا تُجلب الصور من الإنترنت أبدًا دون موافقتك.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;تعتيم الرسائل حين يكون سطح المكتب داكنًا</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>ما زال بالإمكان إظهار كل رسالة كما وصلت.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>&amp;يمكن التراجع عن الإرسال خلال:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>لا وقت: الإرسال فورًا</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 ثوانٍ</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 ثوانٍ</translation>
    </message>
    <message>
        <source>20 seconds</source>
        <translation>20 ثانية</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 ثانية</translation>
    </message>
    <message>
        <source>A message waits so long before it leaves.</source>
        <translation>تنتظر الرسالة هذه المدة قبل أن تغادر.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>إ&amp;خفاء منطقتي الزمنية</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>عندئذ يذكر تاريخ الرسالة متى أُرسلت، لا أين قد تكون على الأرض.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>&amp;رسائل جديدة مع تنسيق</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>خطوط وقوائم وصور؛ وترافقها دائمًا صيغة نصية عادية. يمكن تغييره في كل رسالة.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>رسائل ال&amp;نص العادي بخط ثابت العرض</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>وضع ال&amp;مسودات على الخادم بعد توقف مدته:</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>دقيقتان</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 دقائق</translation>
    </message>
    <message>
        <source>On this computer they are kept while you type, and on the server when you close them.</source>
        <translation>تُحفظ على هذا الحاسوب أثناء الكتابة، وعلى الخادم عند إغلاقها.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>الردود وإشعارات الاستلام</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>أ&amp;كتب الرد:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>تحت النص المقتبس</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>فوق النص المقتبس</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>التوقيع ت&amp;حت النص المقتبس</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>وإلا فهو يتبع ما تكتبه فوق الاقتباس.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>عندما يطلب مرسل إبلاغه بأنني &amp;قرأت رسالة:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>عدم الإبلاغ أبدًا وعدم السؤال</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>إظهار قائمة الرسائل &amp;كـ:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>بطاقات من سطرين</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>صفوف متراصة</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>يُختار ترتيب المجلد وتصفيته وتجميعه في المجلد نفسه، ضمن «عرض».</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>الأحرف ال&amp;أولى من اسم المرسل على البطاقات</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>أ&amp;زرار على الصف تحت المؤشر</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>لتعليم رسالة أو تمييزها بنجمة أو أرشفتها أو حذفها دون فتحها.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>موضع الرسالة ال&amp;مفتوحة:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>بجانب القائمة</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>أسفل القائمة</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>البريد الجديد</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>أ&amp;خبرني عندما يصل بريد إلى الوارد</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>تبقى المحادثات المكتومة والمتجاهَلة صامتة.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>إظهار المر&amp;سل والموضوع</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>إن عُطّل: يذكر فقط أن هناك رسالة جديدة؛ فلا يستطيع أحد القراءة من خلفك.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>عدد &amp;غير المقروء على أيقونة Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>حيث يستطيع شريط المهام في سطح المكتب إظهاره.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>البدء والإغلاق</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>إ&amp;بقاء أيقونة بجانب الساعة</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>عندئذ يترك إغلاق النافذة Godwit يعمل؛ ويوقفه «إنهاء».</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>لا مكان لأيقونات كهذه في سطح المكتب حاليًا؛ إغلاق النافذة ينهي Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>بدء Godwit عند &amp;دخولي إلى النظام</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>في الخلفية: بجانب الساعة، أو كنافذة مصغّرة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>&amp;لغة Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>لغة سطح المكتب</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>من التشغيل التالي فصاعدًا.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>ال&amp;عمل دون اتصال</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>لا يُجلب شيء ولا يُرسل. ما تفعله ينتظر هنا، حتى بعد إعادة التشغيل.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(دون موضوع)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>المرفق: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>سجل البروتوكول</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>سجل البروتوكول</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>إظهار الأسطر التي فيها…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>إظهار الأسطر التي فيها هذا النص</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>إيقاف مؤقت: عدم إظهار أسطر جديدة</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>نسخ الأسطر المحددة، أو الكل</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>حفظ نسخة دون أسماء ومواضيع وعناوين…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>حفظ سجل البروتوكول</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 من %2 مستخدم</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 من %2 رسالة</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 من %2 مجلد</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: ممتلئ، وقد لا يصل بريد آخر. أفرغ المهملات أو احذف رسائل كبيرة.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: ممتلئ تقريبًا. أفرغ المهملات أو احذف رسائل كبيرة.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>ليس لهذه الرسالة معرّف يمكن أن يشير إليه رابط.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>نُسخ رابط هذه الرسالة.</translation>
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
        <translation>إظهار هذه الرسالة كما صُمّمت</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;نص عادي</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>إظهار نص هذه الرسالة فقط</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>الأل&amp;وان الأصلية</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>إظهار هذه الرسالة بألوان مرسلها، على أبيض</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>تحميل صور هذا المرسل &amp;دائمًا</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>تحميل الصور من خوادم أخرى في كل رسائل هذا المرسل</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>إظهار الرسائل أكبر</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>إظهار الرسائل أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>إظهار الرسائل بالحجم المعتاد</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>إرسال إشعار ا&amp;ستلام</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>أب&amp;دًا لهذا المرسل</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>تذكر رسالة قصيرة أن هذه فُتحت ومتى</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>يطلب المرسل إبلاغ %1 بأنك قرأت هذه الرسالة.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>يطلب المرسل إبلاغه بأنك قرأت هذه الرسالة.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>تذهب هذه الرسالة إلى %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>يُبحث عن المضيف باسم %1.</translation>
    </message>
    <message>
        <source>Recipient %1</source>
        <translation>المستلم %1</translation>
    </message>
    <message>
        <source>Recipient %1, %2</source>
        <translation>المستلم %1، %2</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientEdit</name>
    <message>
        <source>Adding recipients</source>
        <translation>إضافة مستلمين</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>إزالة مستلمين</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا أحد غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
            <numerusform>و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>تغيير مستلم</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>نقل مستلمين</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>لم يُذكر أحد يتلقى هذه الرسالة.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>لا يوجد عنوان يمكن إرسالها منه: يجب إعداد حساب أولًا.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>ما زال يجري إرفاق ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>لا ملفات قيد الإرفاق.</numerusform>
            <numerusform>ما زال يجري إرفاق ملف.</numerusform>
            <numerusform>ما زال يجري إرفاق ملفين.</numerusform>
            <numerusform>ما زال يجري إرفاق %Ln ملفات.</numerusform>
            <numerusform>ما زال يجري إرفاق %Ln ملفًا.</numerusform>
            <numerusform>ما زال يجري إرفاق %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>حجمها عند الإرسال %1، ويقبل خادمك %2 على الأكثر: سيرفضها.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>تتحدث عن مرفق، ولا شيء مرفق.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>لا مستلمين يرون العناوين.</numerusform>
            <numerusform>سيرى المستلم العنوان. ولن يراه في النسخة المخفية.</numerusform>
            <numerusform>سيرى كل من المستلمَين عنوان الآخر. ولن يرياه في النسخة المخفية.</numerusform>
            <numerusform>سيرى كل المستلمين (%Ln) عناوين بعضهم. ولن يروها في النسخة المخفية.</numerusform>
            <numerusform>سيرى كل المستلمين (%Ln) عناوين بعضهم. ولن يروها في النسخة المخفية.</numerusform>
            <numerusform>سيرى كل المستلمين (%Ln) عناوين بعضهم. ولن يروها في النسخة المخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>تلقيت الرسالة دون علم الآخرين (نسخة مخفية). الرد على الكل يُعلمهم بذلك.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>ليس لها موضوع.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>لم يُكتب فيها شيء.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>مغادرة البحث (Esc)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>مغادرة البحث</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>إبقاء هذا البحث بين المجلدات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>يُعرض أحدث %1 من %2؛ وكلمة أخرى أو يوم، مثل منذ:2024، يعثر على أقل.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>عُثر على رسالة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>لم يُعثر على رسائل</numerusform>
            <numerusform>عُثر على رسالة واحدة</numerusform>
            <numerusform>عُثر على رسالتين</numerusform>
            <numerusform>عُثر على %Ln رسائل</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
            <numerusform>عُثر على %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>هذا المجلد: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>هذا الحساب: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>كل البريد</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>ما يمكن البحث عنه</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>ما يمكن البحث عنه (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>البحث في كل البريد: جرّب من:سلمى فيها:مرفق</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>البحث في %1: جرّب من:سلمى فيها:مرفق</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>آخر عمليات البحث</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>اقتراحات للبحث</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>الاسم كما يظهر بين المجلدات؛ يُستبدل بحث بالاسم نفسه:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>تحرير &amp;البحث</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>إعادة ال&amp;تسمية…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>تحريك لأ&amp;على</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>تحريك لأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>&amp;حذف البحث</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>بعد &amp;ساعة</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>&amp;هذا المساء، %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>صباح ال&amp;غد، %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>صباح الا&amp;ثنين، %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>إرسال لاحقًا</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>إ&amp;رسال في:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>تنتظر على هذا الحاسوب: تغادر عندما يعمل Godwit ويتوفر اتصال. وحتى ذلك الحين يمكن تغييرها في البريد الصادر.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>إرسال في هذا الوقت</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(المستوى الأعلى)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>المجلدات الخاصة: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>مجلدات الآخرين: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>المجلدات المشتركة: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4 %)</source>
        <translation>%1: %2 من %3 (%4 %)</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>خادم %1</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>ال&amp;خادم</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>ال&amp;قدرات</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>سجل ال&amp;بروتوكول</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>ا&amp;سأل مجددًا</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>قدرات الخادم</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>القدرة</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>معرّفة في</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>التحية</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>البرمجية</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المساحة</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>لا شيء مستخدم</numerusform>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>%n مستخدمة</numerusform>
            <numerusform>%n مستخدم</numerusform>
            <numerusform>%n مستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>لا شيء: يمكن قراءة ما يُقال في الطريق.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>أصدرها %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>يمكن استخدامه</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>معطّل في إعدادات الحساب</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>غير معروف لـ Godwit</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>إعادة &amp;ضبط هذه الصفحة</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>إعادة كل ما في هذه الصفحة إلى حاله في Godwit الجديد</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>لا يوجد إعداد باسم «%1». يُعثر على إجراءات Godwit بـ Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>في قائمة المجلدات</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShortcutsPage</name>
    <message>
        <source>  or  </source>
        <comment>between two shortcuts</comment>
        <translation>  أو  </translation>
    </message>
    <message>
        <source>&amp;Use it here instead</source>
        <translation>ا&amp;ستخدامه هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>ترك كما كا&amp;ن</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>كما في الم&amp;جموعة</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>المفاتيح &amp;كما في:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>البحث بالاسم أو المفتاح</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الإجراءات واختصاراتها</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>المف&amp;تاح:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>المفتاح الآ&amp;خر:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>ليس في أي قائمة</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1، دون اختصار</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1، الاختصار %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 هو «%2».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ShownCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (in a time zone that is not known here: %2)</source>
        <translation>%1 (في منطقة زمنية غير معروفة هنا: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1، بتوقيتك</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>هناك: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>حدث ملغى</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوة</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>رد على دعوة</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>يُقترح وقت آخر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1: قبول</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1: رفض</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1: ربما</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1: رد</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(دون عنوان)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>يتكرر %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>شخص واحد مدعو</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>المدعوون: %1</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>في الملف %1 أخرى</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>البريد: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>الهاتف: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>الويب: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>العنوان: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>بالمتصفح (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>رمز وصول من أمر (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>لا شيء: يُدخل الخادم الضيوف</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>الأمر الذي يكتب رمز الوصول</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>برنامج يكتب رمز الوصول في سطره الأول</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>&amp;طريقة تسجيل الدخول:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>الأ&amp;مر:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>رمز وصول يُجدَّد لدى %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>أدخل الأمر الذي يكتب رمز الوصول.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>تشغّل الصدفة الأمر كلما لزم رمز جديد.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>تسجّل الدخول في صفحة مزوّدك نفسه. لا يرى Godwit كلمة مرورك أبدًا.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>الشهادة التي يُظهرها هذا الحساب للخادم تثبت هويتك.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>لا شيء يثبت هويتك: للأرشيفات العامة.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – سيُشترك فيه</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – سيُلغى الاشتراك فيه</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>لم يعد على الخادم</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>لشخص آخر</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>الرسائل: %1</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 من %2 تحته مشترَك فيها</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>ظاهر دائمًا</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>اشتراكات المجلدات</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>اشتراكات المجلدات – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>تظهر المجلدات المشترَك فيها في لوحة المجلدات، هنا وفي برامج بريدك الأخرى. ويظهر هنا دائمًا البريد الوارد والمجلدات المستخدمة لغرض، مثل الرسائل المرسلة.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>لا اتصال: هذه هي القائمة كما كانت آخر مرة. ما تغيّره يُحفظ وينفّذ عندما يوجد اتصال.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>البحث عن مجلد</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>أي المجلدات تُسرد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>المشترَك فيها</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>غير المشترَك فيها</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>لم تعد على الخادم</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>قراءة قائمة المجلدات مجددًا</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>قراءة قائمة المجلدات مجددًا (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>مجلدات الحساب</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>لا يوافق أي مجلد. ابحث عن اسم آخر أو اختر «الكل».</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>ما سيتغير (Delete يتراجع عن سطر)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>تطبيق تغيير واحد</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>تطبيق التغييرات (%1)</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>للاشتراك: %1، لإلغاء الاشتراك: %2</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>إزالة المختفي</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>إزالة المختفية (%1)</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>مجلدات اشتركت فيها ولم تعد على الخادم</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>ا&amp;شتراك فيه وفيما تحته (%1)</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>إل&amp;غاء الاشتراك فيه وفيما تحته (%1)</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;فتح الفرع كله</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>العلامات والوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>حروف وأرقام فقط</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>The first nine have the keys 1 to 9. Names and colours are kept on the servers that can, and are the same on your other computers.</source>
        <translation>للتسعة الأولى المفاتيح من 1 إلى 9. تُحفظ الأسماء والألوان على الخوادم التي تستطيع ذلك، وهي نفسها على حواسيبك الأخرى.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>اختيار اللون</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>لأعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>لأسفل</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>نسيان الاسم واللون؛ تحتفظ الرسائل بالوسم</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ال&amp;اسم:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>ال&amp;لون:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(لا تُعرض بقية هذه الرسالة هنا.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>مصدر «%1»</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>ترويسات «%1»</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(لا تُعرض بقية هذا النص هنا.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>إ&amp;ظهار Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>إ&amp;خفاء Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>رسالة واحدة غير مقروءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
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
        <translation>سبق إبلاغ %1 بأنك لا تريد المزيد من هذه الرسائل البريدية.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>أتريد مغادرة هذه القائمة البريدية؟</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>يبلغ Godwit %1، بطلب واحد عبر اتصال مشفّر، بأنك لا تريد المزيد منها. وسيعلم ذلك الخادم أن هذه الرسالة قُرئت.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>إلغاء الاشتراك</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>عرض إلغاء الاشتراك بنقرة واحدة غير موقّع من المرسل، لذا لا يُستخدم. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>أتريد مغادرة هذه القائمة البريدية في صفحة ويب؟</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>تُفتح صفحة %1 في متصفحك.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>أُبلغ %1 بأنك لا تريد المزيد من هذه الرسائل البريدية.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;بطاقات</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>كل رسالة في سطرين</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>م&amp;تراص</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>كل رسالة في سطر واحد</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>أ&amp;عمدة</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>كل رسالة في سطر واحد، في أعمدة يمكن اختيارها</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>الرسالة ب&amp;جانب القائمة</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>المجلدات والقائمة والرسالة جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>الرسالة أ&amp;سفل القائمة</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>القائمة فوق الرسالة، وكلاهما بعرض النافذة</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>إضافة &amp;حساب…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>مرحبًا بك في Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>يبقى بريدك على خادمك. يعرضه Godwit بسرعة، حتى دون شبكة، ويخبرك بما على الخادم. كل ما يحتاج إليه عنوان بريدك وكلمة مرورك التي تُحفظ في سلسلة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;نقل حسابك من Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;نقل الحسابات من Thunderbird…</numerusform>
            <numerusform>&amp;نقل حسابك من Thunderbird…</numerusform>
            <numerusform>&amp;نقل حسابين من Thunderbird…</numerusform>
            <numerusform>&amp;نقل %Ln حسابات من Thunderbird…</numerusform>
            <numerusform>&amp;نقل %Ln حسابًا من Thunderbird…</numerusform>
            <numerusform>&amp;نقل %Ln حساب من Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>لا توجد مسودة مفتوحة</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>لا توجد رسالة مفتوحة</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>لم تصل الرسالة من قائمة بريدية تقبل الردود</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>«%1» ليس رابط mailto: أو mid: سليم الصياغة ولا ملفًا</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>عميل بريد لسطح المكتب يعمل مع IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>حفظ الإعدادات والذاكرة المخبئية والسجل داخل DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>كتابة صورة للنافذة إلى FILE (PNG) ثم الإنهاء.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>البدء دون نافذة في الأمام: بجانب الساعة، أو كنافذة مصغّرة.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>معاينة بريد للتجربة، دون حساب ودون خادم.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>استخدام هذه اللغة («de»، «pt_BR») بدل لغة سطح المكتب أو الإعدادات.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>روابط mailto: المطلوب أخذها، وروابط mid: إلى رسائل، وملفات الرسائل المطلوب عرضها.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>للخيار ‎--demo ملف شخصي خاص به، فلا يجتمع مع ‎--profile</translation>
    </message>
</context>
</TS>
