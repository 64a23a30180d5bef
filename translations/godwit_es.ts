<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Answering</name>
    <message>
        <source>Somebody wrote:</source>
        <translation>Alguien escribió:</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escribió:</translation>
    </message>
    <message>
        <source>On %1 at %2, %3 wrote:</source>
        <comment>date, time, name</comment>
        <translation>El %1 a las %2, %3 escribió:</translation>
    </message>
    <message>
        <source>-------- Forwarded message --------</source>
        <translation>-------- Mensaje reenviado --------</translation>
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
        <translation>Fecha: %1, %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttachedFile</name>
    <message>
        <source>%1 is not on this computer. Save it here first.</source>
        <translation>%1 no está en este equipo. Guárdelo primero aquí.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is a folder. Pack it into one file first, for example as a .zip.</source>
        <translation>%1 es una carpeta. Comprímala primero en un solo archivo, por ejemplo como .zip.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be attached.</source>
        <translation>%1 no es un archivo que se pueda adjuntar.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end, so it was not attached: %2</source>
        <translation>%1 no se pudo leer hasta el final, así que no se adjuntó: %2</translation>
    </message>
    <message>
        <source>%1 was not attached: %2</source>
        <translation>%1 no se adjuntó: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 was changed while it was read, so it was not attached. Attach it again when it is finished.</source>
        <translation>%1 cambió mientras se leía, así que no se adjuntó. Adjúntelo de nuevo cuando esté terminado.</translation>
    </message>
</context>
<context>
    <name>BodyText</name>
    <message numerus="yes">
        <source>show %Ln more lines</source>
        <translation>
            <numerusform>mostrar %Ln línea más</numerusform>
            <numerusform>mostrar %Ln líneas más</numerusform>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Earlier this week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Earlier this month</source>
        <translation>Este mes</translation>
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
        <translation>La operación se canceló.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>No se cambió nada en el servidor.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>No se encontró el servidor.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Mail that is already here can still be read.</source>
        <translation>No se recibió ni se cambió ningún mensaje. Los mensajes que ya están aquí se pueden seguir leyendo.</translation>
    </message>
    <message>
        <source>Check the spelling of the server&apos;s name, and whether this computer is online.</source>
        <translation>Compruebe que el nombre del servidor esté bien escrito y que este equipo esté conectado a la red.</translation>
    </message>
    <message>
        <source>The server does not accept connections at this port.</source>
        <translation>El servidor no acepta conexiones en este puerto.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 993 with TLS and 143 with STARTTLS.</source>
        <translation>Compruebe el puerto y el tipo de cifrado; lo habitual es 993 con TLS y 143 con STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server cannot be reached.</source>
        <translation>Se perdió la conexión o no se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when there is a connection again.</source>
        <translation>Sus cambios se guardan aquí y se enviarán cuando vuelva a haber conexión.</translation>
    </message>
    <message>
        <source>There is nothing to do if this computer is offline; else try again later.</source>
        <translation>No hay nada que hacer si este equipo está sin conexión; si no, vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server answers again.</source>
        <translation>Sus cambios se guardan aquí y se enviarán cuando el servidor vuelva a responder.</translation>
    </message>
    <message>
        <source>Try again later. If it happens each time, check the port and the kind of encryption.</source>
        <translation>Vuelva a intentarlo más tarde. Si ocurre siempre, compruebe el puerto y el tipo de cifrado.</translation>
    </message>
    <message>
        <source>An encrypted connection could not be made.</source>
        <translation>No se pudo establecer una conexión cifrada.</translation>
    </message>
    <message>
        <source>Neither your password nor any mail was sent.</source>
        <translation>No se envió ni su contraseña ni ningún mensaje.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Compruebe el puerto y el tipo de cifrado, o pregunte al proveedor cuáles debe usar.</translation>
    </message>
    <message>
        <source>The server could not prove who it is: its certificate is not valid for it.</source>
        <translation>El servidor no pudo demostrar su identidad: su certificado no es válido para él.</translation>
    </message>
    <message>
        <source>The connection was closed before your password or any mail was sent.</source>
        <translation>La conexión se cerró antes de enviar su contraseña o ningún mensaje.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first. Else ask the provider for the SHA-256 of its certificate: if it is the one shown here, it can be entered in the account&apos;s settings.</source>
        <translation>Compruebe el nombre del servidor y el reloj de este equipo; en un hotel o en una red de invitados, inicie sesión primero en esa red. Si no, pida al proveedor la huella SHA-256 de su certificado: si es la que se muestra aquí, puede introducirla en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Es posible que alguien, entre este equipo y el servidor, esté manipulando la conexión.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 993) for this account if the server offers it.</source>
        <translation>No use esta red para el correo. Elija TLS (puerto 993) para esta cuenta si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The connection was closed. Mail that is already here is not affected, and your changes are kept.</source>
        <translation>La conexión se cerró. Los mensajes que ya están aquí no se ven afectados, y sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Check that this is an IMAP server and that the port is right. The protocol log shows what it said.</source>
        <translation>Compruebe que se trate de un servidor IMAP y que el puerto sea correcto. El registro del protocolo muestra lo que respondió.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>No mail was fetched or changed. Godwit does not try again by itself, so that the account is not locked.</source>
        <translation>No se recibió ni se cambió ningún mensaje. Godwit no vuelve a intentarlo por sí solo, para que no se bloquee la cuenta.</translation>
    </message>
    <message>
        <source>Enter the password again. Some providers want a password made for mail programs only, or the whole address as user name.</source>
        <translation>Introduzca de nuevo la contraseña. Algunos proveedores exigen una contraseña solo para programas de correo, o la dirección completa como nombre de usuario.</translation>
    </message>
    <message>
        <source>The server is not available at the moment.</source>
        <translation>El servidor no está disponible en este momento.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent when the server is back.</source>
        <translation>Sus cambios se guardan aquí y se enviarán cuando el servidor esté de vuelta.</translation>
    </message>
    <message>
        <source>There is nothing to do: Godwit tries again by itself.</source>
        <translation>No hay nada que hacer: Godwit vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>El servidor rechazó la operación.</translation>
    </message>
    <message>
        <source>The change was not made; what is shown is what the server holds.</source>
        <translation>El cambio no se hizo; lo que se muestra es lo que hay en el servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say what to do.</source>
        <translation>Es posible que las palabras del servidor indiquen qué hacer.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>El servidor no entendió lo que pidió Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Es un fallo de Godwit o del servidor. Comuníquelo junto con el registro del protocolo.</translation>
    </message>
    <message>
        <source>Godwit cannot write to its files on this computer.</source>
        <translation>Godwit no puede escribir en sus archivos en este equipo.</translation>
    </message>
    <message>
        <source>The mail on the server is not affected; the last change may not have been kept.</source>
        <translation>El correo del servidor no se ve afectado; es posible que no se haya guardado el último cambio.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta del perfil, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Este perfil está abierto en otro Godwit.</translation>
    </message>
    <message>
        <source>Only one program at a time may change it; nothing was changed.</source>
        <translation>Solo un programa a la vez puede cambiarlo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Use la otra ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>This cannot be done as entered.</source>
        <translation>No es posible tal como se ha introducido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete something and empty the trash.</source>
        <translation>El buzón del servidor está lleno. Elimine algo y vacíe la papelera.</translation>
    </message>
    <message>
        <source>A part of the server that it needs is down. Godwit tries again by itself.</source>
        <translation>Una parte del servidor necesaria para esto está fuera de servicio. Godwit vuelve a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server allows this only over an encrypted connection.</source>
        <translation>El servidor solo permite esto a través de una conexión cifrada.</translation>
    </message>
    <message>
        <source>You do not have the right to do this in this folder.</source>
        <translation>No tiene permiso para hacer esto en esta carpeta.</translation>
    </message>
    <message>
        <source>The server asks you to contact its administrator.</source>
        <translation>El servidor le pide que se ponga en contacto con su administrador.</translation>
    </message>
    <message>
        <source>A folder of this name exists already.</source>
        <translation>Ya existe una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>The folder no longer exists on the server.</source>
        <translation>La carpeta ya no existe en el servidor.</translation>
    </message>
    <message>
        <source>The folder does not exist on the server yet. Create it first.</source>
        <translation>La carpeta aún no existe en el servidor. Créela primero.</translation>
    </message>
    <message>
        <source>This can never work on this server, for example because of a character in the name.</source>
        <translation>Esto nunca podrá funcionar en este servidor, por ejemplo a causa de un carácter del nombre.</translation>
    </message>
    <message>
        <source>A limit of the server was reached, for example its number of connections.</source>
        <translation>Se alcanzó un límite del servidor, por ejemplo el número de conexiones.</translation>
    </message>
    <message>
        <source>Another program is using the folder. Try again later.</source>
        <translation>Otro programa está usando la carpeta. Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The folder can only be read.</source>
        <translation>La carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>The server refused the password because it has expired.</source>
        <translation>El servidor rechazó la contraseña porque ha caducado.</translation>
    </message>
    <message>
        <source>Set a new password at the provider, then enter it here.</source>
        <translation>Establezca una contraseña nueva con el proveedor e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use this mailbox.</source>
        <translation>El servidor le conoce, pero no le permite usar este buzón.</translation>
    </message>
    <message>
        <source>Check the user name; else the provider has to allow access to this mailbox by IMAP.</source>
        <translation>Compruebe el nombre de usuario; si no, el proveedor debe permitir el acceso a este buzón por IMAP.</translation>
    </message>
    <message>
        <source>The server does not let you sign in.</source>
        <translation>El servidor no le permite iniciar sesión.</translation>
    </message>
    <message>
        <source>It asks you to contact its administrator.</source>
        <translation>Le pide que se ponga en contacto con su administrador.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>El servidor no permite iniciar sesión sin cifrado.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for this account.</source>
        <translation>Elija TLS o STARTTLS para esta cuenta.</translation>
    </message>
    <message>
        <source>You could not be signed in.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account, or ask the provider which to use.</source>
        <translation>Elija otro método de autenticación para esta cuenta, o pregunte al proveedor cuál debe usar.</translation>
    </message>
    <message>
        <source>The server did not let you in with your certificate.</source>
        <translation>El servidor no le dejó entrar con su certificado.</translation>
    </message>
    <message>
        <source>Check the certificate in the account&apos;s settings, or ask the provider which one it expects.</source>
        <translation>Compruebe el certificado en la configuración de la cuenta, o pregunte al proveedor cuál espera.</translation>
    </message>
    <message>
        <source>The server does not let you in as a guest.</source>
        <translation>El servidor no le deja entrar como invitado.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account.</source>
        <translation>Elija otro método de autenticación para esta cuenta.</translation>
    </message>
    <message>
        <source>The server refused the access token.</source>
        <translation>El servidor rechazó el token de acceso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again, so that it gives out new ones.</source>
        <translation>Inicie sesión de nuevo con el proveedor, para que emita otros nuevos.</translation>
    </message>
    <message>
        <source>The access token does not allow reading mail by IMAP.</source>
        <translation>El token de acceso no permite leer el correo por IMAP.</translation>
    </message>
    <message>
        <source>Sign in at the provider again and allow that, or correct the scope in the account&apos;s settings.</source>
        <translation>Inicie sesión de nuevo con el proveedor y permítalo, o corrija el ámbito (scope) en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Your provider no longer lets Godwit renew its access.</source>
        <translation>Su proveedor ya no permite que Godwit renueve su acceso.</translation>
    </message>
    <message>
        <source>Sign in at the provider again: that gives a new refresh token.</source>
        <translation>Inicie sesión de nuevo con el proveedor: así obtendrá un nuevo token de actualización.</translation>
    </message>
    <message>
        <source>Godwit was not allowed to use your account.</source>
        <translation>No se permitió a Godwit usar su cuenta.</translation>
    </message>
    <message>
        <source>Sign in with the browser again and allow it; at work or school an administrator may have to.</source>
        <translation>Inicie sesión de nuevo con el navegador y permítalo; en el trabajo o en la escuela puede que deba hacerlo un administrador.</translation>
    </message>
    <message>
        <source>Nobody signed in with the browser in time.</source>
        <translation>Nadie inició sesión a tiempo con el navegador.</translation>
    </message>
    <message>
        <source>Start again when you are ready.</source>
        <translation>Empiece de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>No password is kept for this account.</source>
        <translation>No hay ninguna contraseña guardada para esta cuenta.</translation>
    </message>
    <message>
        <source>Type it here.</source>
        <translation>Escríbala aquí.</translation>
    </message>
    <message>
        <source>Godwit has no access to this account at the moment.</source>
        <translation>Godwit no tiene acceso a esta cuenta en este momento.</translation>
    </message>
    <message>
        <source>Sign in with the browser once more.</source>
        <translation>Inicie sesión una vez más con el navegador.</translation>
    </message>
    <message>
        <source>Your provider let you in, but gave Godwit no lasting access.</source>
        <translation>Su proveedor le dejó entrar, pero no dio a Godwit un acceso duradero.</translation>
    </message>
    <message>
        <source>Check the scope in the account&apos;s settings: at Microsoft it has to contain offline_access.</source>
        <translation>Compruebe el ámbito (scope) en la configuración de la cuenta: con Microsoft debe contener offline_access.</translation>
    </message>
    <message>
        <source>Your provider does not know what Godwit asked to be allowed.</source>
        <translation>Su proveedor no conoce el permiso que pidió Godwit.</translation>
    </message>
    <message>
        <source>Correct the scope in the account&apos;s settings.</source>
        <translation>Corrija el ámbito (scope) en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Your provider does not let this client ID sign people in.</source>
        <translation>Su proveedor no permite que nadie inicie sesión con este ID de cliente.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings, or register it at the provider for desktop programs.</source>
        <translation>Corríjalo en la configuración de la cuenta, o regístrelo con el proveedor para programas de escritorio.</translation>
    </message>
    <message>
        <source>Your provider does not know this client ID, or its secret is wrong.</source>
        <translation>Su proveedor no conoce este ID de cliente, o su secreto es incorrecto.</translation>
    </message>
    <message>
        <source>Correct it in the account&apos;s settings.</source>
        <translation>Corríjalo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>El servidor dice: «%1»</translation>
    </message>
</context>
<context>
    <name>Flag</name>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marcado como eliminado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Reenviado</translation>
    </message>
    <message>
        <source>Receipt sent</source>
        <translation>Confirmación de lectura enviada</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>No deseado</translation>
    </message>
    <message>
        <source>Not junk</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Suplantación</translation>
    </message>
    <message>
        <source>Marked as important</source>
        <translation>Marcado como importante</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>FolderName</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sent Mail</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sent Items</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Sent Messages</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Junk Mail</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Junk E-mail</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Junk Email</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted Items</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Deleted Messages</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All Mail</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mensajes destacados</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Mensajes importantes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
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
            <numerusform>… %Ln línea de texto citado</numerusform>
            <numerusform>… %Ln líneas de texto citado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterWriter</name>
    <message>
        <source>“%1” is no mail address to send from.</source>
        <translation>«%1» no es una dirección de correo desde la que enviar.</translation>
    </message>
    <message>
        <source>“%1” is no mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is no mail address for answers.</source>
        <translation>«%1» no es una dirección de correo para las respuestas.</translation>
    </message>
    <message>
        <source>The message has no recipient.</source>
        <translation>El mensaje no tiene destinatario.</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>with “%1”</source>
        <extracomment>Part of a sentence that says which messages are found, as all below</extracomment>
        <translation>con «%1»</translation>
    </message>
    <message>
        <source>without “%1”</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>from “%1”</source>
        <translation>de «%1»</translation>
    </message>
    <message>
        <source>not from “%1”</source>
        <translation>no de «%1»</translation>
    </message>
    <message>
        <source>to “%1”</source>
        <translation>para «%1»</translation>
    </message>
    <message>
        <source>not to “%1”</source>
        <translation>no para «%1»</translation>
    </message>
    <message>
        <source>with a copy to “%1”</source>
        <translation>con copia a «%1»</translation>
    </message>
    <message>
        <source>without a copy to “%1”</source>
        <translation>sin copia a «%1»</translation>
    </message>
    <message>
        <source>with “%1” in the subject</source>
        <translation>con «%1» en el asunto</translation>
    </message>
    <message>
        <source>without “%1” in the subject</source>
        <translation>sin «%1» en el asunto</translation>
    </message>
    <message>
        <source>with “%1” in the text</source>
        <translation>con «%1» en el texto</translation>
    </message>
    <message>
        <source>without “%1” in the text</source>
        <translation>sin «%1» en el texto</translation>
    </message>
    <message>
        <source>with an attachment named “%1”</source>
        <translation>con un adjunto llamado «%1»</translation>
    </message>
    <message>
        <source>without an attachment named “%1”</source>
        <translation>sin un adjunto llamado «%1»</translation>
    </message>
    <message>
        <source>from the mailing list “%1”</source>
        <translation>de la lista de correo «%1»</translation>
    </message>
    <message>
        <source>not from the mailing list “%1”</source>
        <translation>no de la lista de correo «%1»</translation>
    </message>
    <message>
        <source>the message “%1”</source>
        <translation>el mensaje «%1»</translation>
    </message>
    <message>
        <source>not the message “%1”</source>
        <translation>no el mensaje «%1»</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con adjunto</translation>
    </message>
    <message>
        <source>without an attachment</source>
        <translation>sin adjunto</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leídos</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>ya leídos</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>destacados</translation>
    </message>
    <message>
        <source>without a star</source>
        <translation>no destacados</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>ya respondidos</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún no respondidos</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>marcados como borrador</translation>
    </message>
    <message>
        <source>not marked as a draft</source>
        <translation>no marcados como borrador</translation>
    </message>
    <message>
        <source>marked as deleted</source>
        <translation>marcados como eliminados</translation>
    </message>
    <message>
        <source>not marked as deleted</source>
        <translation>no marcados como eliminados</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sin la etiqueta «%1»</translation>
    </message>
    <message>
        <source>larger than %1</source>
        <translation>mayores que %1</translation>
    </message>
    <message>
        <source>not larger than %1</source>
        <translation>no mayores que %1</translation>
    </message>
    <message>
        <source>smaller than %1</source>
        <translation>menores que %1</translation>
    </message>
    <message>
        <source>not smaller than %1</source>
        <translation>no menores que %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes del %1</translation>
    </message>
    <message>
        <source>not before %1</source>
        <translation>no antes del %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>not since %1</source>
        <translation>no desde el %1</translation>
    </message>
    <message>
        <source>in the folder “%1”</source>
        <translation>en la carpeta «%1»</translation>
    </message>
    <message>
        <source>not in the folder “%1”</source>
        <translation>no en la carpeta «%1»</translation>
    </message>
    <message>
        <source>all messages</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two parts of a sentence, with the blanks at its sides</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>%1: part of a sentence, in parentheses</extracomment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>who sent it</source>
        <translation>quién lo envió</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>para</translation>
    </message>
    <message>
        <source>who it went to</source>
        <translation>a quién se envió</translation>
    </message>
    <message>
        <source>cc</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>copia</translation>
    </message>
    <message>
        <source>who got a copy</source>
        <translation>quién recibió una copia</translation>
    </message>
    <message>
        <source>subject</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>asunto</translation>
    </message>
    <message>
        <source>words in the subject</source>
        <translation>palabras del asunto</translation>
    </message>
    <message>
        <source>body</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>texto</translation>
    </message>
    <message>
        <source>words in the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>filename</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>name of an attachment</source>
        <translation>nombre de un adjunto</translation>
    </message>
    <message>
        <source>list</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>lista</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>una lista de correo</translation>
    </message>
    <message>
        <source>tag</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>in</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>read, starred, answered …</source>
        <translation>leído, destacado, respondido…</translation>
    </message>
    <message>
        <source>has</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>tiene</translation>
    </message>
    <message>
        <source>has an attachment</source>
        <translation>tiene un adjunto</translation>
    </message>
    <message>
        <source>larger</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>mayor</translation>
    </message>
    <message>
        <source>more than this size</source>
        <translation>más de este tamaño</translation>
    </message>
    <message>
        <source>smaller</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>menor</translation>
    </message>
    <message>
        <source>less than this size</source>
        <translation>menos de este tamaño</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>antes</translation>
    </message>
    <message>
        <source>written before this day</source>
        <translation>escrito antes de este día</translation>
    </message>
    <message>
        <source>after</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>desde</translation>
    </message>
    <message>
        <source>written on this day or later</source>
        <translation>escrito este día o más tarde</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>Name of a search field, before a colon: one word, letters only</extracomment>
        <translation>el</translation>
    </message>
    <message>
        <source>written on this day, or in this month or year</source>
        <translation>escrito este día, o en este mes o año</translation>
    </message>
    <message>
        <source>unread</source>
        <extracomment>Value of a search field (&quot;is:unread&quot;): one word</extracomment>
        <translation>noleído</translation>
    </message>
    <message>
        <source>read</source>
        <extracomment>Value of a search field (&quot;is:read&quot;): one word</extracomment>
        <translation>leído</translation>
    </message>
    <message>
        <source>starred</source>
        <extracomment>Value of a search field (&quot;is:starred&quot;): one word</extracomment>
        <translation>destacado</translation>
    </message>
    <message>
        <source>unstarred</source>
        <extracomment>Value of a search field (&quot;is:unstarred&quot;): one word</extracomment>
        <translation>nodestacado</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>Value of a search field (&quot;is:answered&quot;): one word</extracomment>
        <translation>respondido</translation>
    </message>
    <message>
        <source>unanswered</source>
        <extracomment>Value of a search field (&quot;is:unanswered&quot;): one word</extracomment>
        <translation>norespondido</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>Value of a search field (&quot;is:draft&quot;): one word</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>deleted</source>
        <extracomment>Value of a search field (&quot;is:deleted&quot;): one word</extracomment>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>attachment</source>
        <extracomment>Value of a search field (&quot;has:attachment&quot;): one word</extracomment>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>godwit tide</source>
        <extracomment>An example of a search. Field names before a colon may be the translated ones; AND, OR and NOT are the same in all languages</extracomment>
        <translation>aguja marea</translation>
    </message>
    <message>
        <source>both words, or words that begin with them, anywhere</source>
        <translation>ambas palabras, o palabras que empiecen así, en cualquier parte</translation>
    </message>
    <message>
        <source>&quot;spring tide&quot;</source>
        <translation>&quot;marea viva&quot;</translation>
    </message>
    <message>
        <source>exactly these words, one after the other</source>
        <translation>exactamente estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>tide OR storm</source>
        <translation>marea OR tormenta</translation>
    </message>
    <message>
        <source>one of them, or both</source>
        <translation>una de ellas, o ambas</translation>
    </message>
    <message>
        <source>tide -spring</source>
        <translation>marea -viva</translation>
    </message>
    <message>
        <source>the first without the second; also NOT</source>
        <translation>la primera sin la segunda; también NOT</translation>
    </message>
    <message>
        <source>(tide OR storm) harbour</source>
        <translation>(marea OR tormenta) puerto</translation>
    </message>
    <message>
        <source>parentheses say what belongs together</source>
        <translation>los paréntesis indican lo que va junto</translation>
    </message>
    <message>
        <source>from:anna to:bob</source>
        <translation>de:ana para:benito</translation>
    </message>
    <message>
        <source>sender and recipient, by name or address; also cc:</source>
        <translation>remitente y destinatario, por nombre o dirección; también copia:</translation>
    </message>
    <message>
        <source>from:(anna OR bob)</source>
        <translation>de:(ana OR benito)</translation>
    </message>
    <message>
        <source>one field for all in the parentheses</source>
        <translation>un campo para todo lo que está entre paréntesis</translation>
    </message>
    <message>
        <source>subject:tide body:harbour</source>
        <translation>asunto:marea texto:puerto</translation>
    </message>
    <message>
        <source>only in the subject, only in the text</source>
        <translation>solo en el asunto, solo en el texto</translation>
    </message>
    <message>
        <source>filename:report</source>
        <translation>adjunto:informe</translation>
    </message>
    <message>
        <source>the name of an attachment</source>
        <translation>el nombre de un adjunto</translation>
    </message>
    <message>
        <source>is:unread is:starred</source>
        <translation>es:noleído es:destacado</translation>
    </message>
    <message>
        <source>unread, read, starred, unstarred, answered, unanswered, draft, deleted</source>
        <translation>noleído, leído, destacado, nodestacado, respondido, norespondido, borrador, eliminado</translation>
    </message>
    <message>
        <source>has:attachment larger:5M</source>
        <translation>tiene:adjunto mayor:5M</translation>
    </message>
    <message>
        <source>attachments and size; also smaller:</source>
        <translation>adjuntos y tamaño; también menor:</translation>
    </message>
    <message>
        <source>after:2023-04-12 before:2024</source>
        <translation>desde:2023-04-12 antes:2024</translation>
    </message>
    <message>
        <source>from that day on, up to the last day of 2023; also on:</source>
        <translation>desde ese día hasta el último día de 2023; también el:</translation>
    </message>
    <message>
        <source>after:yesterday after:7d</source>
        <translation>desde:ayer desde:7d</translation>
    </message>
    <message>
        <source>days: yesterday, monday, march, 7d, 2w, 3m, 1y ago</source>
        <translation>días: ayer, lunes, marzo, hace 7d, 2w, 3m, 1y</translation>
    </message>
    <message>
        <source>in:archive tag:work list:birds</source>
        <translation>en:archivados etiqueta:trabajo lista:aves</translation>
    </message>
    <message>
        <source>a folder, a tag, a mailing list</source>
        <translation>una carpeta, una etiqueta, una lista de correo</translation>
    </message>
    <message>
        <source>This is too long; the rest is not looked at.</source>
        <translation>Es demasiado largo; el resto no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Something is missing before or after “OR”.</source>
        <translation>Falta algo antes o después de «OR».</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Este paréntesis nunca se abrió.</translation>
    </message>
    <message>
        <source>Something is missing before or after “AND”.</source>
        <translation>Falta algo antes o después de «AND».</translation>
    </message>
    <message>
        <source>These are too many words; the rest is not looked at.</source>
        <translation>Son demasiadas palabras; el resto no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>What is not wanted is missing after “NOT”.</source>
        <translation>Después de «NOT» falta lo que no se desea.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Falta algo después de «%1».</translation>
    </message>
    <message>
        <source>A name is missing here.</source>
        <translation>Aquí falta un nombre.</translation>
    </message>
    <message>
        <source>There is no word in “%1”.</source>
        <translation>No hay ninguna palabra en «%1».</translation>
    </message>
    <message>
        <source>“%1” is no day. Days are written like %2, %3, %4 or %5.</source>
        <translation>«%1» no es un día. Los días se escriben como %2, %3, %4 o %5.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>“%1” is no size. Sizes are written like %2 or %3.</source>
        <translation>«%1» no es un tamaño. Los tamaños se escriben como %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Possible: %2.</source>
        <extracomment>%2: a list of words</extracomment>
        <translation>«%1» no se conoce aquí. Posibles: %2.</translation>
    </message>
    <message>
        <source>“%1” is no link to a message.</source>
        <translation>«%1» no es un enlace a un mensaje.</translation>
    </message>
    <message>
        <source>This is nested too deeply; the rest is not looked at.</source>
        <translation>Hay demasiados niveles de anidamiento; el resto no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>The server sent a message without content.</source>
        <translation>El servidor envió un mensaje sin contenido.</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>adjunto</translation>
    </message>
    <message>
        <source>Signed (OpenPGP). Godwit does not check signatures yet.</source>
        <translation>Firmado (OpenPGP). Godwit todavía no comprueba las firmas.</translation>
    </message>
    <message>
        <source>Signed (S/MIME). Godwit does not check signatures yet.</source>
        <translation>Firmado (S/MIME). Godwit todavía no comprueba las firmas.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP). Godwit cannot open it yet: save what is attached, and open it with GnuPG or Kleopatra.</source>
        <translation>Cifrado (OpenPGP). Godwit todavía no puede abrirlo: guarde el adjunto y ábralo con GnuPG o Kleopatra.</translation>
    </message>
    <message>
        <source>Encrypted (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that has your certificate.</source>
        <translation>Cifrado (S/MIME). Godwit todavía no puede abrirlo: guarde el adjunto y ábralo con un programa que tenga su certificado.</translation>
    </message>
    <message>
        <source>Signed and wrapped up (S/MIME). Godwit cannot open it yet: save what is attached, and open it with a program that reads S/MIME.</source>
        <translation>Firmado y empaquetado (S/MIME). Godwit todavía no puede abrirlo: guarde el adjunto y ábralo con un programa que lea S/MIME.</translation>
    </message>
    <message>
        <source>Encrypted (OpenPGP, within the text). Godwit cannot open it yet: copy the text into GnuPG or Kleopatra.</source>
        <translation>Cifrado (OpenPGP, dentro del texto). Godwit todavía no puede abrirlo: copie el texto en GnuPG o Kleopatra.</translation>
    </message>
    <message>
        <source>The text is very long; only its beginning is shown.</source>
        <translation>El texto es muy largo; solo se muestra el principio.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
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
        <translation>Fecha: </translation>
    </message>
    <message>
        <source>Subject: </source>
        <translation>Asunto: </translation>
    </message>
    <message>
        <source>A part of the message lies elsewhere. Godwit does not fetch it.</source>
        <translation>Una parte del mensaje está en otro lugar. Godwit no la descarga.</translation>
    </message>
    <message>
        <source>This is only a piece of a message that was sent in several.</source>
        <translation>Esto es solo un fragmento de un mensaje que se envió en varias partes.</translation>
    </message>
    <message>
        <source>The character set “%1” is not known; some characters may be wrong.</source>
        <translation>El juego de caracteres «%1» no se conoce; algunos caracteres pueden ser incorrectos.</translation>
    </message>
    <message>
        <source>Messages and parts are nested too deeply; the innermost ones are not opened.</source>
        <translation>Hay demasiados mensajes y partes anidados; los más internos no se abren.</translation>
    </message>
    <message>
        <source>The message has too many parts; only the first ones are shown.</source>
        <translation>El mensaje tiene demasiadas partes; solo se muestran las primeras.</translation>
    </message>
    <message>
        <source>The header is too long; only its beginning is shown.</source>
        <translation>La cabecera es demasiado larga; solo se muestra el principio.</translation>
    </message>
    <message>
        <source>The text changes its form too often; the end is shown without quotes.</source>
        <translation>El texto cambia de forma con demasiada frecuencia; el final se muestra sin citas.</translation>
    </message>
    <message>
        <source>The message has no such part.</source>
        <translation>El mensaje no tiene esa parte.</translation>
    </message>
    <message>
        <source>The attachment is too large to be opened.</source>
        <translation>El adjunto es demasiado grande para abrirlo.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your message to %1 was shown on the screen.</source>
        <translation>Su mensaje a %1 se mostró en la pantalla.</translation>
    </message>
    <message>
        <source>Your message “%2” to %1 was shown on the screen.</source>
        <translation>Su mensaje «%2» a %1 se mostró en la pantalla.</translation>
    </message>
    <message>
        <source>It was sent on %1.</source>
        <translation>Se envió el %1.</translation>
    </message>
    <message>
        <source>This does not say that it was read or understood.</source>
        <translation>Esto no significa que se haya leído o entendido.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt of this message.</source>
        <translation>Nadie pidió una confirmación de lectura de este mensaje.</translation>
    </message>
    <message>
        <source>There is no address that the receipt could come from.</source>
        <translation>No hay ninguna dirección desde la que pueda enviarse la confirmación de lectura.</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
    <message>
        <source>“%1”, who asked for a receipt, is no mail address.</source>
        <translation>«%1», que pidió una confirmación de lectura, no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>cada %1 días</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every %1 weeks</source>
        <translation>cada %1 semanas</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every %1 months</source>
        <translation>cada %1 meses</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every %1 years</source>
        <translation>cada %1 años</translation>
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
        <translation>%1, en determinados días</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 veces</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Over 10 MB</source>
        <translation>Más de 10 MB</translation>
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
        <translation>Sin remitente</translation>
    </message>
    <message>
        <source>No recipient</source>
        <translation>Sin destinatario</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>No destacados</translation>
    </message>
    <message>
        <source>With attachments</source>
        <translation>Con adjuntos</translation>
    </message>
    <message>
        <source>Without attachments</source>
        <translation>Sin adjuntos</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>The message does not say who sent it.</source>
        <translation>El mensaje no dice quién lo envió.</translation>
    </message>
    <message>
        <source>The message gives a name, but no address of its sender.</source>
        <translation>El mensaje da un nombre, pero no la dirección del remitente.</translation>
    </message>
    <message>
        <source>The message names its sender more than once: %1, and also %2. At most one of them is true.</source>
        <translation>El mensaje nombra a su remitente más de una vez: %1, y también %2. Como mucho, uno de ellos es verdadero.</translation>
    </message>
    <message>
        <source>The message names several senders: %1, and also %2.</source>
        <translation>El mensaje nombra a varios remitentes: %1, y también %2.</translation>
    </message>
    <message>
        <source>The name contains an address, %1, but the message comes from %2.</source>
        <translation>El nombre contiene una dirección, %1, pero el mensaje procede de %2.</translation>
    </message>
    <message>
        <source>The name mentions %1, but the message comes from %2.</source>
        <translation>El nombre menciona a %1, pero el mensaje procede de %2.</translation>
    </message>
    <message>
        <source>The address begins like another one, %1, but belongs to %2.</source>
        <translation>La dirección empieza como otra, %1, pero pertenece a %2.</translation>
    </message>
    <message>
        <source>The address looks as if it were of %1, but belongs to %2.</source>
        <translation>La dirección parece ser de %1, pero pertenece a %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s name hides characters that cannot be seen, or turns others round.</source>
        <translation>El nombre del remitente oculta caracteres invisibles o invierte otros.</translation>
    </message>
    <message>
        <source>The name mixes letters of several scripts that look alike: %1.</source>
        <translation>El nombre mezcla letras parecidas de varios alfabetos: %1.</translation>
    </message>
    <message>
        <source>The address mixes letters of several scripts that look alike: %1 is really %2.</source>
        <translation>La dirección mezcla letras parecidas de varios alfabetos: %1 es en realidad %2.</translation>
    </message>
    <message>
        <source>The address looks like %1, but is really %2.</source>
        <translation>La dirección se parece a %1, pero en realidad es %2.</translation>
    </message>
    <message>
        <source>The address is of %1, which the network knows as %2.</source>
        <translation>La dirección es de %1, que la red conoce como %2.</translation>
    </message>
    <message>
        <source>Sent by %2 for %1.</source>
        <translation>Enviado por %2 en nombre de %1.</translation>
    </message>
    <message>
        <source>You know somebody of this name by another address, %1. This message comes from %2.</source>
        <translation>Usted conoce a alguien con este nombre por otra dirección, %1. Este mensaje procede de %2.</translation>
    </message>
    <message>
        <source>Answers go to %1.</source>
        <translation>Las respuestas van a %1.</translation>
    </message>
</context>
<context>
    <name>Sending</name>
    <message>
        <source>There is no such address.</source>
        <translation>Esa dirección no existe.</translation>
    </message>
    <message>
        <source>Check its spelling.</source>
        <translation>Compruebe que esté bien escrita.</translation>
    </message>
    <message>
        <source>There is no mail server for the part of the address behind the @.</source>
        <translation>No hay ningún servidor de correo para la parte de la dirección que va detrás de la @.</translation>
    </message>
    <message>
        <source>The server does not understand this address.</source>
        <translation>El servidor no entiende esta dirección.</translation>
    </message>
    <message>
        <source>Whoever had this address has moved, and left no other one.</source>
        <translation>Quien tenía esta dirección se ha mudado y no ha dejado otra.</translation>
    </message>
    <message>
        <source>Ask the recipient for the new address.</source>
        <translation>Pida al destinatario la nueva dirección.</translation>
    </message>
    <message>
        <source>The server does not understand the sender&apos;s address.</source>
        <translation>El servidor no entiende la dirección del remitente.</translation>
    </message>
    <message>
        <source>Check the address of your identity.</source>
        <translation>Compruebe la dirección de su identidad.</translation>
    </message>
    <message>
        <source>The server does not take messages from the sender&apos;s address.</source>
        <translation>El servidor no acepta mensajes de la dirección del remitente.</translation>
    </message>
    <message>
        <source>Check the address of your identity; most servers take only addresses that belong to the account.</source>
        <translation>Compruebe la dirección de su identidad; la mayoría de los servidores solo aceptan direcciones que pertenecen a la cuenta.</translation>
    </message>
    <message>
        <source>This domain takes no mail at all.</source>
        <translation>Este dominio no acepta ningún correo.</translation>
    </message>
    <message>
        <source>Check the spelling of the address.</source>
        <translation>Compruebe que la dirección esté bien escrita.</translation>
    </message>
    <message>
        <source>This mailbox is switched off or takes no messages at the moment.</source>
        <translation>Este buzón está desactivado o no acepta mensajes en este momento.</translation>
    </message>
    <message>
        <source>Reach the recipient another way.</source>
        <translation>Contacte con el destinatario por otro medio.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>El buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>Tell the recipient another way, or try later.</source>
        <translation>Avise al destinatario por otro medio, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the recipient.</source>
        <translation>El mensaje es demasiado grande para el destinatario.</translation>
    </message>
    <message>
        <source>Send fewer or smaller attachments.</source>
        <translation>Envíe menos adjuntos o adjuntos más pequeños.</translation>
    </message>
    <message>
        <source>The server has no room left.</source>
        <translation>El servidor no tiene más espacio.</translation>
    </message>
    <message>
        <source>Try later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The message is too big for the server.</source>
        <translation>El mensaje es demasiado grande para el servidor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>El servidor del destinatario no responde.</translation>
    </message>
    <message>
        <source>Check the address, or try later.</source>
        <translation>Compruebe la dirección, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server does not know how to reach the recipient&apos;s server.</source>
        <translation>El servidor no sabe cómo llegar al servidor del destinatario.</translation>
    </message>
    <message>
        <source>The message would go round in circles between servers.</source>
        <translation>El mensaje daría vueltas entre servidores.</translation>
    </message>
    <message>
        <source>Tell the administrator of the recipient.</source>
        <translation>Avise al administrador del destinatario.</translation>
    </message>
    <message>
        <source>These are more recipients than the server takes for one message.</source>
        <translation>Son más destinatarios de los que el servidor acepta para un solo mensaje.</translation>
    </message>
    <message>
        <source>Send it in several messages.</source>
        <translation>Envíelo en varios mensajes.</translation>
    </message>
    <message>
        <source>The server does not take messages in this form: they have to be in 7-bit characters.</source>
        <translation>El servidor no acepta mensajes en esta forma: tienen que estar en caracteres de 7 bits.</translation>
    </message>
    <message>
        <source>Send forwarded messages as text instead of as attachments.</source>
        <translation>Envíe los mensajes reenviados como texto en lugar de como adjuntos.</translation>
    </message>
    <message>
        <source>The server does not take addresses with letters other than a to z.</source>
        <translation>El servidor no acepta direcciones con letras distintas de la a a la z.</translation>
    </message>
    <message>
        <source>Use another address of the recipient, or send from another account.</source>
        <translation>Use otra dirección del destinatario, o envíe desde otra cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s rules forbid this message.</source>
        <translation>Las reglas del servidor prohíben este mensaje.</translation>
    </message>
    <message>
        <source>The server&apos;s words may say why.</source>
        <translation>Puede que el texto del servidor diga por qué.</translation>
    </message>
    <message>
        <source>The server does not allow this message.</source>
        <translation>El servidor no permite este mensaje.</translation>
    </message>
    <message>
        <source>Often it holds a message for unwanted mail, or the sender&apos;s address is not your own. Its words may say why.</source>
        <translation>A menudo toma un mensaje por correo no deseado, o la dirección del remitente no es la suya. Puede que su texto diga por qué.</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>El servidor rechazó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending; some providers want a password made for mail programs only.</source>
        <translation>Compruebe la configuración de envío de la cuenta; algunos proveedores exigen una contraseña solo para programas de correo.</translation>
    </message>
    <message>
        <source>The server does not let you sign in this way.</source>
        <translation>El servidor no le permite iniciar sesión de este modo.</translation>
    </message>
    <message>
        <source>Choose another way to sign in for this account; some providers want a browser or a password made for mail programs.</source>
        <translation>Elija otro método de autenticación para esta cuenta; algunos proveedores exigen un navegador o una contraseña solo para programas de correo.</translation>
    </message>
    <message>
        <source>The server lets nobody sign in without encryption.</source>
        <translation>El servidor no permite iniciar sesión sin cifrado.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for sending.</source>
        <translation>Elija TLS o STARTTLS para el envío.</translation>
    </message>
    <message>
        <source>The server wants you to set a new password.</source>
        <translation>El servidor quiere que establezca una contraseña nueva.</translation>
    </message>
    <message>
        <source>Do so at the provider, then enter it here.</source>
        <translation>Hágalo en el sitio del proveedor y después introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The account has been switched off.</source>
        <translation>La cuenta se ha desactivado.</translation>
    </message>
    <message>
        <source>Ask the provider.</source>
        <translation>Pregunte al proveedor.</translation>
    </message>
    <message>
        <source>A signature that the recipient&apos;s server expects (DKIM) is missing or wrong.</source>
        <translation>Falta una firma que el servidor del destinatario espera (DKIM), o es incorrecta.</translation>
    </message>
    <message>
        <source>Tell your provider.</source>
        <translation>Avise a su proveedor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not let this server send for the domain of your address (SPF).</source>
        <translation>El servidor del destinatario no permite que este servidor envíe en nombre del dominio de su dirección (SPF).</translation>
    </message>
    <message>
        <source>Send by the server of your address&apos;s own provider.</source>
        <translation>Envíe por el servidor del proveedor de su dirección.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not trust the name of the sending server.</source>
        <translation>El servidor del destinatario no confía en el nombre del servidor que envía.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not see that the message is from your address (DMARC).</source>
        <translation>El servidor del destinatario no pudo comprobar que el mensaje procede de su dirección (DMARC).</translation>
    </message>
    <message>
        <source>The domain of the sender&apos;s address takes no mail.</source>
        <translation>El dominio de la dirección del remitente no acepta correo.</translation>
    </message>
    <message>
        <source>Too many messages were sent in a short time.</source>
        <translation>Se enviaron demasiados mensajes en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait some hours. The server&apos;s words may say more.</source>
        <translation>Espere unas horas. Puede que el texto del servidor diga más.</translation>
    </message>
    <message>
        <source>The mailbox cannot take messages at the moment.</source>
        <translation>El buzón no puede recibir mensajes en este momento.</translation>
    </message>
    <message>
        <source>The server wants you to sign in first.</source>
        <translation>El servidor quiere que inicie sesión primero.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending.</source>
        <translation>Compruebe la configuración de envío de la cuenta.</translation>
    </message>
    <message>
        <source>The server refuses this address or this message.</source>
        <translation>El servidor rechaza esta dirección o este mensaje.</translation>
    </message>
    <message>
        <source>Check the address. The server&apos;s words may say why.</source>
        <translation>Compruebe la dirección. Puede que el texto del servidor diga por qué.</translation>
    </message>
    <message>
        <source>The message is too big, or the mailbox is full.</source>
        <translation>El mensaje es demasiado grande, o el buzón está lleno.</translation>
    </message>
    <message>
        <source>The server does not take this address.</source>
        <translation>El servidor no acepta esta dirección.</translation>
    </message>
    <message>
        <source>Check its spelling, and the address of your identity.</source>
        <translation>Compruebe que esté bien escrita, y la dirección de su identidad.</translation>
    </message>
    <message>
        <source>The server refuses this message.</source>
        <translation>El servidor rechaza este mensaje.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>Se detuvo el envío.</translation>
    </message>
    <message>
        <source>The server for sending was not found.</source>
        <translation>No se encontró el servidor de envío.</translation>
    </message>
    <message>
        <source>Check its name, and whether this computer is online.</source>
        <translation>Compruebe su nombre y que este equipo esté conectado.</translation>
    </message>
    <message>
        <source>The server for sending does not accept connections at this port.</source>
        <translation>El servidor de envío no acepta conexiones en este puerto.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption; usual are 465 with TLS and 587 with STARTTLS.</source>
        <translation>Compruebe el puerto y el tipo de cifrado; los habituales son 465 con TLS y 587 con STARTTLS.</translation>
    </message>
    <message>
        <source>The connection was lost or the server for sending cannot be reached.</source>
        <translation>Se perdió la conexión o no se puede acceder al servidor de envío.</translation>
    </message>
    <message>
        <source>The server for sending did not answer in time.</source>
        <translation>El servidor de envío no respondió a tiempo.</translation>
    </message>
    <message>
        <source>An encrypted connection to the server for sending could not be made.</source>
        <translation>No se pudo establecer una conexión cifrada con el servidor de envío.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption, or ask the provider which to use.</source>
        <translation>Compruebe el puerto y el tipo de cifrado, o pregunte al proveedor cuáles debe usar.</translation>
    </message>
    <message>
        <source>The server for sending could not prove who it is: its certificate is not valid for it.</source>
        <translation>El servidor de envío no pudo demostrar su identidad: su certificado no es válido para él.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network, sign in to that network first.</source>
        <translation>Compruebe el nombre del servidor y el reloj de este equipo; en un hotel o en una red de invitados, inicie sesión primero en esa red.</translation>
    </message>
    <message>
        <source>Somebody between here and the server may be tampering with the connection.</source>
        <translation>Es posible que alguien, entre este equipo y el servidor, esté manipulando la conexión.</translation>
    </message>
    <message>
        <source>Do not use this network for mail. Choose TLS (port 465) for sending if the server offers it.</source>
        <translation>No use esta red para el correo. Elija TLS (puerto 465) para el envío si el servidor lo ofrece.</translation>
    </message>
    <message>
        <source>The answer of the server for sending could not be understood.</source>
        <translation>No se pudo entender la respuesta del servidor de envío.</translation>
    </message>
    <message>
        <source>Check that this is a server for sending (SMTP) and that the port is right. The protocol log shows what it said.</source>
        <translation>Compruebe que es un servidor de envío (SMTP) y que el puerto es correcto. El registro del protocolo muestra lo que dijo.</translation>
    </message>
    <message>
        <source>The server for sending did not let you in.</source>
        <translation>El servidor de envío no le dejó entrar.</translation>
    </message>
    <message>
        <source>Check the account&apos;s settings for sending, or enter the password again.</source>
        <translation>Compruebe la configuración de envío de la cuenta, o introduzca de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>The server does not take the message at the moment.</source>
        <translation>El servidor no acepta el mensaje en este momento.</translation>
    </message>
    <message>
        <source>The server does not take the message.</source>
        <translation>El servidor no acepta el mensaje.</translation>
    </message>
    <message>
        <source>The server did not understand what Godwit asked for.</source>
        <translation>El servidor no entendió lo que pidió Godwit.</translation>
    </message>
    <message>
        <source>This is a fault of Godwit or of the server. Please report it with the protocol log.</source>
        <translation>Es un fallo de Godwit o del servidor. Comuníquelo junto con el registro del protocolo.</translation>
    </message>
    <message>
        <source>Godwit cannot read or write its files on this computer.</source>
        <translation>Godwit no puede leer o escribir sus archivos en este equipo.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check the permissions of the profile folder, then try again.</source>
        <translation>Libere espacio en el disco o compruebe los permisos de la carpeta del perfil, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This profile is open in another Godwit.</source>
        <translation>Este perfil está abierto en otro Godwit.</translation>
    </message>
    <message>
        <source>Use the other window, or close it first.</source>
        <translation>Use la otra ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>The message cannot be sent as it is.</source>
        <translation>El mensaje no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>Edit it and try again.</source>
        <translation>Edítelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <extracomment>%1: the server&apos;s own words, quoted as they are</extracomment>
        <translation>El servidor dice: «%1»</translation>
    </message>
    <message>
        <source>The message was not sent; it waits in the outbox, and Godwit tries again by itself.</source>
        <translation>El mensaje no se envió; espera en la bandeja de salida, y Godwit lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The message was sent to nobody; it stays in the outbox.</source>
        <translation>El mensaje no se envió a nadie; se queda en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Sending is not possible yet.</source>
        <translation>Todavía no es posible enviar.</translation>
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
        <translation>1 cambio en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes waiting</source>
        <translation>
            <numerusform>%Ln cambio en espera</numerusform>
            <numerusform>%Ln cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>Esperando la conexión</translation>
    </message>
    <message>
        <source>Waiting for the server’s greeting</source>
        <translation>Esperando el saludo del servidor</translation>
    </message>
    <message>
        <source>Waiting for encryption</source>
        <translation>Esperando el cifrado</translation>
    </message>
    <message>
        <source>Waiting to be signed in</source>
        <translation>Esperando el inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for the list of folders</source>
        <translation>Esperando la lista de carpetas</translation>
    </message>
    <message>
        <source>Waiting for the folder to open</source>
        <translation>Esperando a que se abra la carpeta</translation>
    </message>
    <message>
        <source>Waiting for the numbers of messages</source>
        <translation>Esperando los números de los mensajes</translation>
    </message>
    <message>
        <source>Waiting for messages</source>
        <translation>Esperando mensajes</translation>
    </message>
    <message>
        <source>Waiting for an upload to arrive</source>
        <translation>Esperando a que llegue una subida</translation>
    </message>
    <message>
        <source>Waiting for a change to be done</source>
        <translation>Esperando a que se haga un cambio</translation>
    </message>
    <message>
        <source>Waiting for the server</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Offline by choice</source>
        <translation>Sin conexión por decisión propia</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Leyendo %1 de %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizado</translation>
    </message>
    <message numerus="yes">
        <source>No connection, trying again in %Ln s</source>
        <translation>
            <numerusform>No hay conexión, nuevo intento en %Ln s</numerusform>
            <numerusform>No hay conexión, nuevo intento en %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>No hay conexión</translation>
    </message>
    <message>
        <source>Sign-in refused: %1</source>
        <translation>Inicio de sesión rechazado: %1</translation>
    </message>
    <message>
        <source>Not connected: %1</source>
        <translation>No conectado: %1</translation>
    </message>
    <message>
        <source>Not encrypted: others on the network can read along</source>
        <translation>Sin cifrar: otras personas de la red pueden leerlo</translation>
    </message>
    <message>
        <source>Watched by %1</source>
        <translation>Vigilado mediante %1</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it may not be written</source>
        <translation>no está permitido escribir en ella</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañada</translation>
    </message>
    <message>
        <source>another program keeps it busy</source>
        <translation>otro programa la mantiene ocupada</translation>
    </message>
    <message>
        <source>the disk cannot be read or written</source>
        <translation>no se puede leer el disco o escribir en él</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it; this one leaves it alone</source>
        <translation>la escribió una versión más reciente de Godwit; esta no la toca</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>el archivo está dañado: %1</translation>
    </message>
    <message>
        <source>Godwit ended before the server had answered.</source>
        <translation>Godwit se cerró antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>the message was sent or discarded already</source>
        <translation>el mensaje ya se envió o se descartó</translation>
    </message>
    <message>
        <source>the message is on its way to the server and can no longer be taken back</source>
        <translation>el mensaje está de camino al servidor y ya no se puede retirar</translation>
    </message>
    <message>
        <source>the message is in the outbox already</source>
        <translation>el mensaje ya está en la bandeja de salida</translation>
    </message>
    <message>
        <source>the account has no folder for drafts; the draft is kept on this computer</source>
        <translation>la cuenta no tiene carpeta de borradores; el borrador se guarda en este equipo</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>el mensaje no tiene destinatario</translation>
    </message>
    <message>
        <source>the message is a draft already</source>
        <translation>el mensaje ya es un borrador</translation>
    </message>
    <message>
        <source>some have got the message already: it can be sent to the others, or discarded</source>
        <translation>algunos ya recibieron el mensaje: se puede enviar a los demás o descartar</translation>
    </message>
    <message>
        <source>the message is on its way to the server already</source>
        <translation>el mensaje ya está de camino al servidor</translation>
    </message>
    <message>
        <source>the message is a draft</source>
        <translation>el mensaje es un borrador</translation>
    </message>
    <message>
        <source>the message is not to be sent any more</source>
        <translation>el mensaje ya no debe enviarse</translation>
    </message>
    <message>
        <source>no folder of the account is known yet</source>
        <translation>aún no se conoce ninguna carpeta de la cuenta</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>proceso %1</translation>
    </message>
    <message>
        <source>it was found damaged</source>
        <translation>se encontró dañada</translation>
    </message>
    <message>
        <source>a newer version of Godwit wrote it</source>
        <translation>la escribió una versión más reciente de Godwit</translation>
    </message>
    <message>
        <source>it is damaged and cannot be set aside</source>
        <translation>está dañada y no se puede apartar</translation>
    </message>
    <message>
        <source>the folder is not there any more</source>
        <translation>la carpeta ya no existe</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>se retiró</translation>
    </message>
    <message>
        <source>the other server did not tell where it put the messages; look for them in the folder that they were sent to</source>
        <translation>el otro servidor no indicó dónde puso los mensajes; búsquelos en la carpeta a la que se enviaron</translation>
    </message>
    <message>
        <source>the folder that they came from is not there any more</source>
        <translation>la carpeta de la que venían ya no existe</translation>
    </message>
    <message>
        <source>the message is not there any more</source>
        <translation>el mensaje ya no existe</translation>
    </message>
    <message>
        <source>a part of the message is missing</source>
        <translation>falta una parte del mensaje</translation>
    </message>
    <message>
        <source>The account that these messages should go to was removed. They stay where they are.</source>
        <translation>La cuenta a la que debían ir estos mensajes se quitó. Se quedan donde están.</translation>
    </message>
    <message>
        <source>the index of words cannot be opened</source>
        <translation>no se puede abrir el índice de palabras</translation>
    </message>
    <message>
        <source>the operation is not in the journal any more</source>
        <translation>la operación ya no está en el diario</translation>
    </message>
    <message>
        <source>It needs a change before it that was not done. Nothing was changed on the server; it goes on when that one is tried again.</source>
        <translation>Necesita un cambio anterior que no se hizo. No se cambió nada en el servidor; continuará cuando aquel se intente de nuevo.</translation>
    </message>
    <message>
        <source>The server did not say under which numbers it keeps the moved messages, so it is not certain which ones were meant. Nothing more was changed on the server.</source>
        <translation>El servidor no indicó con qué números guarda los mensajes movidos, por lo que no es seguro a cuáles se refería. No se cambió nada más en el servidor.</translation>
    </message>
    <message>
        <source>it is on its way to the server and can no longer be withdrawn</source>
        <translation>está de camino al servidor y ya no se puede retirar</translation>
    </message>
    <message>
        <source>it is waiting to be done already</source>
        <translation>ya está esperando su ejecución</translation>
    </message>
    <message>
        <source>The server has renumbered the messages of this folder, so it is no longer certain which ones were meant. Nothing was changed on the server.</source>
        <translation>El servidor ha vuelto a numerar los mensajes de esta carpeta, por lo que ya no es seguro a cuáles se refería. No se cambió nada en el servidor.</translation>
    </message>
    <message>
        <source>no flag was named</source>
        <translation>no se indicó ningún indicador</translation>
    </message>
    <message>
        <source>a folder needs a name</source>
        <translation>una carpeta necesita un nombre</translation>
    </message>
    <message>
        <source>a folder of this name is there already</source>
        <translation>ya existe una carpeta con este nombre</translation>
    </message>
    <message>
        <source>the inbox keeps its name</source>
        <translation>la bandeja de entrada conserva su nombre</translation>
    </message>
    <message>
        <source>the inbox cannot be deleted</source>
        <translation>la bandeja de entrada no se puede eliminar</translation>
    </message>
    <message>
        <source>the messages are not there any more</source>
        <translation>los mensajes ya no existen</translation>
    </message>
    <message>
        <source>the folder that they should go to is not there any more</source>
        <translation>la carpeta de destino ya no existe</translation>
    </message>
    <message>
        <source>the messages are in that folder already</source>
        <translation>los mensajes ya están en esa carpeta</translation>
    </message>
    <message>
        <source>it is too long ago</source>
        <translation>hace demasiado tiempo</translation>
    </message>
    <message>
        <source>the server did not tell where it put the messages, or they went from there; look for them in the folder that they were moved to</source>
        <translation>el servidor no indicó dónde puso los mensajes, o ya no están allí; búsquelos en la carpeta a la que se movieron</translation>
    </message>
    <message>
        <source>the server did not tell where it put the copies; they can be deleted by hand</source>
        <translation>el servidor no indicó dónde puso las copias; se pueden eliminar a mano</translation>
    </message>
    <message>
        <source>it is done on the server, and final</source>
        <translation>está hecho en el servidor y es definitivo</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a certificate.</source>
        <translation>%1 es demasiado grande para un certificado.</translation>
    </message>
    <message>
        <source>There is no certificate in %1 that can be read (PEM or PKCS #12; is the passphrase right?).</source>
        <translation>No hay ningún certificado legible en %1 (PEM o PKCS #12; ¿es correcta la frase de contraseña?).</translation>
    </message>
    <message>
        <source>There is no private key in %1 that can be read (is the passphrase right?).</source>
        <translation>No hay ninguna clave privada legible en %1 (¿es correcta la frase de contraseña?).</translation>
    </message>
    <message>
        <source>nobody but itself has signed it</source>
        <translation>solo está firmado por sí mismo</translation>
    </message>
    <message>
        <source>who signed it is not known to this computer</source>
        <translation>este equipo no conoce a quien lo firmó</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it does not name this server</source>
        <translation>no nombra este servidor</translation>
    </message>
    <message>
        <source>it was revoked</source>
        <translation>fue revocado</translation>
    </message>
    <message>
        <source>No certificate could be read from %1.</source>
        <translation>No se pudo leer ningún certificado de %1.</translation>
    </message>
    <message>
        <source>the certificate does not name this server</source>
        <translation>el certificado no nombra este servidor</translation>
    </message>
    <message>
        <source>this is not the certificate that the account is tied to</source>
        <translation>este no es el certificado al que está vinculada la cuenta</translation>
    </message>
    <message>
        <source>%1: this is not the certificate that the account is tied to. Expected SHA-256: %2; seen: %3</source>
        <translation>%1: este no es el certificado al que está vinculada la cuenta. SHA-256 esperado: %2; visto: %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>el servidor no mostró ningún certificado</translation>
    </message>
    <message>
        <source>%1. SHA-256 of its certificate: %2</source>
        <translation>%1. SHA-256 de su certificado: %2</translation>
    </message>
</context>
<context>
    <name>godwit::AddressList</name>
    <message>
        <source>“%1” is no mail address: those look like name@example.org.</source>
        <translation>«%1» no es una dirección de correo: tienen la forma nombre@example.org.</translation>
    </message>
    <message>
        <source>“%1” has more than one “@”.</source>
        <translation>«%1» tiene más de una «@».</translation>
    </message>
    <message>
        <source>“%1” has a space in it, or a character that cannot be seen.</source>
        <translation>«%1» contiene un espacio o un carácter invisible.</translation>
    </message>
    <message>
        <source>What stands before the “@” of “%1” cannot be an address.</source>
        <translation>Lo que va delante de la «@» en «%1» no puede ser una dirección.</translation>
    </message>
    <message>
        <source>What stands behind the “@” of “%1” cannot be a host.</source>
        <translation>Lo que va detrás de la «@» en «%1» no puede ser un servidor.</translation>
    </message>
    <message>
        <source>“%1” has no dot behind the “@”: it only works within your own network.</source>
        <translation>«%1» no tiene ningún punto detrás de la «@»: solo funciona dentro de su propia red.</translation>
    </message>
    <message>
        <source>“%1” has letters before the “@” that not every mail server can handle yet.</source>
        <translation>«%1» tiene, delante de la «@», letras que no todos los servidores de correo pueden manejar todavía.</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountEditing</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Remove the account “%1” from this computer?</source>
        <translation>¿Quitar la cuenta «%1» de este equipo?</translation>
    </message>
    <message>
        <source>The copies of its messages on this computer and its password are deleted. Your mail on the server stays as it is.</source>
        <translation>Se eliminan las copias de sus mensajes en este equipo y su contraseña. El correo del servidor se queda como está.</translation>
    </message>
    <message>
        <source>A change that has not reached the server yet is lost.</source>
        <translation>Se pierde un cambio que aún no ha llegado al servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that have not reached the server yet are lost.</source>
        <translation>
            <numerusform>Se pierde %Ln cambio que aún no ha llegado al servidor.</numerusform>
            <numerusform>Se pierden %Ln cambios que aún no han llegado al servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
</context>
<context>
    <name>godwit::app::AccountSetup</name>
    <message>
        <source>There is no program on this computer that opens %1.</source>
        <translation>No hay ningún programa en este equipo que abra %1.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Accounts</name>
    <message>
        <source>The list of accounts was damaged. It is kept as %1; the next start begins without accounts.</source>
        <translation>La lista de cuentas estaba dañada. Se conserva como %1; el próximo inicio empezará sin cuentas.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged: %1</source>
        <translation>La lista de cuentas está dañada: %1</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>Una cuenta necesita un nombre.</translation>
    </message>
    <message>
        <source>There is an account named &quot;%1&quot; already.</source>
        <translation>Ya existe una cuenta llamada «%1».</translation>
    </message>
    <message>
        <source>This account was removed.</source>
        <translation>Esta cuenta se quitó.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Activities</name>
    <message>
        <source>Offline by choice</source>
        <translation>Sin conexión por decisión propia</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>Aún no conectado</translation>
    </message>
    <message>
        <source>Fetching 1 message</source>
        <translation>Descargando 1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %Ln messages</source>
        <translation>
            <numerusform>Descargando %Ln mensaje</numerusform>
            <numerusform>Descargando %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>As a whole, to be read or saved.</source>
        <translation>Completo, para leer o guardar.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Searching on the servers</source>
        <translation>Buscando en los servidores</translation>
    </message>
    <message>
        <source>For texts that are not on this computer.</source>
        <translation>Para los textos que no están en este equipo.</translation>
    </message>
    <message>
        <source>Moving messages to another account</source>
        <translation>Moviendo mensajes a otra cuenta</translation>
    </message>
    <message>
        <source>Copying messages to another account</source>
        <translation>Copiando mensajes a otra cuenta</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>Making mail searchable</source>
        <translation>Preparando el correo para las búsquedas</translation>
    </message>
</context>
<context>
    <name>godwit::app::Answers</name>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Ninguna cuenta tiene aún una dirección de correo: introduzca la suya en la configuración de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln messages can be forwarded together.</source>
        <translation>
            <numerusform>Se puede reenviar %Ln mensaje a la vez como máximo.</numerusform>
            <numerusform>Se pueden reenviar %Ln mensajes juntos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Este mensaje ya está en la bandeja de salida.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Application</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>The local copy of your mail was damaged and is fetched again. The old one is kept as %1.</source>
        <translation>La copia local de su correo estaba dañada y se está descargando de nuevo. La anterior se conserva como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that had not reached the server could not be read and were set aside.</source>
        <translation>
            <numerusform>No se pudo leer %n cambio que no había llegado al servidor, y se apartó.</numerusform>
            <numerusform>No se pudieron leer %n cambios que no habían llegado al servidor, y se apartaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or message(s) that had not been sent could not be read and were set aside.</source>
        <translation>
            <numerusform>No se pudo leer %n borrador o mensaje sin enviar, y se apartó.</numerusform>
            <numerusform>No se pudieron leer %n borradores o mensajes sin enviar, y se apartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail cannot be searched on this computer until Godwit is started again: %1</source>
        <translation>No se puede buscar en su correo en este equipo hasta que se reinicie Godwit: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The message that this link leads to is not on this computer. It may be in a folder that was not read yet.</source>
        <translation>El mensaje al que lleva este enlace no está en este equipo. Puede estar en una carpeta que aún no se ha leído.</translation>
    </message>
    <message>
        <source>&amp;Search on the servers</source>
        <translation>&amp;Buscar en los servidores</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>No hay ningún programa en este equipo que abra enlaces web.</translation>
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
        <translation>Para avisarle del correo nuevo</translation>
    </message>
</context>
<context>
    <name>godwit::app::Composing</name>
    <message>
        <source>1 address was imported: it is suggested from now on.</source>
        <translation>Se importó 1 dirección: a partir de ahora se sugerirá.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses were imported: they are suggested from now on.</source>
        <translation>
            <numerusform>Se importó %Ln dirección: a partir de ahora se sugerirá.</numerusform>
            <numerusform>Se importaron %Ln direcciones: a partir de ahora se sugerirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>No account has a mail address yet: enter yours in the account’s settings.</source>
        <translation>Ninguna cuenta tiene aún una dirección de correo: introduzca la suya en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>This account has no folder for drafts, so the message is kept on this computer only. “Use for” in a folder&apos;s menu chooses one.</source>
        <translation>Esta cuenta no tiene carpeta para borradores, así que el mensaje se guarda solo en este equipo. «Usar para» en el menú de una carpeta elige una.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard)</source>
        <translation>Contactos (*.vcf *.vcard)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>godwit::app::Coverage</name>
    <message>
        <source>The index is being built: %1 of %2 messages</source>
        <translation>Se está creando el índice: %1 de %2 mensajes</translation>
    </message>
    <message>
        <source>Subjects, senders and texts of all %1 messages</source>
        <translation>Asuntos, remitentes y textos de los %1 mensajes</translation>
    </message>
    <message>
        <source>Subjects and senders of all %1 messages</source>
        <translation>Asuntos y remitentes de los %1 mensajes</translation>
    </message>
    <message>
        <source>Subjects and senders of %1 of %2 messages</source>
        <translation>Asuntos y remitentes de %1 de %2 mensajes</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence about what was searched</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no texts are on this computer</source>
        <translation>no hay textos en este equipo</translation>
    </message>
    <message>
        <source>texts since %1</source>
        <translation>textos desde el %1</translation>
    </message>
    <message>
        <source>texts of %1</source>
        <translation>textos de %1</translation>
    </message>
    <message>
        <source>; 1 folder is asked on the server…</source>
        <translation>; se está consultando 1 carpeta en el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders are asked on the server…</source>
        <translation>
            <numerusform>; se está consultando %Ln carpeta en el servidor…</numerusform>
            <numerusform>; se están consultando %Ln carpetas en el servidor…</numerusform>
        </translation>
    </message>
    <message>
        <source>; 1 folder was searched on the server</source>
        <translation>; se buscó en 1 carpeta en el servidor</translation>
    </message>
    <message numerus="yes">
        <source>; %Ln folders were searched on the server</source>
        <translation>
            <numerusform>; se buscó en %Ln carpeta en el servidor</numerusform>
            <numerusform>; se buscó en %Ln carpetas en el servidor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 folder could not be searched on the server: %1</source>
        <translation>No se pudo buscar en 1 carpeta en el servidor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders could not be searched on the server: %1</source>
        <translation>
            <numerusform>No se pudo buscar en %Ln carpeta en el servidor: %1</numerusform>
            <numerusform>No se pudo buscar en %Ln carpetas en el servidor: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::app::Credentials</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>No se puede usar el llavero: %1</translation>
    </message>
    <message>
        <source>The password command could not be started: %1</source>
        <translation>No se pudo iniciar la orden de la contraseña: %1</translation>
    </message>
    <message>
        <source>The password command took too long.</source>
        <translation>La orden de la contraseña tardó demasiado.</translation>
    </message>
    <message>
        <source>The password command failed with status %1: %2</source>
        <translation>La orden de la contraseña falló con el estado %1: %2</translation>
    </message>
    <message>
        <source>The password command wrote no password.</source>
        <translation>La orden de la contraseña no devolvió ninguna contraseña.</translation>
    </message>
</context>
<context>
    <name>godwit::app::DemoMail</name>
    <message>
        <source>This is sample mail, which was never on a server. Try whatever you like: nothing is sent, and all of it is gone when you quit.</source>
        <translation>Estos son mensajes de ejemplo, que nunca estuvieron en un servidor. Pruebe lo que quiera: no se envía nada, y todo desaparece al salir.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Desktop</name>
    <message>
        <source>There is no program on this computer that opens web links.</source>
        <translation>No hay ningún programa en este equipo que abra enlaces web.</translation>
    </message>
    <message>
        <source>Nothing can be fetched while you work offline.</source>
        <translation>No se puede descargar nada mientras trabaja sin conexión.</translation>
    </message>
    <message>
        <source>&amp;Go online</source>
        <translation>&amp;Conectarse</translation>
    </message>
    <message>
        <source>The desktop does not let Godwit start by itself. Its own settings may allow that.</source>
        <translation>El escritorio no permite que Godwit se inicie por sí solo. Quizá pueda permitirlo en la configuración del propio escritorio.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Message list</source>
        <translation>Lista de mensajes</translation>
    </message>
    <message>
        <source>Notifications and desktop</source>
        <translation>Notificaciones y escritorio</translation>
    </message>
</context>
<context>
    <name>godwit::app::Documents</name>
    <message>
        <source>This message is no longer here.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
</context>
<context>
    <name>godwit::app::FolderTasks</name>
    <message>
        <source>There is no connection, and not all messages of “%1” are known here: the others stay as they are.</source>
        <translation>No hay conexión, y no todos los mensajes de «%1» se conocen aquí: los demás se quedan como están.</translation>
    </message>
    <message>
        <source>Nothing in “%1” is marked as deleted.</source>
        <translation>No hay nada en «%1» marcado como eliminado.</translation>
    </message>
</context>
<context>
    <name>godwit::app::LetterFiles</name>
    <message>
        <source>%1 cannot be made smaller.</source>
        <translation>%1 no se puede reducir.</translation>
    </message>
</context>
<context>
    <name>godwit::app::MessageFiles</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is not a file that could hold a message.</source>
        <translation>%1 no es un archivo que pueda contener un mensaje.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be shown: messages of up to 64 MiB are.</source>
        <translation>%1 es demasiado grande para mostrarlo: se admiten mensajes de hasta 64 MiB.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>%1 is not a message: it has none of the lines that a message begins with.</source>
        <translation>%1 no es un mensaje: no tiene ninguna de las líneas con las que empieza un mensaje.</translation>
    </message>
</context>
<context>
    <name>godwit::app::Notifications</name>
    <message>
        <source>Unknown sender</source>
        <translation>Remitente desconocido</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
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
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages in %1</source>
        <translation>
            <numerusform>%Ln mensaje nuevo en %1</numerusform>
            <numerusform>%Ln mensajes nuevos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inbox of %1</source>
        <translation>Bandeja de entrada de %1</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
</context>
<context>
    <name>godwit::app::Outbox</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>A message could not be sent, and waits for you in the outbox.</source>
        <translation>No se pudo enviar un mensaje, que le espera en la bandeja de salida.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>1 unsent draft was kept: %1</source>
        <translation>Se conservó 1 borrador sin enviar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unsent drafts were kept.</source>
        <translation>
            <numerusform>Se conservó %Ln borrador sin enviar.</numerusform>
            <numerusform>Se conservaron %Ln borradores sin enviar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Sending: %1</source>
        <translation>Enviando: %1</translation>
    </message>
    <message>
        <source>%1. Your server for sending gives no notices of delivery: none will come.</source>
        <translation>%1. Su servidor de envío no da confirmaciones de entrega: no llegará ninguna.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>%1 is sent on %2.</source>
        <translation>%1 se enviará: %2.</translation>
    </message>
    <message>
        <source>Sent. Your server for sending gives no notices of delivery, as you wanted: none will come.</source>
        <translation>Enviado. Usted quería una confirmación de entrega, pero su servidor de envío no las da: no llegará ninguna.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>%1 was sent to some of its recipients only.</source>
        <translation>%1 se envió solo a algunos de sus destinatarios.</translation>
    </message>
    <message>
        <source>%1 has to wait: %2</source>
        <translation>%1 tiene que esperar: %2</translation>
    </message>
    <message>
        <source>%1 may have been sent, or not.</source>
        <translation>Puede que %1 se haya enviado, o puede que no.</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 no se envió: %2</translation>
    </message>
    <message>
        <source>It is too late: the message is on its way, or has been sent.</source>
        <translation>Es demasiado tarde: el mensaje está de camino o ya se ha enviado.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A message has not been sent yet.</source>
        <translation>Aún no se ha enviado un mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages have not been sent yet.</source>
        <translation>
            <numerusform>Aún no se ha enviado %Ln mensaje.</numerusform>
            <numerusform>Aún no se han enviado %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits is kept, and is sent when Godwit runs again.</source>
        <translation>Lo que espera se conserva, y se enviará cuando Godwit vuelva a abrirse.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Dejar abierto</translation>
    </message>
</context>
<context>
    <name>godwit::app::Parts</name>
    <message>
        <source>There are too many files of the name “%1”.</source>
        <translation>Hay demasiados archivos con el nombre «%1».</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It can be saved.</source>
        <translation>La imagen es demasiado grande para mostrarla aquí. Se puede guardar.</translation>
    </message>
    <message>
        <source>This is no picture that Godwit can show. It can be saved.</source>
        <translation>Godwit no puede mostrar esta imagen. Se puede guardar.</translation>
    </message>
    <message>
        <source>%1 can contain a program. Godwit saves it, and never opens it.</source>
        <translation>%1 puede contener un programa. Godwit lo guarda, pero nunca lo abre.</translation>
    </message>
</context>
<context>
    <name>godwit::app::People</name>
    <message>
        <source>%1 cannot be imported: %2</source>
        <translation>%1 no se puede importar: %2</translation>
    </message>
    <message>
        <source>it is not a file.</source>
        <translation>no es un archivo.</translation>
    </message>
    <message>
        <source>it is larger than 32 MiB.</source>
        <translation>supera los 32 MiB.</translation>
    </message>
    <message>
        <source>there is no contact with a mail address in it.</source>
        <translation>no contiene ningún contacto con una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SavedSearches</name>
    <message>
        <source>The saved searches could not be read; the file is kept as %1.</source>
        <translation>No se pudieron leer las búsquedas guardadas; el archivo se conserva como %1.</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>With attachment this week</source>
        <translation>Con adjunto esta semana</translation>
    </message>
    <message>
        <source>There are %L1 saved searches; no more fit.</source>
        <translation>Hay %L1 búsquedas guardadas; no caben más.</translation>
    </message>
</context>
<context>
    <name>godwit::app::SearchFolders</name>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>godwit::app::SignIn</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Refresh token for %1</source>
        <translation>Token de actualización de %1</translation>
    </message>
    <message>
        <source>Password of %1 on %2:</source>
        <translation>Contraseña de %1 en %2:</translation>
    </message>
    <message>
        <source>Refresh token of %1 for %2, from the provider:</source>
        <translation>Token de actualización de %1 para %2, del proveedor:</translation>
    </message>
    <message>
        <source>The password is kept only until Godwit ends: there is no keychain on this computer that would keep it.</source>
        <translation>La contraseña solo se conserva hasta que se cierre Godwit: en este equipo no hay ningún llavero que la guarde.</translation>
    </message>
    <message>
        <source>Trying the server for sending…</source>
        <translation>Probando el servidor de envío…</translation>
    </message>
</context>
<context>
    <name>godwit::app::Templates</name>
    <message>
        <source>Kept as a template.</source>
        <translation>Guardado como plantilla.</translation>
    </message>
    <message>
        <source>There is no template yet. In the window of a new message, choose “Save as template”.</source>
        <translation>Aún no hay ninguna plantilla. En la ventana de un mensaje nuevo, elija «Guardar como plantilla».</translation>
    </message>
</context>
<context>
    <name>godwit::app::UnifiedFolders</name>
    <message>
        <source>All inboxes</source>
        <translation>Todas las bandejas de entrada</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>All drafts</source>
        <translation>Todos los borradores</translation>
    </message>
</context>
<context>
    <name>godwit::app::Unsubscriber</name>
    <message>
        <source>Unsubscribing at %1</source>
        <translation>Cancelando la suscripción en %1</translation>
    </message>
</context>
<context>
    <name>godwit::app::Wishes</name>
    <message numerus="yes">
        <source>%Ln subscriptions changed</source>
        <translation>
            <numerusform>Cambio de %Ln suscripción</numerusform>
            <numerusform>Cambio de %Ln suscripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>“%1” could not be undone: %2</source>
        <translation>No se pudo deshacer «%1»: %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 marked as read</source>
        <translation>Marcado como leído de %1</translation>
    </message>
    <message>
        <source>%1 marked as unread</source>
        <translation>Marcado como no leído de %1</translation>
    </message>
    <message>
        <source>%1 starred</source>
        <translation>Destacado añadido a %1</translation>
    </message>
    <message>
        <source>Star taken from %1</source>
        <translation>Destacado quitado a %1</translation>
    </message>
    <message>
        <source>“%1” set on %2</source>
        <translation>«%1» aplicado a %2</translation>
    </message>
    <message>
        <source>Tags of %1 changed</source>
        <translation>Cambio de etiquetas de %1</translation>
    </message>
    <message>
        <source>%1 moved to the trash</source>
        <translation>Traslado de %1 a la papelera</translation>
    </message>
    <message>
        <source>%1 archived</source>
        <translation>Archivado de %1</translation>
    </message>
    <message>
        <source>%1 moved to junk</source>
        <translation>Traslado de %1 a correo no deseado</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>Traslado de %1 a %2</translation>
    </message>
    <message>
        <source>%1 copied to %2</source>
        <translation>Copia de %1 en %2</translation>
    </message>
    <message>
        <source>%1 deleted for good</source>
        <translation>Eliminación definitiva de %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <translation>Vaciado de %1</translation>
    </message>
    <message>
        <source>Message saved in %1</source>
        <translation>Mensaje guardado en %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>Traslado de %1</translation>
    </message>
    <message>
        <source>%1 renamed</source>
        <translation>Cambio de nombre de %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>Eliminación de %1</translation>
    </message>
    <message>
        <source>Subscribed to %1</source>
        <translation>Suscripción a %1</translation>
    </message>
    <message>
        <source>Unsubscribed from %1</source>
        <translation>Cancelación de la suscripción a %1</translation>
    </message>
    <message>
        <source>The account %1 has no folder for this. Use “Move to…” to choose one.</source>
        <translation>La cuenta %1 no tiene carpeta para esto. Use «Mover a…» para elegir una.</translation>
    </message>
    <message>
        <source>These messages are in the trash already; open it to delete them for good.</source>
        <translation>Estos mensajes ya están en la papelera; ábrala para eliminarlos definitivamente.</translation>
    </message>
</context>
<context>
    <name>godwit::engine</name>
    <message>
        <source>This account is set to sign in by %1, which the server does not offer.</source>
        <translation>Esta cuenta está configurada para autenticarse mediante %1, que el servidor no ofrece.</translation>
    </message>
    <message>
        <source>The server offers no way to sign in that Godwit knows.</source>
        <translation>El servidor no ofrece ningún método de autenticación que Godwit conozca.</translation>
    </message>
    <message>
        <source>The server no longer offers %1, by which this account signed in before, but only weaker ways. Ask the provider whether that is meant to be.</source>
        <translation>El servidor ya no ofrece %1, con el que esta cuenta se autenticaba antes, sino solo métodos más débiles. Pregunte al proveedor si es intencionado.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::AccountWorker</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit está sin conexión.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The server does not give these messages out.</source>
        <translation>El servidor no entrega estos mensajes.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. One of the messages may be in the other account&apos;s folder already; the original is kept.</source>
        <translation>La conexión se interrumpió antes de que respondiera el servidor. Puede que uno de los mensajes ya esté en la carpeta de la otra cuenta; el original se conserva.</translation>
    </message>
    <message>
        <source>The message is no longer on the server.</source>
        <translation>El mensaje ya no está en el servidor.</translation>
    </message>
    <message>
        <source>The message is larger than 256 MiB.</source>
        <translation>El mensaje ocupa más de 256 MiB.</translation>
    </message>
    <message>
        <source>The message is much larger than the server said.</source>
        <translation>El mensaje es mucho más grande de lo que indicó el servidor.</translation>
    </message>
    <message>
        <source>The file of the message is gone.</source>
        <translation>El archivo del mensaje ha desaparecido.</translation>
    </message>
    <message>
        <source>The server lists more folders than Godwit can hold (%L1).</source>
        <translation>El servidor enumera más carpetas de las que Godwit puede contener (%L1).</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder, or than Godwit can hold.</source>
        <translation>El servidor nombra más mensajes de los que hay en la carpeta o de los que Godwit puede contener.</translation>
    </message>
    <message>
        <source>This server does not tell how full a mailbox is.</source>
        <translation>Este servidor no indica lo lleno que está un buzón.</translation>
    </message>
    <message>
        <source>This server keeps no rights for folders.</source>
        <translation>Este servidor no gestiona permisos de carpetas.</translation>
    </message>
    <message>
        <source>This server keeps no notes for folders (METADATA).</source>
        <translation>Este servidor no gestiona notas de carpetas (METADATA).</translation>
    </message>
    <message>
        <source>The attachment is larger than 768 MiB.</source>
        <translation>El adjunto ocupa más de 768 MiB.</translation>
    </message>
    <message>
        <source>The connection broke before the server answered; this may have happened or not.</source>
        <translation>La conexión se interrumpió antes de que respondiera el servidor; puede que esto haya ocurrido o no.</translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>La carpeta ya no está en el servidor.</translation>
    </message>
    <message>
        <source>It is not known where the messages are now.</source>
        <translation>No se sabe dónde están ahora los mensajes.</translation>
    </message>
    <message>
        <source>The server has numbered the messages of this folder anew.</source>
        <translation>El servidor ha vuelto a numerar los mensajes de esta carpeta.</translation>
    </message>
    <message>
        <source>The folder is not there any more, or holds no messages.</source>
        <translation>La carpeta ya no existe o no contiene mensajes.</translation>
    </message>
    <message>
        <source>The server names more messages than there are in the folder.</source>
        <translation>El servidor nombra más mensajes de los que hay en la carpeta.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::SubmissionTrial</name>
    <message>
        <source>Signing in to the server for sending…</source>
        <translation>Iniciando sesión en el servidor de envío…</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Submitter</name>
    <message>
        <source>Godwit is offline.</source>
        <translation>Godwit está sin conexión.</translation>
    </message>
    <message>
        <source>No server for sending is known for this account.</source>
        <translation>No se conoce ningún servidor de envío para esta cuenta.</translation>
    </message>
    <message>
        <source>The connection ended before the server had answered.</source>
        <translation>La conexión terminó antes de que el servidor respondiera.</translation>
    </message>
    <message>
        <source>The file of the message cannot be read: %1</source>
        <translation>No se puede leer el archivo del mensaje: %1</translation>
    </message>
</context>
<context>
    <name>godwit::engine::TokenSource</name>
    <message>
        <source>There is no refresh token for this account.</source>
        <translation>No hay token de actualización para esta cuenta.</translation>
    </message>
    <message>
        <source>Tokens are renewed over https only: %1</source>
        <translation>Los tokens solo se renuevan por https: %1</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La respuesta es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::Transport</name>
    <message>
        <source>This account has no encryption and its server is not this computer.</source>
        <translation>Esta cuenta no tiene cifrado y su servidor no es este equipo.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando a %1</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Protegiendo la conexión</translation>
    </message>
    <message>
        <source>Bytes were sent before the connection was encrypted.</source>
        <translation>Se enviaron bytes antes de que se cifrara la conexión.</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>el proxy %1: %2</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::Authorisation</name>
    <message>
        <source>There is no client ID.</source>
        <translation>No hay ID de cliente.</translation>
    </message>
    <message>
        <source>One signs in over https only: %1</source>
        <translation>Solo se inicia sesión por https: %1</translation>
    </message>
    <message>
        <source>Tokens are fetched over https only: %1</source>
        <translation>Los tokens solo se obtienen por https: %1</translation>
    </message>
    <message>
        <source>The browser&apos;s answer cannot be received: %1</source>
        <translation>No se puede recibir la respuesta del navegador: %1</translation>
    </message>
    <message>
        <source>This is not the answer that Godwit waits for</source>
        <translation>Esta no es la respuesta que espera Godwit</translation>
    </message>
    <message>
        <source>It belongs to an older attempt, or comes from somewhere else. Nothing was changed. Use the page that Godwit opened last.</source>
        <translation>Pertenece a un intento anterior o procede de otro lugar. No se cambió nada. Use la última página que abrió Godwit.</translation>
    </message>
    <message>
        <source>Godwit was not let in</source>
        <translation>No se dejó entrar a Godwit</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit.</source>
        <translation>Puede cerrar esta página y volver a Godwit.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Eso es todo</translation>
    </message>
    <message>
        <source>You can close this page and go back to Godwit, which goes on by itself.</source>
        <translation>Puede cerrar esta página y volver a Godwit, que continúa por sí solo.</translation>
    </message>
</context>
<context>
    <name>godwit::engine::setup::ServerFinder</name>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Buscando los servidores de %1…</translation>
    </message>
    <message>
        <source>%1 says nothing about its servers. Trying the usual names…</source>
        <translation>%1 no dice nada sobre sus servidores. Probando los nombres habituales…</translation>
    </message>
</context>
<context>
    <name>godwit::models::FlagModel</name>
    <message>
        <source>%1, set</source>
        <translation>%1, activado</translation>
    </message>
    <message>
        <source>%1, set on some messages</source>
        <translation>%1, activado en algunos mensajes</translation>
    </message>
</context>
<context>
    <name>godwit::models::FolderTreeModel</name>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, no leídos: %2</translation>
    </message>
    <message>
        <source>%1, unread: %2, messages: %3</source>
        <translation>%1, no leídos: %2, mensajes: %3</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Cuenta %1</translation>
    </message>
    <message>
        <source>Not connected: what happens here is not known</source>
        <translation>No conectado: no se sabe qué ocurre aquí</translation>
    </message>
    <message>
        <source>The server tells at once what happens here (%1)</source>
        <translation>El servidor avisa al instante de lo que ocurre aquí (%1)</translation>
    </message>
    <message>
        <source>The server is asked every minute (%1)</source>
        <translation>Se pregunta al servidor cada minuto (%1)</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>solo lectura</translation>
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
        <translation>Mensaje aún no leído del servidor</translation>
    </message>
    <message numerus="yes">
        <source>Conversation of %Ln messages</source>
        <translation>
            <numerusform>Conversación de %Ln mensaje</numerusform>
            <numerusform>Conversación de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Marked as deleted</source>
        <translation>Marcado como eliminado</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Tiene adjuntos</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Change waiting to be sent</source>
        <translation>Cambio pendiente de envío</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>godwit::models::OperationsModel</name>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>Set on %1: %2</source>
        <translation>Poner en %1: %2</translation>
    </message>
    <message>
        <source>Take from %1: %2</source>
        <translation>Quitar de %1: %2</translation>
    </message>
    <message>
        <source>Set on %1: %2; take away: %3</source>
        <translation>Poner en %1: %2; quitar: %3</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Sent, waiting for the answer</source>
        <translation>Enviado, a la espera de respuesta</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Cannot be applied any more</source>
        <translation>Ya no se puede aplicar</translation>
    </message>
    <message>
        <source>May have happened</source>
        <translation>Puede que haya ocurrido</translation>
    </message>
    <message>
        <source>The connection broke before the server answered. This may have happened or not, and it is not repeated by itself: look in the folder, then try again or drop it.</source>
        <translation>La conexión se interrumpió antes de que respondiera el servidor. Puede que esto haya ocurrido o no, y no se repite por sí solo: mire en la carpeta y, después, vuelva a intentarlo o descártelo.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
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
        <translation>Mover %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3</source>
        <translation>Copiar %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 (%4)</source>
        <translation>Mover %1 de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>Copy %1 from %2 to %3 (%4)</source>
        <translation>Copiar %1 de %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>Delete %1 in %2 for ever</source>
        <translation>Eliminar definitivamente %1 en %2</translation>
    </message>
    <message>
        <source>Save a message in %1</source>
        <translation>Guardar un mensaje en %1</translation>
    </message>
    <message>
        <source>Save a draft in %1</source>
        <translation>Guardar un borrador en %1</translation>
    </message>
    <message>
        <source>Create folder %1</source>
        <translation>Crear la carpeta %1</translation>
    </message>
    <message>
        <source>Rename folder %1 to %2</source>
        <translation>Cambiar el nombre de la carpeta %1 a %2</translation>
    </message>
    <message>
        <source>Delete folder %1</source>
        <translation>Eliminar la carpeta %1</translation>
    </message>
    <message>
        <source>Subscribe to %1</source>
        <translation>Suscribirse a %1</translation>
    </message>
    <message>
        <source>Unsubscribe from %1</source>
        <translation>Cancelar la suscripción a %1</translation>
    </message>
</context>
<context>
    <name>godwit::models::OutboxModel</name>
    <message numerus="yes">
        <source>%1 and %Ln others</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Sent already to: %1</source>
        <translation>Ya enviado a: %1</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 El servidor dice: «%2»</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself, next at %2.</source>
        <translation>%1
Godwit lo intenta de nuevo por sí solo, próximo intento: %2.</translation>
    </message>
    <message>
        <source>%1
It is tried again by itself.</source>
        <translation>%1
Godwit lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>It is sent at %1, or when Godwit runs again after that.</source>
        <translation>Momento del envío: %1, o cuando Godwit vuelva a abrirse después.</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection.</source>
        <translation>Se enviará en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>The server does not take this message for all of its recipients.</source>
        <translation>El servidor no acepta este mensaje para todos sus destinatarios.</translation>
    </message>
    <message>
        <source>The server does not take this message. It was sent to nobody.</source>
        <translation>El servidor no acepta este mensaje. No se envió a nadie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>address, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send it to the others, or discard it: it is filed as sent then.</source>
        <translation>Envíelo a los demás, o descártelo: entonces se colocará en la carpeta de mensajes enviados.</translation>
    </message>
    <message>
        <source>Edit it and send it again, or discard it.</source>
        <translation>Edítelo y envíelo de nuevo, o descártelo.</translation>
    </message>
    <message>
        <source>Edit it, send it to the others only, or discard it.</source>
        <translation>Edítelo, envíelo solo a los demás, o descártelo.</translation>
    </message>
    <message>
        <source>This is about: %1</source>
        <translation>Se trata de: %1</translation>
    </message>
    <message>
        <source>The connection broke after the whole message had left, before the server said that it has it. It may have been sent or not, and it is not sent again by itself: that could send it twice. Look into the folder for sent mail, or ask somebody who should have it; then say what became of it.</source>
        <translation>La conexión se cortó después de que saliera el mensaje completo y antes de que el servidor confirmara que lo tiene. Puede que se haya enviado o no, y no se envía de nuevo automáticamente: podría enviarse dos veces. Mire en la carpeta de mensajes enviados, o pregunte a alguien que debería tenerlo; después indique qué ocurrió con él.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
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
        <translation>A la espera de un nuevo intento</translation>
    </message>
    <message>
        <source>Leaves in a moment</source>
        <translation>Sale en un momento</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Programado: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>May have been sent</source>
        <translation>Quizá enviado</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Está de camino; el servidor aún no ha respondido.</translation>
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
        <translation>Adjunto sin nombre</translation>
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
        <translation>Recibido</translation>
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
        <translation>«%1» se muestra a partir de ahora, aquí y en sus otros programas de correo.</translation>
    </message>
    <message>
        <source>“%1” leaves the list; it is not on the server any more.</source>
        <translation>«%1» desaparece de la lista; ya no está en el servidor.</translation>
    </message>
    <message>
        <source>“%1” is still shown here, since it is used for something; other mail programs may leave it out.</source>
        <translation>«%1» se sigue mostrando aquí, porque se usa para algo; otros programas de correo pueden omitirla.</translation>
    </message>
    <message>
        <source>“%1” is not shown any more; its messages stay on the server.</source>
        <translation>«%1» ya no se muestra; sus mensajes se quedan en el servidor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Account settings</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Is this the right server?</source>
        <translation>¿Es este el servidor correcto?</translation>
    </message>
    <message>
        <source>Your mail account</source>
        <translation>Su cuenta de correo</translation>
    </message>
    <message>
        <source>Godwit finds your mail servers by your address. It asks nobody but the address&apos;s own domain.</source>
        <translation>Godwit encuentra sus servidores de correo a partir de su dirección. Solo pregunta al propio dominio de la dirección.</translation>
    </message>
    <message>
        <source>Godwit signs in to your mail server to see whether this is right.</source>
        <translation>Godwit inicia sesión en su servidor de correo para ver si todo es correcto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Trust only this certificate</source>
        <translation>Confiar solo en este certificado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the fingerprint that your provider gave you.</source>
        <translation>Introduzca la huella que le dio su proveedor.</translation>
    </message>
    <message>
        <source>Looking for the servers of %1…</source>
        <translation>Buscando los servidores de %1…</translation>
    </message>
    <message>
        <source>This is no mail address. Check its spelling.</source>
        <translation>Esto no es una dirección de correo. Compruebe que esté bien escrita.</translation>
    </message>
    <message>
        <source>%1 does not let other mail programs read its mail: it has no IMAP. Nothing was set up.</source>
        <translation>%1 no permite que otros programas de correo lean sus mensajes: no tiene IMAP. No se configuró nada.</translation>
    </message>
    <message>
        <source>Nobody tells which servers this address has, and the usual names do not answer. Is this computer online? Else type the server&apos;s name as your provider says it.</source>
        <translation>En ninguna parte consta qué servidores tiene esta dirección, y los nombres habituales no responden. ¿Está conectado este equipo? Si lo está, escriba el nombre del servidor tal como lo indica su proveedor.</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <translation>Abriendo el navegador…</translation>
    </message>
    <message>
        <source>Waiting for your browser…</source>
        <translation>Esperando a su navegador…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Your mail can be read with these settings. %1</source>
        <translation>Con esta configuración se puede leer su correo. %1</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>El servidor dijo: «%1»</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Enter by &amp;hand…</source>
        <translation>Introducir a &amp;mano…</translation>
    </message>
    <message>
        <source>Go on &amp;without sending</source>
        <translation>Se&amp;guir sin envío</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The account is kept; its settings say that sending is not possible yet</source>
        <translation>La cuenta se conserva; en su configuración consta que todavía no es posible enviar</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountForm</name>
    <message>
        <source>Connect without encryption all the same</source>
        <translation>Conectar sin cifrado de todos modos</translation>
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
        <translation>&amp;Dirección de correo:</translation>
    </message>
    <message>
        <source>Account &amp;name:</source>
        <translation>Nom&amp;bre de la cuenta:</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Nombre de usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contrase&amp;ña:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>&amp;Refresh token:</source>
        <translation>&amp;Token de actualización:</translation>
    </message>
    <message>
        <source>App &amp;password:</source>
        <translation>Cont&amp;raseña de aplicación:</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Type the name of your server.</source>
        <translation>Escriba el nombre de su servidor.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Type your user name.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter the refresh token that your provider gave you.</source>
        <translation>Introduzca el token de actualización que le dio su proveedor.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and your mail.</source>
        <translation>Sin cifrado, cualquiera en el camino puede leer su contraseña y su correo.</translation>
    </message>
    <message>
        <source>If your provider gave you a user name that is not your address, enter it under Change….</source>
        <translation>Si su proveedor le dio un nombre de usuario que no es su dirección, introdúzcalo en «Cambiar…».</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AccountsPage</name>
    <message>
        <source>There is no account yet. Add one to read your mail.</source>
        <translation>Aún no hay ninguna cuenta. Añada una para leer su correo.</translation>
    </message>
    <message>
        <source>The first account is the usual one for new messages.</source>
        <translation>La primera cuenta es la predeterminada para los mensajes nuevos.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Identities…</source>
        <translation>&amp;Identidades…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Give the account another name here (F2)</source>
        <translation>Dar aquí otro nombre a la cuenta (F2)</translation>
    </message>
    <message>
        <source>Names, addresses and signatures with which you write</source>
        <translation>Nombres, direcciones y firmas con los que escribe</translation>
    </message>
    <message>
        <source>Higher in the folder pane (Alt+Up)</source>
        <translation>Más arriba en el panel de carpetas (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Lower in the folder pane (Alt+Down)</source>
        <translation>Más abajo en el panel de carpetas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Remove the account from this computer (Delete)</source>
        <translation>Quitar la cuenta de este equipo (Suprimir)</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server for it is not known. See Settings.</source>
        <translation>Todavía no es posible enviar: no se conoce el servidor de envío. Consulte Configuración.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last. See Settings.</source>
        <translation>Todavía no es posible enviar: el servidor no dejó entrar a Godwit en el último intento. Consulte Configuración.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Actions</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Ask the servers for news</source>
        <translation>Preguntar a los servidores si hay novedades</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Añadir &amp;cuenta…</translation>
    </message>
    <message>
        <source>Add a mail account</source>
        <translation>Añadir una cuenta de correo</translation>
    </message>
    <message>
        <source>Acco&amp;unts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Sort, rename and remove accounts, and choose with which names you write</source>
        <translation>Ordenar, renombrar y quitar cuentas, y elegir con qué nombres escribe</translation>
    </message>
    <message>
        <source>A&amp;ccount settings…</source>
        <translation>Confi&amp;guración de la cuenta…</translation>
    </message>
    <message>
        <source>Change the account of this folder</source>
        <translation>Cambiar la cuenta de esta carpeta</translation>
    </message>
    <message>
        <source>&amp;Subscriptions…</source>
        <translation>Suscripcio&amp;nes…</translation>
    </message>
    <message>
        <source>Choose which folders are shown</source>
        <translation>Elegir qué carpetas se muestran</translation>
    </message>
    <message>
        <source>About the s&amp;erver…</source>
        <translation>Acerca del s&amp;ervidor…</translation>
    </message>
    <message>
        <source>What the server of this account says about itself</source>
        <translation>Lo que el servidor de esta cuenta dice de sí mismo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Godwit</source>
        <translation>Cerrar Godwit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Cambios &amp;pendientes…</translation>
    </message>
    <message>
        <source>What has not reached the servers yet, or was refused</source>
        <translation>Lo que aún no ha llegado a los servidores o fue rechazado</translation>
    </message>
    <message>
        <source>&amp;Search…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Search in all mail</source>
        <translation>Buscar en todo el correo</translation>
    </message>
    <message>
        <source>Find f&amp;older…</source>
        <translation>&amp;Buscar carpeta…</translation>
    </message>
    <message>
        <source>Find a folder by its name</source>
        <translation>Buscar una carpeta por su nombre</translation>
    </message>
    <message>
        <source>&amp;Find in message…</source>
        <translation>Buscar en el &amp;mensaje…</translation>
    </message>
    <message>
        <source>Find words in the open message</source>
        <translation>Buscar palabras en el mensaje abierto</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>Ir a la siguiente coincidencia</translation>
    </message>
    <message>
        <source>Find p&amp;revious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>Ir a la coincidencia anterior</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leído o no leído</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Destacar</translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation>Destacar, o quitar el destacado</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Flags and tags of the selected messages</source>
        <translation>Indicadores y etiquetas de los mensajes seleccionados</translation>
    </message>
    <message>
        <source>Name and colour ta&amp;gs…</source>
        <translation>&amp;Gestionar etiquetas…</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags</source>
        <translation>Nombres, colores y orden de las etiquetas</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>Sin etiquetas</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Etiqueta %1</translation>
    </message>
    <message>
        <source>Take all tags away</source>
        <translation>Quitar todas las etiquetas</translation>
    </message>
    <message>
        <source>Set this tag, or take it away</source>
        <translation>Poner esta etiqueta, o quitarla</translation>
    </message>
    <message>
        <source>Mark conversation as r&amp;ead</source>
        <translation>Ma&amp;rcar la conversación como leída</translation>
    </message>
    <message>
        <source>Mark all messages of the conversation as read</source>
        <translation>Marcar todos los mensajes de la conversación como leídos</translation>
    </message>
    <message>
        <source>M&amp;ute conversation</source>
        <translation>&amp;Silenciar la conversación</translation>
    </message>
    <message>
        <source>What comes to this conversation from now on counts as read</source>
        <translation>Lo que llegue a esta conversación a partir de ahora se considera leído</translation>
    </message>
    <message>
        <source>&amp;Ignore conversation</source>
        <translation>Ignorar &amp;la conversación</translation>
    </message>
    <message>
        <source>Leave the conversation out of the list, with all that comes to it</source>
        <translation>No mostrar la conversación en la lista, ni nada de lo que llegue a ella</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>Arc&amp;hivar</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Mover a archivados</translation>
    </message>
    <message>
        <source>M&amp;ove to…</source>
        <translation>Mo&amp;ver a…</translation>
    </message>
    <message>
        <source>Move to another folder</source>
        <translation>Mover a otra carpeta</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>Correo &amp;no deseado</translation>
    </message>
    <message>
        <source>Move to the junk folder</source>
        <translation>Mover a la carpeta de correo no deseado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Empt&amp;y trash…</source>
        <translation>Va&amp;ciar papelera…</translation>
    </message>
    <message>
        <source>Delete all messages of the trash for good</source>
        <translation>Eliminar definitivamente todos los mensajes de la papelera</translation>
    </message>
    <message>
        <source>Mark &amp;folder as read</source>
        <translation>Marcar la &amp;carpeta como leída</translation>
    </message>
    <message>
        <source>Mark all messages of the open folder as read</source>
        <translation>Marcar todos los mensajes de la carpeta abierta como leídos</translation>
    </message>
    <message>
        <source>View &amp;source</source>
        <translation>Ver código &amp;fuente</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>El mensaje tal como se envió</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Todas las ca&amp;beceras</translation>
    </message>
    <message>
        <source>All header fields of the message</source>
        <translation>Todos los campos de cabecera del mensaje</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the open message</source>
        <translation>Imprimir el mensaje abierto</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Previsuali&amp;zar impresión…</translation>
    </message>
    <message>
        <source>See how the open message is printed</source>
        <translation>Ver cómo se imprime el mensaje abierto</translation>
    </message>
    <message>
        <source>Copy lin&amp;k to message</source>
        <translation>Copiar enlace &amp;al mensaje</translation>
    </message>
    <message>
        <source>A link by which this message can be named elsewhere</source>
        <translation>Un enlace con el que se puede señalar este mensaje en otro lugar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More that can be done with this message</source>
        <translation>Otras cosas que se pueden hacer con este mensaje</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>Registro del &amp;protocolo</translation>
    </message>
    <message>
        <source>What is said between Godwit and the servers</source>
        <translation>Lo que se dice entre Godwit y los servidores</translation>
    </message>
    <message>
        <source>&amp;Next unread</source>
        <translation>&amp;Siguiente no leído</translation>
    </message>
    <message>
        <source>Go to the next unread message</source>
        <translation>Ir al siguiente mensaje no leído</translation>
    </message>
    <message>
        <source>P&amp;revious unread</source>
        <translation>&amp;Anterior no leído</translation>
    </message>
    <message>
        <source>Go to the unread message before</source>
        <translation>Ir al mensaje no leído anterior</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <source>Back to the pane before</source>
        <translation>Volver al panel anterior</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Carpetas</translation>
    </message>
    <message>
        <source>Go to the folders</source>
        <translation>Ir a las carpetas</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>Go to the list of messages</source>
        <translation>Ir a la lista de mensajes</translation>
    </message>
    <message>
        <source>Readin&amp;g pane</source>
        <translation>Panel de &amp;lectura</translation>
    </message>
    <message>
        <source>Go to the open message</source>
        <translation>Ir al mensaje abierto</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Mensaje nuevo</translation>
    </message>
    <message>
        <source>Write a new message</source>
        <translation>Escribir un mensaje nuevo</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Respon&amp;der</translation>
    </message>
    <message>
        <source>Reply to the sender</source>
        <translation>Responder al remitente</translation>
    </message>
    <message>
        <source>Reply to a&amp;ll</source>
        <translation>Responder a &amp;todos</translation>
    </message>
    <message>
        <source>Reply to the sender and to all others who got it</source>
        <translation>Responder al remitente y a todos los demás que lo recibieron</translation>
    </message>
    <message>
        <source>Reply to the mailing l&amp;ist</source>
        <translation>Responder a la &amp;lista de correo</translation>
    </message>
    <message>
        <source>Reply to the mailing list alone</source>
        <translation>Responder solo a la lista de correo</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Send the text on, with words of your own</source>
        <translation>Enviar el texto a otra persona, con sus propias palabras</translation>
    </message>
    <message>
        <source>Forward as atta&amp;chment</source>
        <translation>Reenviar como ad&amp;junto</translation>
    </message>
    <message>
        <source>Send the whole message on as a file, as it came</source>
        <translation>Enviar a otra persona el mensaje completo como archivo, tal como llegó</translation>
    </message>
    <message>
        <source>Redirec&amp;t…</source>
        <translation>Rediri&amp;gir…</translation>
    </message>
    <message>
        <source>Send the message on as if it had come from its sender</source>
        <translation>Enviar el mensaje a otra persona como si viniera de su remitente</translation>
    </message>
    <message>
        <source>Edit as ne&amp;w message</source>
        <translation>Editar como mensaje n&amp;uevo</translation>
    </message>
    <message>
        <source>Begin a new message with what this one says</source>
        <translation>Empezar un mensaje nuevo con el contenido de este</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Editar b&amp;orrador</translation>
    </message>
    <message>
        <source>Go on writing this message</source>
        <translation>Seguir escribiendo este mensaje</translation>
    </message>
    <message>
        <source>Te&amp;mplates</source>
        <translation>Plantilla&amp;s</translation>
    </message>
    <message>
        <source>Open the templates of this account: opened, one begins a new message</source>
        <translation>Abrir las plantillas de esta cuenta: al abrir una empieza un mensaje nuevo</translation>
    </message>
    <message>
        <source>Out&amp;box…</source>
        <translation>Bandeja de sal&amp;ida…</translation>
    </message>
    <message>
        <source>What waits to be sent, or could not be</source>
        <translation>Lo que espera a ser enviado, o no se pudo enviar</translation>
    </message>
    <message>
        <source>Go to &amp;inbox</source>
        <translation>Ir a la &amp;bandeja de entrada</translation>
    </message>
    <message>
        <source>Open the inbox of this account</source>
        <translation>Abrir la bandeja de entrada de esta cuenta</translation>
    </message>
    <message>
        <source>Go to &amp;sent</source>
        <translation>Ir a &amp;enviados</translation>
    </message>
    <message>
        <source>Open what was sent from this account</source>
        <translation>Abrir lo que se envió desde esta cuenta</translation>
    </message>
    <message>
        <source>Go to &amp;drafts</source>
        <translation>Ir a b&amp;orradores</translation>
    </message>
    <message>
        <source>Open the drafts of this account</source>
        <translation>Abrir los borradores de esta cuenta</translation>
    </message>
    <message>
        <source>Go to &amp;archive</source>
        <translation>Ir a &amp;archivados</translation>
    </message>
    <message>
        <source>Open the archive of this account</source>
        <translation>Abrir los mensajes archivados de esta cuenta</translation>
    </message>
    <message>
        <source>Ne&amp;xt message</source>
        <translation>Mensaje s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to the next message down the list</source>
        <translation>Ir al siguiente mensaje de la lista, hacia abajo</translation>
    </message>
    <message>
        <source>Pre&amp;vious message</source>
        <translation>Mensaje ante&amp;rior</translation>
    </message>
    <message>
        <source>Go to the message above it</source>
        <translation>Ir al mensaje de arriba</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select all messages of the list</source>
        <translation>Seleccionar todos los mensajes de la lista</translation>
    </message>
    <message>
        <source>Select n&amp;one</source>
        <translation>&amp;No seleccionar nada</translation>
    </message>
    <message>
        <source>Select no message</source>
        <translation>No seleccionar ningún mensaje</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as read, whatever it was</source>
        <translation>Marcar como leído, estuviera como estuviera</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Mark as unread, whatever it was</source>
        <translation>Marcar como no leído, estuviera como estuviera</translation>
    </message>
    <message>
        <source>&amp;Open message file…</source>
        <translation>Abrir archivo de &amp;mensaje…</translation>
    </message>
    <message>
        <source>Read a message that was saved as a file (.eml)</source>
        <translation>Leer un mensaje guardado como archivo (.eml)</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Let go of all connections until you want them again</source>
        <translation>Cortar todas las conexiones hasta que vuelva a quererlas</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Change how Godwit behaves</source>
        <translation>Cambiar el comportamiento de Godwit</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de &amp;teclado…</translation>
    </message>
    <message>
        <source>See and change which keys do what</source>
        <translation>Ver y cambiar qué hace cada tecla</translation>
    </message>
    <message>
        <source>&amp;Find an action or a folder…</source>
        <translation>&amp;Buscar una acción o una carpeta…</translation>
    </message>
    <message>
        <source>Everything that Godwit can do, by name</source>
        <translation>Todo lo que Godwit sabe hacer, por su nombre</translation>
    </message>
    <message>
        <source>&amp;Activity…</source>
        <translation>&amp;Actividad…</translation>
    </message>
    <message>
        <source>What Godwit is doing, and how it stands with the servers</source>
        <translation>Lo que está haciendo Godwit y cómo va con los servidores</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>How Godwit is used</source>
        <translation>Cómo se usa Godwit</translation>
    </message>
    <message>
        <source>&amp;About Godwit</source>
        <translation>&amp;Acerca de Godwit</translation>
    </message>
    <message>
        <source>Which version this is, and under which licence</source>
        <translation>Qué versión es esta y bajo qué licencia</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ActivityDialog</name>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>&amp;Pending changes…</source>
        <translation>Cambios &amp;pendientes…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>There is no account yet, so there is nothing to do.</source>
        <translation>Aún no hay ninguna cuenta, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>All changes have reached the servers.</source>
        <translation>Todos los cambios han llegado a los servidores.</translation>
    </message>
    <message>
        <source>1 change waits to reach its server.</source>
        <translation>1 cambio espera para llegar a su servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait to reach their servers.</source>
        <translation>
            <numerusform>%Ln cambio espera para llegar a su servidor.</numerusform>
            <numerusform>%Ln cambios esperan para llegar a sus servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change was stopped and needs you.</source>
        <translation>1 cambio se detuvo y espera su decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were stopped and need you.</source>
        <translation>
            <numerusform>%Ln cambio se detuvo y espera su decisión.</numerusform>
            <numerusform>%Ln cambios se detuvieron y esperan su decisión.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressLabel</name>
    <message>
        <source>(no address)</source>
        <translation>(sin dirección)</translation>
    </message>
    <message>
        <source>Sender&apos;s address: %1</source>
        <translation>Dirección del remitente: %1</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>Copy &amp;name and address</source>
        <translation>Copiar &amp;nombre y dirección</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AddressPage</name>
    <message>
        <source>Or take over an account from &amp;Thunderbird; passwords stay there:</source>
        <translation>O importe una cuenta de &amp;Thunderbird; las contraseñas se quedan allí:</translation>
    </message>
    <message>
        <source>Anna Example</source>
        <translation>Ana Ejemplo</translation>
    </message>
    <message>
        <source>Shown to those whom you write</source>
        <translation>Lo ven las personas a las que escribe</translation>
    </message>
    <message>
        <source>anna@example.org</source>
        <translation>anna@example.org</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>Mail &amp;address:</source>
        <translation>&amp;Dirección de correo:</translation>
    </message>
    <message>
        <source>Accounts found in Thunderbird</source>
        <translation>Cuentas encontradas en Thunderbird</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Take over these settings</source>
        <translation>Importar esta configuración</translation>
    </message>
    <message>
        <source>Type your mail address, like anna@example.org.</source>
        <translation>Escriba su dirección de correo, por ejemplo anna@example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AdvancedSettings</name>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Avan&amp;zado</translation>
    </message>
    <message>
        <source>Those that this computer trusts</source>
        <translation>Aquellas en las que confía este equipo</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificate aut&amp;horities:</source>
        <translation>&amp;Autoridades de certificación:</translation>
    </message>
    <message>
        <source>A PEM file, for a server with an authority of its own</source>
        <translation>Un archivo PEM, para un servidor con su propia autoridad</translation>
    </message>
    <message>
        <source>The mail server itself</source>
        <translation>El propio servidor de correo</translation>
    </message>
    <message>
        <source>Senders are checked &amp;by:</source>
        <translation>Remitentes &amp;verificados por:</translation>
    </message>
    <message>
        <source>Whose word counts when a message is called verified: the name that your provider writes into Authentication-Results. Only needed where verified senders are not shown as such.</source>
        <translation>De quién es la palabra que vale cuando un mensaje figura como verificado: el nombre que su proveedor escribe en Authentication-Results. Solo hace falta si los remitentes verificados no se muestran como tales.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Autoridades de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. It looks like mx.example.org.</source>
        <translation>«%1» no es un nombre de servidor. Debe ser como mx.example.org.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentBar</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Save all %1…</source>
        <translation>Guardar los %1…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::AttachmentChip</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Open with another program</source>
        <translation>Abrir con otro &amp;programa</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save a&amp;ll…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>en espera…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · on the server</source>
        <translation>%1 · en el servidor</translation>
    </message>
    <message>
        <source>Save attachment %1, %2</source>
        <translation>Guardar el adjunto %1, %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Adjunto %1, %2</translation>
    </message>
    <message>
        <source>This file can contain a program. Godwit saves it, and never opens it.</source>
        <translation>Este archivo puede contener un programa. Godwit lo guarda, pero nunca lo abre.</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>Abrir con otro programa</translation>
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
        <translation>%1 puede contener un programa. Godwit lo guarda, pero nunca lo abre.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar adjunto</translation>
    </message>
    <message>
        <source>Save all attachments in a folder</source>
        <translation>Guardar todos los adjuntos en una carpeta</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aquí</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saved %1 files in %2</source>
        <translation>%1 archivos guardados en %2</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens %1. It can be saved.</source>
        <translation>No hay ningún programa en este equipo que abra %1. Se puede guardar.</translation>
    </message>
    <message>
        <source>%1 is here now and can be dragged.</source>
        <translation>%1 ya está aquí y se puede arrastrar.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>godwit::ui::BrowserPage</name>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>&amp;Copy its address</source>
        <translation>&amp;Copiar su dirección</translation>
    </message>
    <message>
        <source>Your browser shows the sign-in page of %1. Sign in there and allow Godwit to use your mail. Godwit goes on by itself then; your password stays between you and your provider.</source>
        <translation>Su navegador muestra la página de inicio de sesión de %1. Inicie sesión en ella y permita que Godwit use su correo. Después, Godwit continúa por sí solo; su contraseña queda entre usted y su proveedor.</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens web pages. Copy the address of the sign-in page of %1 into a browser on this computer, sign in there, and allow Godwit to use your mail.</source>
        <translation>No hay ningún programa en este equipo que abra páginas web. Copie la dirección de la página de inicio de sesión de %1 en un navegador de este equipo, inicie sesión en ella y permita que Godwit use su correo.</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Godwit asks your provider for access…</source>
        <translation>Ha iniciado sesión con el navegador. Godwit pide acceso a su proveedor…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CardBar</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CertificatePage</name>
    <message>
        <source>64 hexadecimal digits, from your provider</source>
        <translation>64 dígitos hexadecimales, de su proveedor</translation>
    </message>
    <message>
        <source>&amp;Fingerprint that your provider gave you:</source>
        <translation>&amp;Huella que le dio su proveedor:</translation>
    </message>
    <message>
        <source>Fingerprint that your provider gave you</source>
        <translation>Huella que le dio su proveedor</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that this account is tied to. The connection was closed before your password or any mail was sent. It may have been renewed, or somebody is between you and the server.</source>
        <translation>El certificado de %1 no es aquel al que está vinculada esta cuenta. La conexión se cerró antes de enviar su contraseña o ningún mensaje. Puede que se haya renovado, o que haya alguien entre usted y el servidor.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is. The connection was closed before your password or any mail was sent.</source>
        <translation>%1 no pudo demostrar su identidad. La conexión se cerró antes de enviar su contraseña o ningún mensaje.</translation>
    </message>
    <message>
        <source>Ask your provider for the SHA-256 fingerprint of the new certificate, by telephone or on its pages. If it is the one seen now, type or paste it here. Otherwise do not go on.</source>
        <translation>Pida a su proveedor la huella SHA-256 del nuevo certificado, por teléfono o en sus páginas. Si es la que se ve ahora, escríbala o péguela aquí. De lo contrario, no continúe.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and this computer&apos;s clock; in a hotel or a guest network sign in to that network first. If the server is meant to have this certificate, ask who runs it for its SHA-256 fingerprint, and type or paste that here: then only this certificate is accepted, whoever signed it. An organisation with an authority of its own gives you a file, to be chosen in the settings under Advanced.</source>
        <translation>Compruebe el nombre del servidor y el reloj de este equipo; en un hotel o en una red de invitados, inicie sesión primero en esa red. Si el servidor debe tener este certificado, pida la huella SHA-256 a quien lo administra y escríbala o péguela aquí: entonces solo se acepta este certificado, lo haya firmado quien lo haya firmado. Una organización con su propia autoridad le da un archivo, que se elige en la configuración, en «Avanzado».</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What is wrong:</source>
        <translation>Qué no está bien:</translation>
    </message>
    <message>
        <source>It is for:</source>
        <translation>Es para:</translation>
    </message>
    <message>
        <source>Signed by:</source>
        <translation>Firmado por:</translation>
    </message>
    <message>
        <source>Valid:</source>
        <translation>Validez:</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
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
        <translation>SHA-256 actual:</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>Es la misma.</translation>
    </message>
    <message>
        <source>This is the fingerprint of the certificate before, not of the new one.</source>
        <translation>Esta es la huella del certificado anterior, no la del nuevo.</translation>
    </message>
    <message>
        <source>It is another one: this is not the server of your provider. Do not go on.</source>
        <translation>Es otra: este no es el servidor de su proveedor. No continúe.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::CompletionPopup</name>
    <message>
        <source>People who may be meant</source>
        <translation>Personas posibles</translation>
    </message>
    <message>
        <source>Enter takes, Shift+Delete forgets</source>
        <translation>Intro acepta, Mayúsculas+Supr olvida</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Composer</name>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Redirect: %1 – Godwit</source>
        <translation>Redirigir: %1 – Godwit</translation>
    </message>
    <message>
        <source>%1 – Godwit</source>
        <translation>%1 – Godwit</translation>
    </message>
    <message>
        <source>Bold, colours, links, tables and pictures are gone; lists became text.</source>
        <translation>La negrita, los colores, los enlaces, las tablas y las imágenes han desaparecido; las listas se han convertido en texto.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved on this computer, %1</source>
        <translation>Guardado en este equipo, %1</translation>
    </message>
    <message>
        <source>Saved in Drafts, %1</source>
        <translation>Guardado en Borradores, %1</translation>
    </message>
    <message>
        <source>Saved on this computer, %1. Drafts gets it when there is a connection</source>
        <translation>Guardado en este equipo, %1. Pasará a Borradores cuando haya conexión</translation>
    </message>
    <message>
        <source>This draft was changed or removed on the server, on another device perhaps. What you see here is kept on this computer.</source>
        <translation>Este borrador se cambió o se eliminó en el servidor, quizá desde otro dispositivo. Lo que ve aquí se conserva en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Co&amp;nservar mi versión</translation>
    </message>
    <message>
        <source>Take t&amp;heirs</source>
        <translation>&amp;Tomar la otra</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>Ad&amp;juntar archivos…</translation>
    </message>
    <message>
        <source>&amp;Move to Bcc</source>
        <translation>Pa&amp;sar a Cco</translation>
    </message>
    <message>
        <source>&amp;Write a subject</source>
        <translation>Escribir un as&amp;unto</translation>
    </message>
    <message>
        <source>&amp;Go on writing</source>
        <translation>Se&amp;guir escribiendo</translation>
    </message>
    <message>
        <source>Send an&amp;yway</source>
        <translation>Enviar de &amp;todos modos</translation>
    </message>
    <message>
        <source>Discard this message? It goes from this computer, and from the Drafts folder.</source>
        <translation>¿Descartar este mensaje? Desaparecerá de este equipo y de la carpeta de borradores.</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>Descar&amp;tar mensaje</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Co&amp;nservar</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Insertar imágenes</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Imagen %1.png</translation>
    </message>
    <message>
        <source>%1 pixels</source>
        <translation>%1 píxeles</translation>
    </message>
    <message>
        <source>&amp;Keep its size</source>
        <translation>Co&amp;nservar su tamaño</translation>
    </message>
    <message>
        <source>“%1” has %2. A smaller picture is quicker to send and to read; its longer side would have:</source>
        <translation>«%1» tiene %2. Una imagen más pequeña es más rápida de enviar y de leer; su lado más largo tendría:</translation>
    </message>
    <message>
        <source>From the end again</source>
        <translation>De nuevo desde el final</translation>
    </message>
    <message>
        <source>From the beginning again</source>
        <translation>De nuevo desde el principio</translation>
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
        <translation>Enviar más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;At a time…</source>
        <translation>A una hora &amp;concreta…</translation>
    </message>
    <message>
        <source>Sa&amp;ve now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save the draft on the server, too</source>
        <translation>Guardar el borrador también en el servidor</translation>
    </message>
    <message>
        <source>Save as te&amp;mplate</source>
        <translation>Guardar como &amp;plantilla</translation>
    </message>
    <message>
        <source>&amp;Attach files…</source>
        <translation>&amp;Adjuntar archivos…</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Importar contactos…</translation>
    </message>
    <message>
        <source>People from a vCard file, to be suggested</source>
        <translation>Personas de un archivo vCard, para sugerirlas</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Descartar mensaje</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>The message is kept as a draft</source>
        <translation>El mensaje se conserva como borrador</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Paste &amp;without format</source>
        <translation>Pegar sin &amp;formato</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find in message</source>
        <translation>Buscar en el &amp;mensaje</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Letters of one width</source>
        <translation>&amp;Letra de ancho fijo</translation>
    </message>
    <message>
        <source>In messages of plain text</source>
        <translation>En los mensajes de texto sin formato</translation>
    </message>
    <message>
        <source>F&amp;ormatted text</source>
        <translation>Texto con &amp;formato</translation>
    </message>
    <message>
        <source>Bold, lists, pictures; else plain text</source>
        <translation>Negrita, listas, imágenes; si no, texto sin formato</translation>
    </message>
    <message>
        <source>Ask for a &amp;receipt</source>
        <translation>Pedir confirmación de &amp;lectura</translation>
    </message>
    <message>
        <source>The recipient is asked to tell you that the message was read; many decline</source>
        <translation>Se pide al destinatario que le comunique que leyó el mensaje; muchos lo rechazan</translation>
    </message>
    <message>
        <source>Ask for a &amp;delivery notice</source>
        <translation>Pedir confirmación de &amp;entrega</translation>
    </message>
    <message>
        <source>Servers are asked to tell you that it arrived</source>
        <translation>Se pide a los servidores que le comuniquen que llegó</translation>
    </message>
    <message>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Revisar la ortografía</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Idiomas</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>O&amp;ptions</source>
        <translation>Opc&amp;iones</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
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
        <translation>&amp;Para</translation>
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
        <translation>&amp;Responder a</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Copies to others (Alt+C)</source>
        <translation>Copias para otros (Alt+C)</translation>
    </message>
    <message>
        <source>Copies that the others do not see (Alt+B)</source>
        <translation>Copias que los demás no ven (Alt+O)</translation>
    </message>
    <message>
        <source>Where answers go (Alt+R)</source>
        <translation>Adónde van las respuestas (Alt+R)</translation>
    </message>
    <message>
        <source>Moving recipients to Bcc</source>
        <translation>Pasar destinatarios a Cco</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ConnectionFields</name>
    <message>
        <source>Certificate&apos;s SHA-&amp;256:</source>
        <translation>SHA-&amp;256 del certificado:</translation>
    </message>
    <message>
        <source>only if the server&apos;s certificate cannot be checked otherwise</source>
        <translation>solo si el certificado del servidor no se puede comprobar de otro modo</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted, whoever signed it. Ask the provider for it.</source>
        <translation>Solo se acepta el certificado con esta huella, lo haya firmado quien lo haya firmado. Pídasela al proveedor.</translation>
    </message>
    <message>
        <source>Your certi&amp;ficate:</source>
        <translation>Su ce&amp;rtificado:</translation>
    </message>
    <message>
        <source>Your certificate</source>
        <translation>Su certificado</translation>
    </message>
    <message>
        <source>Its &amp;key:</source>
        <translation>Su c&amp;lave:</translation>
    </message>
    <message>
        <source>The key of your certificate</source>
        <translation>La clave de su certificado</translation>
    </message>
    <message>
        <source>Key&apos;s passph&amp;rase:</source>
        <translation>Fras&amp;e de contraseña de la clave:</translation>
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
        <translation>En conexiones lentas</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
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
        <translation>Co&amp;mprimir:</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Elegir un archivo: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.p12 *.pfx)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.p12 *.pfx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>El SHA-256 de un certificado tiene 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A proxy is written as socks5://name:port or http://name:port.</source>
        <translation>Un proxy se escribe como socks5://nombre:puerto o http://nombre:puerto.</translation>
    </message>
    <message>
        <source>The key belongs to a certificate: choose that too.</source>
        <translation>La clave pertenece a un certificado: elíjalo también.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ErrorVerb</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Account settings…</source>
        <translation>&amp;Configuración de la cuenta…</translation>
    </message>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Mostrar certificado…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FindBar</name>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Coincidencia anterior (Mayúsculas+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>Buscar en este mensaje</translation>
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
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from the end</source>
        <translation>desde el final</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Not found in what is shown</source>
        <translation>No se encontró en lo que se muestra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the rest of this message</source>
        <translation>
            <numerusform>%Ln más en el resto de este mensaje</numerusform>
            <numerusform>%Ln más en el resto de este mensaje</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderAbilities</name>
    <message>
        <source>It holds folders only, no messages.</source>
        <translation>Solo contiene carpetas, no mensajes.</translation>
    </message>
    <message>
        <source>The server lets you only read this folder.</source>
        <translation>El servidor solo le permite leer esta carpeta.</translation>
    </message>
    <message>
        <source>The server allows no folders inside this one.</source>
        <translation>El servidor no permite carpetas dentro de esta.</translation>
    </message>
    <message>
        <source>The inbox has the same name on every server.</source>
        <translation>La bandeja de entrada tiene el mismo nombre en todos los servidores.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it stays where it is.</source>
        <translation>El correo llega a la bandeja de entrada: se queda donde está.</translation>
    </message>
    <message>
        <source>It is used for something: %1. Choose another folder for that first.</source>
        <translation>Se usa para algo: %1. Elija primero otra carpeta para ello.</translation>
    </message>
    <message>
        <source>Everything in it has been read.</source>
        <translation>Todo lo que contiene está leído.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>This server cannot delete some messages and leave others alone (UIDPLUS); Godwit does not risk it.</source>
        <translation>Este servidor no puede eliminar unos mensajes sin tocar otros (UIDPLUS); Godwit no se arriesga.</translation>
    </message>
    <message>
        <source>Mail arrives in the inbox: it cannot be used for anything else.</source>
        <translation>El correo llega a la bandeja de entrada: no se puede usar para nada más.</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Mensajes enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Correo no deseado</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Starred messages</source>
        <translation>Mensajes destacados</translation>
    </message>
    <message>
        <source>Important messages</source>
        <translation>Mensajes importantes</translation>
    </message>
    <message>
        <source>It is not on the server any more.</source>
        <translation>Ya no está en el servidor.</translation>
    </message>
    <message>
        <source>You have no right to do this here. Who owns the folder can give it to you.</source>
        <translation>No tiene permiso para hacer esto aquí. El propietario de la carpeta puede concedérselo.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Las carpetas no se pueden mover a otra cuenta.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>This server has no folders inside folders.</source>
        <translation>Este servidor no tiene carpetas dentro de carpetas.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <source>There is a folder “%1” already.</source>
        <translation>Ya existe una carpeta «%1».</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>leer los mensajes</translation>
    </message>
    <message>
        <source>mark them as read</source>
        <translation>marcarlos como leídos</translation>
    </message>
    <message>
        <source>star and tag them</source>
        <translation>destacarlos y etiquetarlos</translation>
    </message>
    <message>
        <source>put messages in</source>
        <translation>poner mensajes en ella</translation>
    </message>
    <message>
        <source>mark them as deleted</source>
        <translation>marcarlos como eliminados</translation>
    </message>
    <message>
        <source>delete them for good</source>
        <translation>eliminarlos definitivamente</translation>
    </message>
    <message>
        <source>make folders inside</source>
        <translation>crear carpetas en ella</translation>
    </message>
    <message>
        <source>rename and delete the folder</source>
        <translation>cambiar el nombre de la carpeta y eliminarla</translation>
    </message>
    <message>
        <source>send messages to it</source>
        <translation>enviarle mensajes</translation>
    </message>
    <message>
        <source>decide who may do what</source>
        <translation>decidir quién puede hacer qué</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderDeeds</name>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>It is made inside “%1”.</source>
        <translation>Se crea dentro de «%1».</translation>
    </message>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar el nombre de la carpeta</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message>
        <source>The message in it is deleted for good.</source>
        <translation>El mensaje que contiene se elimina definitivamente.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln messages in it are deleted for good.</source>
        <translation>
            <numerusform>El mensaje que contiene se elimina definitivamente.</numerusform>
            <numerusform>Los %Ln mensajes que contiene se eliminan definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>¿Eliminar la carpeta «%1»?</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>¿Vaciar la papelera?</translation>
    </message>
    <message>
        <source>Empty the junk folder?</source>
        <translation>¿Vaciar la carpeta de correo no deseado?</translation>
    </message>
    <message>
        <source>Its messages (%L1) are deleted for good.</source>
        <translation>Sus mensajes (%L1) se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Empty junk</source>
        <translation>Vaciar correo no deseado</translation>
    </message>
    <message>
        <source>Remove what is struck through in “%1”?</source>
        <translation>¿Quitar lo tachado de «%1»?</translation>
    </message>
    <message>
        <source>These messages were marked as deleted, by you or by somebody else who uses this folder, and are still there. They are deleted for good.</source>
        <translation>Estos mensajes se marcaron como eliminados, por usted o por otra persona que usa esta carpeta, y siguen ahí. Se eliminan definitivamente.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Space for messages</source>
        <translation>Espacio para mensajes</translation>
    </message>
    <message>
        <source>Whole messages may take so much space on this computer (GiB).
Those that you did not read for the longest time go first; they stay on the server.</source>
        <translation>Espacio que pueden ocupar los mensajes completos en este equipo (GiB).
Los que lleva más tiempo sin leer desaparecen primero; permanecen en el servidor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderFilter</name>
    <message>
        <source>No folder has this in its name.</source>
        <translation>Ninguna carpeta tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderKeys</name>
    <message>
        <source>New folder here…</source>
        <translation>Carpeta nueva aquí…</translation>
    </message>
    <message>
        <source>Make a folder inside the current one</source>
        <translation>Crear una carpeta dentro de la actual</translation>
    </message>
    <message>
        <source>Rename folder…</source>
        <translation>Cambiar nombre de la carpeta…</translation>
    </message>
    <message>
        <source>Give the current folder another name</source>
        <translation>Dar otro nombre a la carpeta actual</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Eliminar carpeta…</translation>
    </message>
    <message>
        <source>Delete the current folder and what is in it</source>
        <translation>Eliminar la carpeta actual y lo que contiene</translation>
    </message>
    <message>
        <source>Folder is a favourite</source>
        <translation>Carpeta favorita</translation>
    </message>
    <message>
        <source>Show the current folder above the accounts, or no longer</source>
        <translation>Mostrar la carpeta actual encima de las cuentas, o dejar de mostrarla</translation>
    </message>
    <message>
        <source>Properties of the folder…</source>
        <translation>Propiedades de la carpeta…</translation>
    </message>
    <message>
        <source>What is known about the current folder</source>
        <translation>Lo que se sabe de la carpeta actual</translation>
    </message>
    <message>
        <source>Move favourite up</source>
        <translation>Subir favorito</translation>
    </message>
    <message>
        <source>Move the current favourite up among them</source>
        <translation>Subir el favorito actual entre los favoritos</translation>
    </message>
    <message>
        <source>Move favourite down</source>
        <translation>Bajar favorito</translation>
    </message>
    <message>
        <source>Move the current favourite down among them</source>
        <translation>Bajar el favorito actual entre los favoritos</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderMenu</name>
    <message>
        <source>&amp;Hide “%1”</source>
        <translation>&amp;Ocultar «%1»</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>Carpeta n&amp;ueva…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambia&amp;r nombre…</translation>
    </message>
    <message>
        <source>&amp;Move folder to…</source>
        <translation>&amp;Mover carpeta a…</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Elimin&amp;ar carpeta…</translation>
    </message>
    <message>
        <source>Mark &amp;all as read</source>
        <translation>Marcar todo como &amp;leído</translation>
    </message>
    <message>
        <source>&amp;Empty trash…</source>
        <translation>Vaciar pap&amp;elera…</translation>
    </message>
    <message>
        <source>&amp;Empty junk…</source>
        <translation>Vaciar &amp;correo no deseado…</translation>
    </message>
    <message>
        <source>Remove what is &amp;struck through…</source>
        <translation>&amp;Quitar lo tachado…</translation>
    </message>
    <message>
        <source>Remove from &amp;favourites</source>
        <translation>Quitar de &amp;favoritos</translation>
    </message>
    <message>
        <source>Add to &amp;favourites</source>
        <translation>Añadir a &amp;favoritos</translation>
    </message>
    <message>
        <source>Su&amp;bscribed</source>
        <translation>Suscr&amp;ita</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>Propie&amp;dades…</translation>
    </message>
    <message>
        <source>Move up among fa&amp;vourites</source>
        <translation>Subir en favori&amp;tos</translation>
    </message>
    <message>
        <source>Move down among fav&amp;ourites</source>
        <translation>&amp;Bajar en favoritos</translation>
    </message>
    <message>
        <source>&amp;Use for</source>
        <translation>Usar &amp;para</translation>
    </message>
    <message>
        <source>The server uses “%1” for this, for all your mail programs.</source>
        <translation>El servidor usa «%1» para esto, para todos sus programas de correo.</translation>
    </message>
    <message>
        <source>The server has decided what this folder is for.</source>
        <translation>El servidor ha decidido para qué sirve esta carpeta.</translation>
    </message>
    <message>
        <source>Show at the &amp;top</source>
        <translation>Mo&amp;strar arriba</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>Conser&amp;var en este equipo</translation>
    </message>
    <message>
        <source>As the account</source>
        <translation>Como la cuenta</translation>
    </message>
    <message>
        <source>As the folder above it</source>
        <translation>Como la carpeta superior</translation>
    </message>
    <message>
        <source>Only what I read</source>
        <translation>Solo lo que leo</translation>
    </message>
    <message>
        <source>The last month</source>
        <translation>El último mes</translation>
    </message>
    <message>
        <source>The last 3 months</source>
        <translation>Los últimos 3 meses</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln months</source>
        <translation>
            <numerusform>El último mes</numerusform>
            <numerusform>Los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Space for messages…</source>
        <translation>Espacio para me&amp;nsajes…</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>“%1” separates folders on this server and cannot be in a name.</source>
        <translation>«%1» separa las carpetas en este servidor y no puede estar en un nombre.</translation>
    </message>
    <message>
        <source>“*” and “%” cannot be in a name.</source>
        <translation>«*» y «%» no pueden estar en un nombre.</translation>
    </message>
    <message>
        <source>The name has a character in it that cannot be seen.</source>
        <translation>El nombre contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ya existe una carpeta con este nombre.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderPane</name>
    <message>
        <source>What Godwit is doing</source>
        <translation>Qué está haciendo Godwit</translation>
    </message>
    <message>
        <source>Outbox: %1, look at %2</source>
        <comment>of them</comment>
        <translation>Bandeja de salida: %1, %2 por revisar</translation>
    </message>
    <message>
        <source>Outbox: %1</source>
        <translation>Bandeja de salida: %1</translation>
    </message>
    <message>
        <source>Some messages could not be sent: you decide what becomes of them</source>
        <translation>Algunos mensajes no se pudieron enviar: usted decide qué hacer con ellos</translation>
    </message>
    <message>
        <source>Messages that wait to be sent</source>
        <translation>Mensajes pendientes de envío</translation>
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
        <translation>Una cuenta solo contiene carpetas. Elija una de ellas.</translation>
    </message>
    <message>
        <source>The messages are there already.</source>
        <translation>Los mensajes ya están ahí.</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
    <message>
        <source>Move the folder “%1” into</source>
        <translation>Mover la carpeta «%1» a</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Mover aquí</translation>
    </message>
    <message>
        <source>This is no folder of its own.</source>
        <translation>Esta no es una carpeta propiamente dicha.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderProperties</name>
    <message>
        <source>Folder properties</source>
        <translation>Propiedades de la carpeta</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Cuenta:</translation>
    </message>
    <message>
        <source>Path on the server:</source>
        <translation>Ruta en el servidor:</translation>
    </message>
    <message>
        <source>Messages:</source>
        <translation>Mensajes:</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>Tamaño:</translation>
    </message>
    <message>
        <source>Being asked…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>It holds no messages</source>
        <translation>No contiene mensajes</translation>
    </message>
    <message>
        <source>Used for:</source>
        <translation>Se usa para:</translation>
    </message>
    <message>
        <source>Shown:</source>
        <translation>Se muestra:</translation>
    </message>
    <message>
        <source>Yes, it is subscribed</source>
        <translation>Sí, está suscrita</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>No suscrita</translation>
    </message>
    <message>
        <source>Kept here:</source>
        <translation>Se conserva aquí:</translation>
    </message>
    <message>
        <source>News:</source>
        <translation>Novedades:</translation>
    </message>
    <message>
        <source>You may:</source>
        <translation>Usted puede:</translation>
    </message>
    <message>
        <source>Space:</source>
        <translation>Espacio:</translation>
    </message>
    <message>
        <source>It holds folders only</source>
        <translation>Solo contiene carpetas</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>%1, unread: %2</source>
        <translation>%1, no leídos: %2</translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation>Nada en particular</translation>
    </message>
    <message>
        <source>Mail arrives here</source>
        <translation>Aquí llega el correo</translation>
    </message>
    <message>
        <source>the server says so</source>
        <translation>lo dice el servidor</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>lo eligió usted</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a folder is for, and who says so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Messages that you read</source>
        <translation>Los mensajes que lee</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages of the last month</source>
        <translation>Los mensajes del último mes</translation>
    </message>
    <message numerus="yes">
        <source>Messages of the last %Ln months</source>
        <translation>
            <numerusform>Los mensajes del último mes</numerusform>
            <numerusform>Los mensajes de los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>The server does not tell</source>
        <translation>El servidor no lo indica</translation>
    </message>
    <message>
        <source>Everything that the server allows: it keeps no rights</source>
        <translation>Todo lo que permita el servidor: no gestiona permisos</translation>
    </message>
    <message>
        <source>See that it is there, no more</source>
        <translation>Ver que existe, nada más</translation>
    </message>
    <message>
        <source>The server sets no limit, or does not tell</source>
        <translation>El servidor no fija ningún límite o no lo indica</translation>
    </message>
    <message>
        <source>Not known: there is no connection</source>
        <translation>Se desconoce: no hay conexión</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FolderTreeView</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>It cannot be dropped here.</source>
        <translation>No se puede soltar aquí.</translation>
    </message>
    <message>
        <source>It is among the favourites already.</source>
        <translation>Ya está entre los favoritos.</translation>
    </message>
    <message>
        <source>Folders cannot be moved to another account.</source>
        <translation>Las carpetas no se pueden mover a otra cuenta.</translation>
    </message>
    <message>
        <source>Messages can be dropped on folders.</source>
        <translation>Los mensajes se pueden soltar en carpetas.</translation>
    </message>
    <message>
        <source>They are in this folder already.</source>
        <translation>Ya están en esta carpeta.</translation>
    </message>
    <message>
        <source>They cannot be taken out of their folder, which is read only. With Ctrl they are copied.</source>
        <translation>No se pueden sacar de su carpeta, que es de solo lectura. Con Control se copian.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FormParts</name>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS desde el principio (recomendado)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not encrypted</source>
        <translation>Ninguno: sin cifrar</translation>
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
        <translation>&amp;Formato</translation>
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
        <translation>Estilo del párrafo</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Negrita</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Cursiva</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Subrayado</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <translation>&amp;Tachado</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Colour of the letters…</source>
        <translation>Co&amp;lor del texto…</translation>
    </message>
    <message>
        <source>Colour of the &amp;ground…</source>
        <translation>Color del &amp;fondo…</translation>
    </message>
    <message>
        <source>Cl&amp;ear formats</source>
        <translation>Borrar f&amp;ormatos</translation>
    </message>
    <message>
        <source>Bulleted lis&amp;t</source>
        <translation>Lista con &amp;viñetas</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>Lista nu&amp;merada</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>Cita&amp;r</translation>
    </message>
    <message>
        <source>Qu&amp;ote less</source>
        <translation>Citar m&amp;enos</translation>
    </message>
    <message>
        <source>Turn the &amp;direction of the paragraph</source>
        <translation>Cambiar la &amp;dirección del párrafo</translation>
    </message>
    <message>
        <source>Lin&amp;k…</source>
        <translation>Enl&amp;ace…</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Imagen…</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Hori&amp;zontal line</source>
        <translation>Línea hori&amp;zontal</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <translation>Filas y columnas</translation>
    </message>
    <message>
        <source>Insert row above</source>
        <translation>Insertar fila encima</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Insertar fila debajo</translation>
    </message>
    <message>
        <source>Insert column before</source>
        <translation>Insertar columna delante</translation>
    </message>
    <message>
        <source>Insert column behind</source>
        <translation>Insertar columna detrás</translation>
    </message>
    <message>
        <source>Remove row</source>
        <translation>Quitar fila</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>Quitar columna</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Color del fondo</translation>
    </message>
    <message>
        <source>Colour of the letters</source>
        <translation>Color del texto</translation>
    </message>
</context>
<context>
    <name>godwit::ui::FoundSummary</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Change the settings by hand</source>
        <translation>Cambiar la configuración a mano</translation>
    </message>
    <message>
        <source>How to do that at %1</source>
        <translation>Cómo hacerlo en %1</translation>
    </message>
    <message>
        <source>Opens %1 in the browser</source>
        <translation>Abre %1 en el navegador</translation>
    </message>
    <message>
        <source>I &amp;know these servers: they belong to my provider</source>
        <translation>C&amp;onozco estos servidores: pertenecen a mi proveedor</translation>
    </message>
    <message>
        <source>Say whether these servers belong to your provider.</source>
        <translation>Indique si estos servidores pertenecen a su proveedor.</translation>
    </message>
    <message>
        <source>This mail is kept by %1, whose servers Godwit knows.</source>
        <translation>Este correo está alojado en %1, cuyos servidores Godwit conoce.</translation>
    </message>
    <message>
        <source>Settings found at %1.</source>
        <translation>Configuración encontrada en %1.</translation>
    </message>
    <message>
        <source>The DNS of %1 names these servers.</source>
        <translation>El DNS de %1 nombra estos servidores.</translation>
    </message>
    <message>
        <source>Nobody tells the settings, but a server answers at %1.</source>
        <translation>En ninguna parte consta la configuración, pero un servidor responde en %1.</translation>
    </message>
    <message>
        <source>These settings are from Thunderbird. The password stays there: type it once more.</source>
        <translation>Esta configuración procede de Thunderbird. La contraseña se queda allí: escríbala una vez más.</translation>
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
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Reading: %1, port %2, %3</source>
        <translation>Lectura: %1, puerto %2, %3</translation>
    </message>
    <message>
        <source>Sending: %1, port %2, %3</source>
        <translation>Envío: %1, puerto %2, %3</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>%1 does not take your usual password here, but one made for mail programs only (an “app password”). You make it on the provider&apos;s page, after signing in there, and paste it below.</source>
        <translation>%1 no acepta aquí su contraseña habitual, sino una creada solo para programas de correo (una «contraseña de aplicación»). Créela en la página del proveedor, después de iniciar sesión en ella, y péguela abajo.</translation>
    </message>
    <message>
        <source>If %1 refuses the right password: reading mail with programs (IMAP) has to be switched on there first, in the settings of your mail. With two-step sign-in it wants a password made for mail programs only.</source>
        <translation>Si %1 rechaza la contraseña correcta: primero hay que activar allí la lectura del correo con programas (IMAP), en la configuración de su correo. Con la verificación en dos pasos exige una contraseña solo para programas de correo.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for mail programs, which is not the one of the customer&apos;s pages. You set it there.</source>
        <translation>%1 tiene una contraseña propia para los programas de correo, que no es la de las páginas de clientes. Se establece allí.</translation>
    </message>
    <message>
        <source>%1 is read through its program Bridge, which must run on this computer. Bridge shows the user name and the password to enter here. Its certificate is of its own making: export it in Bridge&apos;s settings, and choose the file under Change…, Advanced, Certificate authorities.</source>
        <translation>%1 se lee mediante su programa Bridge, que debe estar en marcha en este equipo. Bridge muestra el nombre de usuario y la contraseña que se deben introducir aquí. Su certificado lo emite él mismo: expórtelo en la configuración de Bridge y elija el archivo en «Cambiar…», «Avanzado», «Autoridades de certificación».</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only by signing in with the browser. For that a program must be registered there, and this Godwit is not: enter a client ID of your own or of your organisation below.</source>
        <translation>%1 solo deja entrar a los programas de correo si se inicia sesión con el navegador. Para ello, el programa debe estar registrado allí, y este Godwit no lo está: introduzca abajo un ID de cliente propio o de su organización.</translation>
    </message>
    <message>
        <source>You sign in with the browser, on the provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Inicie sesión con el navegador, en la página del propio proveedor. Godwit nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>They are outside of your own domain (%1), and what DNS says is not signed: somebody on the way could have put them there to get your password. Go on only if you know them.</source>
        <translation>Están fuera de su propio dominio (%1), y lo que dice el DNS no está firmado: alguien en el camino podría haberlos puesto ahí para obtener su contraseña. Continúe solo si los conoce.</translation>
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
        <translation>Buscar en el manual</translation>
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
        <translation>(sin fecha)</translation>
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
        <translation>%1 constató que este mensaje no procede de %2: puede estar falsificado.</translation>
    </message>
    <message>
        <source>The sender asks for a receipt. None is sent unless you say so.</source>
        <translation>El remitente pide un acuse de recibo. No se envía ninguno si usted no lo dice.</translation>
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
        <translation>Los nombres, direcciones y firmas con los que escribe. La primera es la predeterminada.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Make it the &amp;usual one</source>
        <translation>Usar como &amp;predeterminada</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la misma dirección</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Answers &amp;to:</source>
        <translation>&amp;Responder a:</translation>
    </message>
    <message>
        <source>&amp;Signature:</source>
        <translation>&amp;Firma:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Identidad nueva</translation>
    </message>
    <message>
        <source>Each identity needs a mail address, like anna@example.org.</source>
        <translation>Cada identidad necesita una dirección de correo, por ejemplo anna@example.org.</translation>
    </message>
    <message>
        <source>“Answers to” is a mail address, or empty.</source>
        <translation>«Responder a» es una dirección de correo, o está vacío.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterBars</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Escape)</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterEdit</name>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Añadir «%1» al diccionario</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LetterParts</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>1 attachment, %1</source>
        <translation>1 adjunto, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachments, %1</source>
        <translation>
            <numerusform>%Ln adjunto, %1</numerusform>
            <numerusform>%Ln adjuntos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Too large: with %1 on its way, it is more than the %2 that your server takes.</source>
        <translation>Demasiado grande: con %1 de camino, supera los %2 que acepta su servidor.</translation>
    </message>
    <message>
        <source>your server takes %1</source>
        <translation>su servidor acepta %1</translation>
    </message>
    <message>
        <source>Making a picture smaller</source>
        <translation>Reducir una imagen</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Adjuntar</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Adjunto %1, %2</translation>
    </message>
    <message>
        <source>Delete removes, F2 renames, Alt with the arrows moves</source>
        <translation>Supr quita, F2 cambia el nombre, Alt con las flechas mueve</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Make &amp;smaller…</source>
        <translation>&amp;Reducir…</translation>
    </message>
    <message>
        <source>Move &amp;forward</source>
        <translation>Mover hacia &amp;delante</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>Mover hacia &amp;atrás</translation>
    </message>
    <message>
        <source>Stop attaching (Delete)</source>
        <translation>Dejar de adjuntar (Suprimir)</translation>
    </message>
    <message>
        <source>Press to stop attaching</source>
        <translation>Pulse para dejar de adjuntar</translation>
    </message>
    <message>
        <source>is being attached…</source>
        <translation>adjuntando…</translation>
    </message>
    <message>
        <source>Removing an attachment</source>
        <translation>Quitar un adjunto</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Cambiar el nombre del adjunto</translation>
    </message>
    <message>
        <source>Name that the recipient sees:</source>
        <translation>Nombre que verá el destinatario:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Renaming an attachment</source>
        <translation>Cambiar el nombre de un adjunto</translation>
    </message>
    <message>
        <source>Moving an attachment</source>
        <translation>Mover un adjunto</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Set link</source>
        <translation>Poner enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
</context>
<context>
    <name>godwit::ui::LinkQuestion</name>
    <message>
        <source>Where this link leads</source>
        <translation>Adónde lleva este enlace</translation>
    </message>
    <message>
        <source>This link does not lead where it says.</source>
        <translation>Este enlace no lleva adonde dice.</translation>
    </message>
    <message>
        <source>It says: %1
It leads to: %2

%3</source>
        <translation>Dice: %1
Lleva a: %2

%3</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
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
        <translation>&amp;Llegada</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
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
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>&amp;Unread</source>
        <translation>&amp;No leído</translation>
    </message>
    <message>
        <source>Sta&amp;rred</source>
        <translation>Destacad&amp;o</translation>
    </message>
    <message>
        <source>Attac&amp;hment</source>
        <translation>Ad&amp;junto</translation>
    </message>
    <message>
        <source>Sort the list by this</source>
        <translation>Ordenar la lista por este criterio</translation>
    </message>
    <message>
        <source>&amp;Conversations</source>
        <translation>&amp;Conversaciones</translation>
    </message>
    <message>
        <source>Show answers with what they answer</source>
        <translation>Mostrar las respuestas junto a lo que responden</translation>
    </message>
    <message>
        <source>&amp;Merge by subject</source>
        <translation>A&amp;grupar por asunto</translation>
    </message>
    <message>
        <source>Messages of one subject are one conversation, also where they do not name each other</source>
        <translation>Los mensajes con el mismo asunto forman una conversación, aunque no se citen entre sí</translation>
    </message>
    <message>
        <source>&amp;Own answers in place</source>
        <translation>&amp;Mis respuestas en su lugar</translation>
    </message>
    <message>
        <source>Show what you wrote from the Sent folder in its conversations</source>
        <translation>Mostrar lo que escribió, de la carpeta de enviados, en sus conversaciones</translation>
    </message>
    <message>
        <source>Show &amp;ignored conversations</source>
        <translation>Mostrar conversaciones &amp;ignoradas</translation>
    </message>
    <message>
        <source>Show also what you chose to ignore</source>
        <translation>Mostrar también lo que decidió ignorar</translation>
    </message>
    <message>
        <source>Ascendin&amp;g</source>
        <translation>A&amp;scendente</translation>
    </message>
    <message>
        <source>The first, oldest or smallest on top</source>
        <translation>El primero, el más antiguo o el más pequeño arriba</translation>
    </message>
    <message>
        <source>D&amp;escending</source>
        <translation>Descend&amp;ente</translation>
    </message>
    <message>
        <source>The last, newest or largest on top</source>
        <translation>El último, el más reciente o el más grande arriba</translation>
    </message>
    <message>
        <source>E&amp;xpand all</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>Open all conversations</source>
        <translation>Abrir todas las conversaciones</translation>
    </message>
    <message>
        <source>Co&amp;llapse all</source>
        <translation>Cont&amp;raer todo</translation>
    </message>
    <message>
        <source>Close all conversations</source>
        <translation>Cerrar todas las conversaciones</translation>
    </message>
    <message>
        <source>Use for all &amp;new folders</source>
        <translation>&amp;Usar para todas las carpetas nuevas</translation>
    </message>
    <message>
        <source>Folders for which nothing was chosen are listed like this one</source>
        <translation>Las carpetas para las que no se eligió nada se muestran como esta</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Only unread messages</source>
        <translation>Solo los mensajes no leídos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacados</translation>
    </message>
    <message>
        <source>Only starred messages</source>
        <translation>Solo los mensajes destacados</translation>
    </message>
    <message>
        <source>With attachment</source>
        <translation>Con adjunto</translation>
    </message>
    <message>
        <source>Only messages with an attachment</source>
        <translation>Solo los mensajes con adjunto</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Only messages with these words in sender, recipient or subject</source>
        <translation>Solo los mensajes con estas palabras en el remitente, el destinatario o el asunto</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Show all messages again</source>
        <translation>Mostrar de nuevo todos los mensajes</translation>
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
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacado</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
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
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;predeterminadas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListControl</name>
    <message>
        <source>There is no unread message in this folder.</source>
        <translation>No hay ningún mensaje sin leer en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListHead</name>
    <message>
        <source>Only messages with a tag</source>
        <translation>Solo los mensajes con una etiqueta</translation>
    </message>
    <message>
        <source>Filter by tag</source>
        <translation>Filtrar por etiqueta</translation>
    </message>
    <message>
        <source>Order and conversations</source>
        <translation>Orden y conversaciones</translation>
    </message>
    <message>
        <source>Filter by sender, recipient or subject</source>
        <translation>Filtrar por remitente, destinatario o asunto</translation>
    </message>
    <message>
        <source>Any tag, or none</source>
        <translation>Con o sin etiqueta</translation>
    </message>
    <message>
        <source>This folder has no tags</source>
        <translation>Esta carpeta no tiene etiquetas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ListPane</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, of all messages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 no leídos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>unread of all messages</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No folder is open</source>
        <translation>No hay ninguna carpeta abierta</translation>
    </message>
    <message>
        <source>Choose a folder to see its messages here.</source>
        <translation>Elija una carpeta para ver aquí sus mensajes.</translation>
    </message>
    <message>
        <source>Opening the folder…</source>
        <translation>Abriendo la carpeta…</translation>
    </message>
    <message>
        <source>No message passes the filter</source>
        <translation>Ningún mensaje coincide con el filtro</translation>
    </message>
    <message>
        <source>1 message is hidden.</source>
        <translation>1 mensaje está oculto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are hidden.</source>
        <translation>
            <numerusform>%Ln mensaje está oculto.</numerusform>
            <numerusform>%Ln mensajes están ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>This folder has not been read from the server.</source>
        <translation>Esta carpeta no se ha leído del servidor.</translation>
    </message>
    <message>
        <source>This folder is empty</source>
        <translation>Esta carpeta está vacía</translation>
    </message>
    <message>
        <source>New messages appear here by themselves.</source>
        <translation>Los mensajes nuevos aparecen aquí por sí solos.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MainWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Godwit</source>
        <translation>Godwit</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>M&amp;essage as</source>
        <translation>M&amp;ensaje como</translation>
    </message>
    <message>
        <source>&amp;Order and conversations</source>
        <translation>&amp;Orden y conversaciones</translation>
    </message>
    <message>
        <source>&amp;List and panes</source>
        <translation>Lista y &amp;paneles</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Open fol&amp;der</source>
        <translation>A&amp;brir carpeta</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
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
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Mark as unread</source>
        <translation>Marcar como &amp;no leído</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>Not &amp;junk</source>
        <translation>&amp;No es correo no deseado</translation>
    </message>
    <message>
        <source>&amp;Junk</source>
        <translation>Correo &amp;no deseado</translation>
    </message>
    <message>
        <source>Open message file</source>
        <translation>Abrir archivo de mensaje</translation>
    </message>
    <message>
        <source>Messages (*.eml)</source>
        <translation>Mensajes (*.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>About Godwit</source>
        <translation>Acerca de Godwit</translation>
    </message>
    <message>
        <source>Godwit %1</source>
        <translation>Godwit %1</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The bar-tailed godwit is the bird that flies furthest without a stop.</source>
        <translation>Un programa de correo para IMAP.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se distribuye sin ninguna garantía.

La aguja colipinta («godwit») es el ave que más lejos vuela sin parar.</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>No filter is set</source>
        <translation>No hay ningún filtro puesto</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>This account has no such folder</source>
        <translation>Esta cuenta no tiene esa carpeta</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>No hay ningún mensaje abierto</translation>
    </message>
    <message>
        <source>All panes are in sight</source>
        <translation>Todos los paneles están a la vista</translation>
    </message>
    <message>
        <source>The list does not show conversations</source>
        <translation>La lista no muestra conversaciones</translation>
    </message>
    <message>
        <source>This folder can only be read</source>
        <translation>Esta carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>No hay ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>This is the archive</source>
        <translation>Esta es la carpeta de archivados</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageBody</name>
    <message>
        <source>Show more of this message</source>
        <translation>Mostrar más de este mensaje</translation>
    </message>
    <message>
        <source>This message has no text.</source>
        <translation>Este mensaje no tiene texto.</translation>
    </message>
    <message>
        <source>This message has no text, only attachments.</source>
        <translation>Este mensaje no tiene texto, solo adjuntos.</translation>
    </message>
    <message>
        <source>Copy &amp;link address</source>
        <translation>Copiar dirección del &amp;enlace</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Not %1: %2</source>
        <translation>No %1: %2</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageDeeds</name>
    <message>
        <source>Nothing was changed: the list has changed so much that the selected messages are not known any more. Select them again.</source>
        <translation>No se cambió nada: la lista ha cambiado tanto que los mensajes seleccionados ya no se conocen. Selecciónelos de nuevo.</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>This account has no archive folder.</source>
        <translation>Esta cuenta no tiene carpeta de archivados.</translation>
    </message>
    <message>
        <source>This account has no junk folder.</source>
        <translation>Esta cuenta no tiene carpeta de correo no deseado.</translation>
    </message>
    <message>
        <source>Godwit can make one and move the messages there. Or use “Move to…” to choose another folder.</source>
        <translation>Godwit puede crear una y mover allí los mensajes. O use «Mover a…» para elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Make the folder</source>
        <translation>Crear carpeta</translation>
    </message>
    <message>
        <source>Delete message</source>
        <translation>Eliminar mensaje</translation>
    </message>
    <message>
        <source>Delete %1 messages</source>
        <translation>Eliminar %1 mensajes</translation>
    </message>
    <message>
        <source>Delete this message for good?</source>
        <translation>¿Eliminar este mensaje definitivamente?</translation>
    </message>
    <message>
        <source>Delete these messages for good?</source>
        <translation>¿Eliminar estos mensajes definitivamente?</translation>
    </message>
    <message>
        <source>This account has no trash folder. What is deleted cannot be brought back.</source>
        <translation>Esta cuenta no tiene papelera. Lo que se elimina no se puede recuperar.</translation>
    </message>
    <message>
        <source>It cannot be brought back.</source>
        <translation>No se puede recuperar.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder.</source>
        <translation>El servidor no guarda etiquetas en esta carpeta.</translation>
    </message>
    <message>
        <source>The server keeps no tags in this folder, and with a tag Godwit remembers which conversations are muted or ignored.</source>
        <translation>El servidor no guarda etiquetas en esta carpeta, y Godwit recuerda con una etiqueta qué conversaciones están silenciadas o ignoradas.</translation>
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
        <translation>Cancelar suscripción…</translation>
    </message>
    <message>
        <source>Leave this mailing</source>
        <translation>Dejar esta lista de correo</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>%1 found this in order: %2</source>
        <translation>%1 dio por bueno: %2</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Ocultar las direcciones</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Mostrar todas las direcciones</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageList</name>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>Quitar destacado</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Date of a message of this year in the list: day and short name of the month (Qt date format)</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>(no recipient)</source>
        <translation>(sin destinatario)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageListView</name>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessagePane</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>No hay ningún mensaje abierto</translation>
    </message>
    <message>
        <source>Choose a message in the list to read it here.</source>
        <translation>Elija un mensaje de la lista para leerlo aquí.</translation>
    </message>
    <message>
        <source>%1 messages are selected</source>
        <translation>%1 mensajes seleccionados</translation>
    </message>
    <message>
        <source>Mark, move or delete them together.</source>
        <translation>Márquelos, muévalos o elimínelos juntos.</translation>
    </message>
    <message>
        <source>Reading the message…</source>
        <translation>Leyendo el mensaje…</translation>
    </message>
    <message>
        <source>This message could not be read</source>
        <translation>No se pudo leer este mensaje</translation>
    </message>
</context>
<context>
    <name>godwit::ui::MessageRowDelegate</name>
    <message>
        <source>Not read from the server yet</source>
        <translation>Aún no leído del servidor</translation>
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
        <translation>(sin asunto)</translation>
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
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Forward as attachment</source>
        <translation>Reenviar como adjunto</translation>
    </message>
</context>
<context>
    <name>godwit::ui::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OAuthFields</name>
    <message>
        <source>as which Godwit is registered at the provider</source>
        <translation>con el que Godwit está registrado en el proveedor</translation>
    </message>
    <message>
        <source>only if the provider gave you one</source>
        <translation>solo si el proveedor le dio uno</translation>
    </message>
    <message>
        <source>Client I&amp;D:</source>
        <translation>I&amp;D de cliente:</translation>
    </message>
    <message>
        <source>C&amp;lient secret:</source>
        <translation>Secreto de c&amp;liente:</translation>
    </message>
    <message>
        <source>Sign-in page:</source>
        <translation>Página de inicio de sesión:</translation>
    </message>
    <message>
        <source>Tokens from:</source>
        <translation>Tokens de:</translation>
    </message>
    <message>
        <source>Scope:</source>
        <translation>Ámbito (scope):</translation>
    </message>
    <message>
        <source>Enter the addresses of the provider&apos;s sign-in page and of its tokens.</source>
        <translation>Introduzca las direcciones de la página de inicio de sesión del proveedor y de sus tokens.</translation>
    </message>
    <message>
        <source>Enter the client ID with which Godwit is registered at the provider.</source>
        <translation>Introduzca el ID de cliente con el que Godwit está registrado en el proveedor.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OperationsDialog</name>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Changes that have not reached the servers</source>
        <translation>Cambios que no han llegado a los servidores</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you changed has reached the servers.</source>
        <translation>No hay nada en espera: todo lo que cambió ha llegado a los servidores.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Give the change up: your mail is shown as the server has it</source>
        <translation>Renunciar al cambio: su correo se muestra tal como está en el servidor</translation>
    </message>
    <message>
        <source>It is sent as soon as there is a connection, after the changes before it.</source>
        <translation>Se envía en cuanto haya conexión, después de los cambios anteriores.</translation>
    </message>
    <message>
        <source>It is on its way; the server has not answered yet.</source>
        <translation>Está de camino; el servidor aún no ha respondido.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Messages that have not been sent yet</source>
        <translation>Mensajes que aún no se han enviado</translation>
    </message>
    <message>
        <source>Nothing is waiting: everything that you sent has left this computer.</source>
        <translation>No hay nada en espera: todo lo que envió ha salido de este equipo.</translation>
    </message>
    <message>
        <source>It &amp;was sent</source>
        <translation>Se &amp;envió</translation>
    </message>
    <message>
        <source>Send &amp;now</source>
        <translation>Enviar &amp;ahora</translation>
    </message>
    <message>
        <source>Send to the &amp;others</source>
        <translation>Enviar a los de&amp;más</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>Descar&amp;tar…</translation>
    </message>
    <message>
        <source>It is put into the folder for sent mail</source>
        <translation>Se coloca en la carpeta de mensajes enviados</translation>
    </message>
    <message>
        <source>It is not sent, and opened for writing again</source>
        <translation>No se envía, y se abre de nuevo para escribir</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de n&amp;uevo</translation>
    </message>
    <message>
        <source>%1
It is not sent, and not kept.</source>
        <translation>%1
No se enviará ni se conservará.</translation>
    </message>
    <message>
        <source>%1
Those who do not have it yet do not get it.</source>
        <translation>%1
Quienes aún no lo tienen no lo recibirán.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>¿Descartar este mensaje?</translation>
    </message>
    <message>
        <source>&amp;Discard message</source>
        <translation>&amp;Descartar mensaje</translation>
    </message>
</context>
<context>
    <name>godwit::ui::OutgoingFields</name>
    <message>
        <source>Send without encryption all the same</source>
        <translation>Enviar sin cifrado de todos modos</translation>
    </message>
    <message>
        <source>smtp.example.org</source>
        <translation>smtp.example.org</translation>
    </message>
    <message>
        <source>as for reading</source>
        <translation>como para la lectura</translation>
    </message>
    <message>
        <source>Outgoin&amp;g server:</source>
        <translation>Servidor sal&amp;iente:</translation>
    </message>
    <message>
        <source>Encr&amp;yption:</source>
        <translation>&amp;Cifrado:</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Cifrado para el envío</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Puerto para el envío</translation>
    </message>
    <message>
        <source>User na&amp;me:</source>
        <translation>N&amp;ombre de usuario:</translation>
    </message>
    <message>
        <source>User name for sending</source>
        <translation>Nombre de usuario para el envío</translation>
    </message>
    <message>
        <source>Certificate&apos;s SHA-256:</source>
        <translation>SHA-256 del certificado:</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate for sending</source>
        <translation>SHA-256 del certificado para el envío</translation>
    </message>
    <message>
        <source>Only the certificate with this fingerprint is accepted for sending, whoever signed it. Empty: the usual checks.</source>
        <translation>Para el envío solo se acepta el certificado con esta huella, lo haya firmado quien lo haya firmado. Vacío: las comprobaciones habituales.</translation>
    </message>
    <message>
        <source>For sending. It is not possible yet: the server for it is not known.</source>
        <translation>Para el envío. Todavía no es posible: no se conoce el servidor de envío.</translation>
    </message>
    <message>
        <source>For sending. It was not tried with these settings yet.</source>
        <translation>Para el envío. Todavía no se ha probado con esta configuración.</translation>
    </message>
    <message>
        <source>Sending is not possible yet: the server did not let Godwit in when it was tried last.</source>
        <translation>Todavía no es posible enviar: el servidor no dejó entrar a Godwit en el último intento.</translation>
    </message>
    <message>
        <source>For sending. It works with these settings.</source>
        <translation>Para el envío. Funciona con esta configuración.</translation>
    </message>
    <message>
        <source>Without encryption everyone on the way can read your password and what you send.</source>
        <translation>Sin cifrado, cualquiera en el camino puede leer su contraseña y lo que envía.</translation>
    </message>
    <message>
        <source>The SHA-256 of a certificate has 64 hexadecimal digits.</source>
        <translation>El SHA-256 de un certificado tiene 64 dígitos hexadecimales.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Palette</name>
    <message>
        <source>Find an action or a folder</source>
        <translation>Buscar una acción o una carpeta</translation>
    </message>
    <message>
        <source>An action, a folder, or words to search for</source>
        <translation>Una acción, una carpeta o palabras que buscar</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>&gt;  only actions      #  only folders      Esc  closes</source>
        <translation>&gt;  solo acciones      #  solo carpetas      Escape  cierra</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PaletteModel</name>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Buscar «%1» en todo el correo</translation>
    </message>
    <message>
        <source>Search for mail from “%1”</source>
        <translation>Buscar mensajes de «%1»</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>no es posible ahora</translation>
    </message>
</context>
<context>
    <name>godwit::ui::People</name>
    <message>
        <source>me</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copia a %1</translation>
    </message>
    <message>
        <source>hidden copy to %1</source>
        <translation>copia oculta a %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Sent by: %1</source>
        <translation>Enviado por: %1</translation>
    </message>
    <message>
        <source>Answers to: %1</source>
        <translation>Responder a: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Hidden copy: %1</source>
        <translation>Copia oculta: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureBar</name>
    <message>
        <source>&amp;Show once</source>
        <translation>&amp;Mostrar una vez</translation>
    </message>
    <message>
        <source>Load the pictures of this message now. Their servers learn that it was opened, and from where.</source>
        <translation>Cargar ahora las imágenes de este mensaje. Sus servidores sabrán que se abrió, y desde dónde.</translation>
    </message>
    <message>
        <source>A picture from another server is not loaded.</source>
        <translation>No se ha cargado una imagen de otro servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures from other servers are not loaded.</source>
        <translation>
            <numerusform>No se ha cargado %Ln imagen de otro servidor.</numerusform>
            <numerusform>No se han cargado %Ln imágenes de otros servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Always for %1</source>
        <translation>&amp;Siempre para %1</translation>
    </message>
    <message>
        <source>Load pictures in all messages from %1</source>
        <translation>Cargar las imágenes en todos los mensajes de %1</translation>
    </message>
    <message>
        <source>Loading a picture…</source>
        <translation>Cargando una imagen…</translation>
    </message>
    <message numerus="yes">
        <source>Loading %Ln pictures…</source>
        <translation>
            <numerusform>Cargando %Ln imagen…</numerusform>
            <numerusform>Cargando %Ln imágenes…</numerusform>
        </translation>
    </message>
    <message>
        <source>A picture could not be loaded.</source>
        <translation>No se pudo cargar una imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures could not be loaded.</source>
        <translation>
            <numerusform>No se pudo cargar %Ln imagen.</numerusform>
            <numerusform>No se pudieron cargar %Ln imágenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PictureWindow</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>Imagen &amp;entera</translation>
    </message>
    <message>
        <source>Fit the picture into the window, or show it in its own size (Space)</source>
        <translation>Ajustar la imagen a la ventana o mostrarla en su tamaño real (Espacio)</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>godwit::ui::PicturesPage</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Messages of these senders load their pictures from the internet by themselves. By that a sender can tell that you have opened the message, and when.</source>
        <translation>Los mensajes de estos remitentes cargan por sí solos sus imágenes de Internet. Con ello un remitente puede saber que usted abrió el mensaje, y cuándo.</translation>
    </message>
    <message>
        <source>Filter senders</source>
        <translation>Filtrar remitentes</translation>
    </message>
    <message>
        <source>Senders whose pictures are loaded</source>
        <translation>Remitentes cuyas imágenes se cargan</translation>
    </message>
    <message>
        <source>Ask again before their pictures are loaded (Delete)</source>
        <translation>Volver a preguntar antes de cargar sus imágenes (Suprimir)</translation>
    </message>
    <message>
        <source>Put back what was removed last (Ctrl+Z)</source>
        <translation>Recuperar lo último que se quitó (Control+Z)</translation>
    </message>
    <message>
        <source>No sender may load pictures by itself.
A message that wants to asks you first, and can be allowed to for good.</source>
        <translation>Ningún remitente puede cargar imágenes por sí solo.
Un mensaje que quiera hacerlo le pregunta primero, y se le puede permitir para siempre.</translation>
    </message>
    <message>
        <source>No sender&apos;s address has “%1” in it.</source>
        <translation>Ninguna dirección de remitente contiene «%1».</translation>
    </message>
    <message>
        <source>Remove &amp;all shown</source>
        <translation>Quitar &amp;todos los mostrados</translation>
    </message>
    <message>
        <source>Remove &amp;all</source>
        <translation>Quitar &amp;todos</translation>
    </message>
    <message>
        <source>%1 is asked about again.</source>
        <translation>Se volverá a preguntar por %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders are asked about again.</source>
        <translation>
            <numerusform>Se volverá a preguntar por %Ln remitente.</numerusform>
            <numerusform>Se volverá a preguntar por %Ln remitentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sender</source>
        <translation>1 remitente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln senders</source>
        <translation>
            <numerusform>%Ln remitente</numerusform>
            <numerusform>%Ln remitentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::PreferencesPage</name>
    <message>
        <source>Read and unread</source>
        <translation>Leído y no leído</translation>
    </message>
    <message>
        <source>An open message counts as &amp;read:</source>
        <translation>Un mensaje abierto se considera &amp;leído:</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>inmediatamente</translation>
    </message>
    <message>
        <source>after a moment</source>
        <translation>al cabo de un momento</translation>
    </message>
    <message>
        <source>after 5 seconds</source>
        <translation>a los 5 segundos</translation>
    </message>
    <message>
        <source>after 10 seconds</source>
        <translation>a los 10 segundos</translation>
    </message>
    <message>
        <source>only when I mark it</source>
        <translation>solo cuando yo lo marque</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Show messages:</source>
        <translation>Mo&amp;strar los mensajes:</translation>
    </message>
    <message>
        <source>as they were designed</source>
        <translation>con su diseño</translation>
    </message>
    <message>
        <source>as plain text</source>
        <translation>como texto sin formato</translation>
    </message>
    <message>
        <source>Pictures from the internet are never fetched without your consent, either way.</source>
        <translation>En ambos casos, las imágenes de Internet nunca se descargan sin su consentimiento.</translation>
    </message>
    <message>
        <source>&amp;Darken messages where the desktop is dark</source>
        <translation>&amp;Oscurecer los mensajes cuando el escritorio sea oscuro</translation>
    </message>
    <message>
        <source>Each message can still be shown as it came.</source>
        <translation>Cada mensaje se puede seguir mostrando tal como llegó.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>&amp;Undo sending is possible for:</source>
        <translation>Se puede des&amp;hacer el envío durante:</translation>
    </message>
    <message>
        <source>no time: send at once</source>
        <translation>ningún tiempo: enviar inmediatamente</translation>
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
        <translation>Un mensaje espera ese tiempo antes de salir.</translation>
    </message>
    <message>
        <source>&amp;Hide my time zone</source>
        <translation>&amp;Ocultar mi zona horaria</translation>
    </message>
    <message>
        <source>The date of a message then says when it was sent, but not where on earth you may be.</source>
        <translation>La fecha de un mensaje dice entonces cuándo se envió, pero no en qué lugar del mundo puede estar usted.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>New messages with &amp;formatting</source>
        <translation>Mensajes nuevos con &amp;formato</translation>
    </message>
    <message>
        <source>Fonts, lists and pictures; a plain form always goes along. Can be changed in each message.</source>
        <translation>Tipos de letra, listas e imágenes; siempre se incluye una versión de texto sin formato. Se puede cambiar en cada mensaje.</translation>
    </message>
    <message>
        <source>&amp;Plain messages in a font of fixed width</source>
        <translation>Mensajes sin formato con &amp;letra de ancho fijo</translation>
    </message>
    <message>
        <source>Put &amp;drafts on the server after a pause of:</source>
        <translation>Guardar los &amp;borradores en el servidor tras una pausa de:</translation>
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
        <translation>En este equipo se guardan mientras escribe, y en el servidor cuando los cierra.</translation>
    </message>
    <message>
        <source>Replies and receipts</source>
        <translation>Respuestas y confirmaciones de lectura</translation>
    </message>
    <message>
        <source>I &amp;reply:</source>
        <translation>&amp;Respondo:</translation>
    </message>
    <message>
        <source>below the quoted text</source>
        <translation>debajo del texto citado</translation>
    </message>
    <message>
        <source>above the quoted text</source>
        <translation>encima del texto citado</translation>
    </message>
    <message>
        <source>Si&amp;gnature below the quoted text</source>
        <translation>Firma &amp;debajo del texto citado</translation>
    </message>
    <message>
        <source>Else it follows what you write above the quote.</source>
        <translation>Si no, va a continuación de lo que escriba encima de la cita.</translation>
    </message>
    <message>
        <source>When a sender asks to be &amp;told that I read a message:</source>
        <translation>Cuando un remitente pide que &amp;se le comunique que leí un mensaje:</translation>
    </message>
    <message>
        <source>ask me</source>
        <translation>preguntarme</translation>
    </message>
    <message>
        <source>never tell, and do not ask</source>
        <translation>no confirmar nunca y no preguntar</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;Show the list of messages as:</source>
        <translation>&amp;Mostrar la lista de mensajes como:</translation>
    </message>
    <message>
        <source>cards of two lines</source>
        <translation>tarjetas de dos líneas</translation>
    </message>
    <message>
        <source>compact rows</source>
        <translation>filas compactas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>How a folder is sorted, filtered and grouped is chosen in the folder itself, under View.</source>
        <translation>Cómo se ordena, filtra y agrupa una carpeta se elige en la propia carpeta, en «Ver».</translation>
    </message>
    <message>
        <source>&amp;Initials of the sender on cards</source>
        <translation>Iniciales del remitente &amp;en las tarjetas</translation>
    </message>
    <message>
        <source>&amp;Buttons on the row under the mouse</source>
        <translation>&amp;Botones en la fila bajo el ratón</translation>
    </message>
    <message>
        <source>To mark, star, archive or delete a message without opening it.</source>
        <translation>Para marcar, destacar, archivar o eliminar un mensaje sin abrirlo.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>The &amp;open message stands:</source>
        <translation>El mensaje &amp;abierto está:</translation>
    </message>
    <message>
        <source>beside the list</source>
        <translation>al lado de la lista</translation>
    </message>
    <message>
        <source>below the list</source>
        <translation>debajo de la lista</translation>
    </message>
    <message>
        <source>New mail</source>
        <translation>Correo nuevo</translation>
    </message>
    <message>
        <source>&amp;Tell me when mail comes to an inbox</source>
        <translation>A&amp;visarme cuando llegue correo a una bandeja de entrada</translation>
    </message>
    <message>
        <source>Muted and ignored conversations stay silent.</source>
        <translation>Las conversaciones silenciadas e ignoradas no avisan.</translation>
    </message>
    <message>
        <source>Show &amp;sender and subject</source>
        <translation>Mostrar &amp;remitente y asunto</translation>
    </message>
    <message>
        <source>Off: it only says that there is a new message; nobody can read over your shoulder.</source>
        <translation>Desactivado: solo se indica que hay un mensaje nuevo; nadie puede leer por encima de su hombro.</translation>
    </message>
    <message>
        <source>Count &amp;unread mail on Godwit’s icon</source>
        <translation>Contar el correo &amp;no leído en el icono de Godwit</translation>
    </message>
    <message>
        <source>Where the desktop’s dock or task bar can show it.</source>
        <translation>Donde el dock o la barra de tareas del escritorio pueda mostrarlo.</translation>
    </message>
    <message>
        <source>Starting and closing</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Keep an &amp;icon beside the clock</source>
        <translation>Mantener un i&amp;cono junto al reloj</translation>
    </message>
    <message>
        <source>Closing the window then leaves Godwit running; Quit ends it.</source>
        <translation>Al cerrar la ventana, Godwit sigue entonces en marcha; «Salir» lo cierra.</translation>
    </message>
    <message>
        <source>This desktop has no place for such icons at the moment; closing the window ends Godwit.</source>
        <translation>Este escritorio no tiene ahora sitio para esos iconos; al cerrar la ventana se cierra Godwit.</translation>
    </message>
    <message>
        <source>Start Godwit when I &amp;log in</source>
        <translation>&amp;Iniciar Godwit al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>In the background: beside the clock, or as a minimised window.</source>
        <translation>En segundo plano: junto al reloj, o como ventana minimizada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Godwit speaks:</source>
        <translation>Idioma de &amp;Godwit:</translation>
    </message>
    <message>
        <source>the language of the desktop</source>
        <translation>el idioma del escritorio</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>&amp;Work offline</source>
        <translation>&amp;Trabajar sin conexión</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent. What you do waits here, also over a restart.</source>
        <translation>No se recibe ni se envía nada. Lo que haga espera aquí, también tras un reinicio.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Printing</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Attached: %1</source>
        <translation>Adjuntos: %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogDock</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro del protocolo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ProtocolLogView</name>
    <message>
        <source>Protocol log</source>
        <translation>Registro del protocolo</translation>
    </message>
    <message>
        <source>Show lines with…</source>
        <translation>Mostrar líneas con…</translation>
    </message>
    <message>
        <source>Show lines with this text</source>
        <translation>Mostrar las líneas con este texto</translation>
    </message>
    <message>
        <source>Pause: show no new lines</source>
        <translation>Pausa: no mostrar líneas nuevas</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Save a copy without names, subjects and addresses…</source>
        <translation>Guardar una copia sin nombres, asuntos ni direcciones…</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el registro</translation>
    </message>
    <message>
        <source>Save the protocol log</source>
        <translation>Guardar el registro del protocolo</translation>
    </message>
</context>
<context>
    <name>godwit::ui::QuotaBar</name>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2 folders</source>
        <translation>%1 de %2 carpetas</translation>
    </message>
    <message>
        <source>%1: full, no more mail may arrive. Empty the trash, or delete large messages.</source>
        <translation>%1: lleno, puede que no llegue más correo. Vacíe la papelera o elimine mensajes grandes.</translation>
    </message>
    <message>
        <source>%1: nearly full. Empty the trash, or delete large messages.</source>
        <translation>%1: casi lleno. Vacíe la papelera o elimine mensajes grandes.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reading</name>
    <message>
        <source>This message has no identifier that a link could name.</source>
        <translation>Este mensaje no tiene ningún identificador que un enlace pueda nombrar.</translation>
    </message>
    <message>
        <source>The link to this message is copied.</source>
        <translation>Se ha copiado el enlace a este mensaje.</translation>
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
        <translation>Mostrar este mensaje con su diseño</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <source>Show only the text of this message</source>
        <translation>Mostrar solo el texto de este mensaje</translation>
    </message>
    <message>
        <source>Original &amp;colours</source>
        <translation>&amp;Colores originales</translation>
    </message>
    <message>
        <source>Show this message in the colours of its sender, on white</source>
        <translation>Mostrar este mensaje con los colores de su remitente, sobre blanco</translation>
    </message>
    <message>
        <source>&amp;Always load pictures of this sender</source>
        <translation>Cargar siempre las &amp;imágenes de este remitente</translation>
    </message>
    <message>
        <source>Load pictures from other servers in all messages of this sender</source>
        <translation>Cargar las imágenes de otros servidores en todos los mensajes de este remitente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Show messages larger</source>
        <translation>Mostrar los mensajes más grandes</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>Show messages smaller</source>
        <translation>Mostrar los mensajes más pequeños</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>Show messages in the usual size</source>
        <translation>Mostrar los mensajes en el tamaño normal</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ReceiptBar</name>
    <message>
        <source>Send &amp;receipt</source>
        <translation>Enviar con&amp;firmación</translation>
    </message>
    <message>
        <source>Ne&amp;ver for this sender</source>
        <translation>&amp;Nunca para este remitente</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;o</translation>
    </message>
    <message>
        <source>A short message says that this one was opened, and when</source>
        <translation>Un mensaje breve dice que este se abrió, y cuándo</translation>
    </message>
    <message>
        <source>The sender asks that %1 be told that you read this.</source>
        <translation>El remitente pide que se comunique a %1 que usted leyó este mensaje.</translation>
    </message>
    <message>
        <source>The sender asks to be told that you read this.</source>
        <translation>El remitente pide que se le comunique que usted leyó este mensaje.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::RecipientChip</name>
    <message>
        <source>This message goes to %1.</source>
        <translation>Este mensaje va a %1.</translation>
    </message>
    <message>
        <source>The host is looked up as %1.</source>
        <translation>El servidor se busca como %1.</translation>
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
        <translation>Añadir destinatarios</translation>
    </message>
    <message>
        <source>Removing recipients</source>
        <translation>Quitar destinatarios</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing a recipient</source>
        <translation>Cambiar un destinatario</translation>
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
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Moving recipients</source>
        <translation>Mover destinatarios</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Reminders</name>
    <message>
        <source>Nobody is named who gets this message.</source>
        <translation>No se indica a nadie que reciba este mensaje.</translation>
    </message>
    <message>
        <source>There is no address from which it could be sent: an account has to be set up first.</source>
        <translation>No hay ninguna dirección desde la que enviarlo: primero hay que configurar una cuenta.</translation>
    </message>
    <message>
        <source>A file is still being attached.</source>
        <translation>Aún se está adjuntando un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are still being attached.</source>
        <translation>
            <numerusform>Aún se está adjuntando %Ln archivo.</numerusform>
            <numerusform>Aún se están adjuntando %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 on its way, and your server takes %2 at most: it will refuse it.</source>
        <translation>Ocupa %1 de camino, y su servidor acepta %2 como máximo: lo rechazará.</translation>
    </message>
    <message>
        <source>You write of an attachment, and nothing is attached.</source>
        <translation>Habla de un adjunto, pero no hay nada adjunto.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln recipients will see each other&apos;s addresses. In Bcc they would not.</source>
        <translation>
            <numerusform>%Ln destinatario verá las direcciones de los demás. En Cco no las vería.</numerusform>
            <numerusform>Los %Ln destinatarios verán las direcciones de los demás. En Cco no las verían.</numerusform>
        </translation>
    </message>
    <message>
        <source>You got the message without the others knowing (Bcc). An answer to all tells them.</source>
        <translation>Recibió el mensaje sin que los demás lo supieran (Cco). Una respuesta a todos se lo revela.</translation>
    </message>
    <message>
        <source>It has no subject.</source>
        <translation>No tiene asunto.</translation>
    </message>
    <message>
        <source>Nothing is written in it.</source>
        <translation>No tiene texto.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBar</name>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>Leave the search (Esc)</source>
        <translation>Salir de la búsqueda (Escape)</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Salir de la búsqueda</translation>
    </message>
    <message>
        <source>Keep this search among the folders</source>
        <translation>Conservar esta búsqueda entre las carpetas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo el correo</translation>
    </message>
    <message>
        <source>The newest %1 of %2 are shown; another word or a day, such as after:2024, finds fewer.</source>
        <translation>Se muestran los %1 más recientes de %2; otra palabra o un día, como desde:2024, encuentra menos.</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 mensaje encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages found</source>
        <translation>
            <numerusform>%Ln mensaje encontrado</numerusform>
            <numerusform>%Ln mensajes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchBox</name>
    <message>
        <source>This folder: %1</source>
        <translation>Esta carpeta: %1</translation>
    </message>
    <message>
        <source>This account: %1</source>
        <translation>Esta cuenta: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo el correo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Qué se puede buscar</translation>
    </message>
    <message>
        <source>What can be searched for (F1)</source>
        <translation>Qué se puede buscar (F1)</translation>
    </message>
    <message>
        <source>Search all mail: try from:anna has:attachment</source>
        <extracomment>The example must be one that the search language of this translation understands</extracomment>
        <translation>Buscar en todo el correo: pruebe de:ana tiene:adjunto</translation>
    </message>
    <message>
        <source>Search %1: try from:anna has:attachment</source>
        <translation>Buscar en %1: pruebe de:ana tiene:adjunto</translation>
    </message>
    <message>
        <source>Last searches</source>
        <translation>Últimas búsquedas</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SearchPopup</name>
    <message>
        <source>Proposals for the search</source>
        <translation>Sugerencias de búsqueda</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Searching</name>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name, as it stands among the folders; a search of the same name is replaced:</source>
        <translation>Nombre con el que aparece entre las carpetas; se sustituye una búsqueda del mismo nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Cambiar el nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Edit search</source>
        <translation>&amp;Editar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Delete search</source>
        <translation>E&amp;liminar búsqueda</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SendLaterDialog</name>
    <message>
        <source>In one &amp;hour</source>
        <translation>Dentro de una &amp;hora</translation>
    </message>
    <message>
        <source>This &amp;evening, %1</source>
        <translation>Esta &amp;tarde, %1</translation>
    </message>
    <message>
        <source>&amp;Tomorrow morning, %1</source>
        <translation>&amp;Mañana por la mañana, %1</translation>
    </message>
    <message>
        <source>&amp;Monday morning, %1</source>
        <translation>El &amp;lunes por la mañana, %1</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>&amp;Send at:</source>
        <translation>&amp;Enviar a las:</translation>
    </message>
    <message>
        <source>It waits on this computer: it leaves when Godwit runs and there is a connection. Until then it can be changed in the outbox.</source>
        <translation>Espera en este equipo: sale cuando Godwit está abierto y hay conexión. Hasta entonces se puede cambiar en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar entonces</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ServerDialog</name>
    <message>
        <source>(top level)</source>
        <translation>(nivel superior)</translation>
    </message>
    <message>
        <source>Own folders: %1</source>
        <translation>Carpetas propias: %1</translation>
    </message>
    <message>
        <source>Folders of other people: %1</source>
        <translation>Carpetas de otras personas: %1</translation>
    </message>
    <message>
        <source>Shared folders: %1</source>
        <translation>Carpetas compartidas: %1</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
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
        <translation>&amp;Capacidades</translation>
    </message>
    <message>
        <source>&amp;Protocol log</source>
        <translation>Registro del &amp;protocolo</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Preguntar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Capabilities of the server</source>
        <translation>Capacidades del servidor</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Defined in</source>
        <translation>Definida en</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en uso</numerusform>
            <numerusform>%n en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>None: what is said can be read on the way.</source>
        <translation>Ninguno: lo que se dice se puede leer por el camino.</translation>
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
        <translation>Válido hasta el %1</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Could be used</source>
        <translation>Se podría usar</translation>
    </message>
    <message>
        <source>Switched off in the account&apos;s settings</source>
        <translation>Desactivada en la configuración de la cuenta</translation>
    </message>
    <message>
        <source>Unknown to Godwit</source>
        <translation>Desconocida para Godwit</translation>
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
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>&amp;Reset this page</source>
        <translation>Restablecer esta &amp;página</translation>
    </message>
    <message>
        <source>Everything on this page as it is when Godwit is new</source>
        <translation>Todo en esta página como cuando Godwit es nuevo</translation>
    </message>
    <message>
        <source>No setting is called “%1”. Actions of Godwit are found by Ctrl+K.</source>
        <translation>Ningún ajuste se llama «%1». Las acciones de Godwit se encuentran con Control+K.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::Shortcuts</name>
    <message>
        <source>In the list of folders</source>
        <translation>En la lista de carpetas</translation>
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
        <translation>&amp;Usarlo aquí en su lugar</translation>
    </message>
    <message>
        <source>&amp;Leave as it was</source>
        <translation>&amp;Dejar como estaba</translation>
    </message>
    <message>
        <source>As in the &amp;set</source>
        <translation>Como en el con&amp;junto</translation>
    </message>
    <message>
        <source>Keys &amp;as in:</source>
        <translation>&amp;Teclas como en:</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Buscar por nombre o tecla</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Te&amp;cla:</translation>
    </message>
    <message>
        <source>&amp;Other key:</source>
        <translation>&amp;Otra tecla:</translation>
    </message>
    <message>
        <source>In no menu</source>
        <translation>En ningún menú</translation>
    </message>
    <message>
        <source>%1, no shortcut</source>
        <translation>%1, sin atajo</translation>
    </message>
    <message>
        <source>%1, shortcut %2</source>
        <comment>action</comment>
        <translation>%1, atajo %2</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por usted</translation>
    </message>
    <message>
        <source>%1 is “%2”.</source>
        <comment>key, action</comment>
        <translation>%1 es «%2».</translation>
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
        <translation>%1 (en una zona horaria que no se conoce aquí: %2)</translation>
    </message>
    <message>
        <source>%1, your time</source>
        <translation>%1, su hora local</translation>
    </message>
    <message>
        <source>there: %1 (%2)</source>
        <translation>allí: %1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled event</source>
        <translation>Evento cancelado</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Answer to an invitation</source>
        <translation>Respuesta a una invitación</translation>
    </message>
    <message>
        <source>Another time is proposed</source>
        <translation>Se propone otra hora</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 accepts</source>
        <translation>%1 acepta</translation>
    </message>
    <message>
        <source>%1 declines</source>
        <translation>%1 rechaza</translation>
    </message>
    <message>
        <source>%1 may come</source>
        <translation>%1 quizá asista</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>Repeats %1</source>
        <translation>Se repite %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Dónde: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Organizador: %1</translation>
    </message>
    <message>
        <source>1 person is invited</source>
        <translation>1 persona invitada</translation>
    </message>
    <message>
        <source>%1 people are invited</source>
        <translation>%1 personas invitadas</translation>
    </message>
    <message>
        <source>The file has %1 more</source>
        <translation>El archivo tiene %1 más</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Mail: %1</source>
        <translation>Correo: %1</translation>
    </message>
    <message>
        <source>Phone: %1</source>
        <translation>Teléfono: %1</translation>
    </message>
    <message>
        <source>Web: %1</source>
        <translation>Web: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SignInChoice</name>
    <message>
        <source>Sign-in method</source>
        <translation>Método de autenticación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>With the browser (OAuth)</source>
        <translation>Con el navegador (OAuth)</translation>
    </message>
    <message>
        <source>Access token from a command (OAuth)</source>
        <translation>Token de acceso de una orden (OAuth)</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>None: the server lets guests in</source>
        <translation>Ninguno: el servidor deja entrar a invitados</translation>
    </message>
    <message>
        <source>Command that writes the access token</source>
        <translation>Orden que devuelve el token de acceso</translation>
    </message>
    <message>
        <source>a program that writes the access token as its first line</source>
        <translation>un programa que escribe el token de acceso en su primera línea</translation>
    </message>
    <message>
        <source>Sign-&amp;in method:</source>
        <translation>Mé&amp;todo de autenticación:</translation>
    </message>
    <message>
        <source>Comman&amp;d:</source>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>Access token, renewed at %1 (OAuth)</source>
        <translation>Token de acceso, renovado en %1 (OAuth)</translation>
    </message>
    <message>
        <source>Enter the command that writes the access token.</source>
        <translation>Introduzca la orden que devuelve el token de acceso.</translation>
    </message>
    <message>
        <source>The command is run by the shell each time that a new token is needed.</source>
        <translation>El intérprete de órdenes ejecuta la orden cada vez que se necesita un token nuevo.</translation>
    </message>
    <message>
        <source>You sign in on your provider&apos;s own page. Godwit never sees your password.</source>
        <translation>Inicia sesión en la página de su propio proveedor. Godwit nunca ve su contraseña.</translation>
    </message>
    <message>
        <source>The certificate that this account shows to the server proves who you are.</source>
        <translation>El certificado que esta cuenta muestra al servidor demuestra quién es usted.</translation>
    </message>
    <message>
        <source>Nothing proves who you are: for public archives.</source>
        <translation>Nada demuestra quién es usted: para archivos públicos.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionDelegate</name>
    <message>
        <source>%1 – will be subscribed</source>
        <translation>%1 – se suscribirá</translation>
    </message>
    <message>
        <source>%1 – will be unsubscribed</source>
        <translation>%1 – se cancelará la suscripción</translation>
    </message>
    <message>
        <source>no longer on the server</source>
        <translation>ya no está en el servidor</translation>
    </message>
    <message>
        <source>somebody else’s</source>
        <translation>de otra persona</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>compartida</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2 below it subscribed</source>
        <translation>%1 de %2 suscritas dentro de ella</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>siempre se muestra</translation>
    </message>
</context>
<context>
    <name>godwit::ui::SubscriptionsDialog</name>
    <message>
        <source>Folder subscriptions</source>
        <translation>Suscripciones a carpetas</translation>
    </message>
    <message>
        <source>Folder subscriptions – %1</source>
        <translation>Suscripciones a carpetas – %1</translation>
    </message>
    <message>
        <source>Subscribed folders are shown in the folder pane, here and in your other mail programs. The inbox and folders that are used for something, like sent messages, are always shown here.</source>
        <translation>Las carpetas suscritas se muestran en el panel de carpetas, aquí y en sus otros programas de correo. La bandeja de entrada y las carpetas que se usan para algo, como los mensajes enviados, siempre se muestran aquí.</translation>
    </message>
    <message>
        <source>There is no connection: this is the list as it was last. What you change is kept, and done when there is one.</source>
        <translation>No hay conexión: esta es la lista tal como estaba la última vez. Lo que cambie se guarda y se hará cuando la haya.</translation>
    </message>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Which folders are listed</source>
        <translation>Qué carpetas se enumeran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscritas</translation>
    </message>
    <message>
        <source>Not subscribed</source>
        <translation>No suscritas</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Lo que cambiará</translation>
    </message>
    <message>
        <source>No longer on the server</source>
        <translation>Ya no están en el servidor</translation>
    </message>
    <message>
        <source>Read the folder list again</source>
        <translation>Volver a leer la lista de carpetas</translation>
    </message>
    <message>
        <source>Read the folder list again (F5)</source>
        <translation>Volver a leer la lista de carpetas (F5)</translation>
    </message>
    <message>
        <source>Folders of the account</source>
        <translation>Carpetas de la cuenta</translation>
    </message>
    <message>
        <source>No folder fits. Look for another name, or choose “All”.</source>
        <translation>Ninguna carpeta coincide. Busque otro nombre o elija «Todas».</translation>
    </message>
    <message>
        <source>What will change (Delete takes a line back)</source>
        <translation>Lo que cambiará (Suprimir retira una línea)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply 1 change</source>
        <translation>Aplicar 1 cambio</translation>
    </message>
    <message>
        <source>Apply %1 changes</source>
        <translation>Aplicar %1 cambios</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>%1 to subscribe, %2 to unsubscribe</source>
        <translation>%1 por suscribir, %2 por cancelar</translation>
    </message>
    <message>
        <source>Remove the one that is gone</source>
        <translation>Quitar la que ha desaparecido</translation>
    </message>
    <message>
        <source>Remove the %1 that are gone</source>
        <translation>Quitar las %1 que han desaparecido</translation>
    </message>
    <message>
        <source>Folders that you subscribed to and that are not on the server any more</source>
        <translation>Carpetas a las que se suscribió y que ya no están en el servidor</translation>
    </message>
    <message>
        <source>&amp;Subscribe to it and the %1 below it</source>
        <translation>&amp;Suscribirse a ella y a las %1 que contiene</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe from it and the %1 below it</source>
        <translation>&amp;Cancelar la suscripción a ella y a las %1 que contiene</translation>
    </message>
    <message>
        <source>&amp;Open the whole branch</source>
        <translation>&amp;Abrir toda la rama</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TagMenu</name>
    <message>
        <source>Flags and tags</source>
        <translation>Indicadores y etiquetas</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Letters and digits only</source>
        <translation>Solo letras y números</translation>
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
        <translation>Las nueve primeras tienen las teclas 1 a 9. Los nombres y los colores se guardan en los servidores que lo permiten, y son los mismos en sus otros equipos.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiqueta nueva</translation>
    </message>
    <message>
        <source>Choose the colour</source>
        <translation>Elegir el color</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Forget name and colour; messages keep the tag</source>
        <translation>Olvidar el nombre y el color; los mensajes conservan la etiqueta</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Color:</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TextWindow</name>
    <message>
        <source>(The rest of this message is not shown here.)</source>
        <translation>(El resto de este mensaje no se muestra aquí.)</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>Código fuente de «%1»</translation>
    </message>
    <message>
        <source>Headers of “%1”</source>
        <translation>Cabeceras de «%1»</translation>
    </message>
    <message>
        <source>(The rest of this text is not shown here.)</source>
        <translation>(El resto de este texto no se muestra aquí.)</translation>
    </message>
</context>
<context>
    <name>godwit::ui::TrayIcon</name>
    <message>
        <source>&amp;Show Godwit</source>
        <translation>&amp;Mostrar Godwit</translation>
    </message>
    <message>
        <source>&amp;Hide Godwit</source>
        <translation>&amp;Ocultar Godwit</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 mensaje no leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread messages</source>
        <translation>
            <numerusform>%Ln mensaje no leído</numerusform>
            <numerusform>%Ln mensajes no leídos</numerusform>
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
        <translation>Ya se comunicó a %1 que no desea recibir más mensajes de esta lista de correo.</translation>
    </message>
    <message>
        <source>Leave this mailing?</source>
        <translation>¿Dejar esta lista de correo?</translation>
    </message>
    <message>
        <source>Godwit tells %1, by one request over an encrypted connection, that you want no more of it. That server learns that this message was read.</source>
        <translation>Godwit comunica a %1, con una sola petición por una conexión cifrada, que no desea recibir más. Ese servidor sabrá así que se leyó este mensaje.</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>The offer to unsubscribe with one click is not signed by the sender, so it is not used. </source>
        <translation>La oferta de cancelar la suscripción con un clic no está firmada por el remitente, por lo que no se usa. </translation>
    </message>
    <message>
        <source>Leave this mailing on a web page?</source>
        <translation>¿Dejar esta lista de correo en una página web?</translation>
    </message>
    <message>
        <source>The page of %1 opens in your browser.</source>
        <translation>La página de %1 se abre en su navegador.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this mailing.</source>
        <translation>Se comunicó a %1 que no desea recibir más mensajes de esta lista de correo.</translation>
    </message>
</context>
<context>
    <name>godwit::ui::ViewChoices</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Tarjetas</translation>
    </message>
    <message>
        <source>Each message on two lines</source>
        <translation>Cada mensaje en dos líneas</translation>
    </message>
    <message>
        <source>Co&amp;mpact</source>
        <translation>Co&amp;mpacta</translation>
    </message>
    <message>
        <source>Each message on one line</source>
        <translation>Cada mensaje en una línea</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>Each message on one line, in columns that can be chosen</source>
        <translation>Cada mensaje en una línea, en columnas que se pueden elegir</translation>
    </message>
    <message>
        <source>Message &amp;beside the list</source>
        <translation>Mensaje al &amp;lado de la lista</translation>
    </message>
    <message>
        <source>Folders, list and message side by side</source>
        <translation>Carpetas, lista y mensaje uno al lado del otro</translation>
    </message>
    <message>
        <source>Message b&amp;elow the list</source>
        <translation>Mensaje &amp;debajo de la lista</translation>
    </message>
    <message>
        <source>The list above the message, both as wide as the window</source>
        <translation>La lista encima del mensaje, ambos tan anchos como la ventana</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WarningStrip</name>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
</context>
<context>
    <name>godwit::ui::WelcomePage</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>Welcome to Godwit</source>
        <translation>Bienvenido a Godwit</translation>
    </message>
    <message>
        <source>Your mail stays on your server. Godwit shows it fast, also without a network, and tells you what the server holds. All it needs is your mail address and your password, which goes into this computer&apos;s keychain.</source>
        <translation>Su correo permanece en su servidor. Godwit lo muestra rápido, también sin red, y le dice lo que hay en el servidor. Solo necesita su dirección de correo y su contraseña, que se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>&amp;Take over your account from Thunderbird…</source>
        <translation>&amp;Importar su cuenta de Thunderbird…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %Ln accounts from Thunderbird…</source>
        <translation>
            <numerusform>&amp;Importar %Ln cuenta de Thunderbird…</numerusform>
            <numerusform>&amp;Importar %Ln cuentas de Thunderbird…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>godwit::ui::WritingDeeds</name>
    <message>
        <source>There is no account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>No draft is open</source>
        <translation>No hay ningún borrador abierto</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>No hay ningún mensaje abierto</translation>
    </message>
    <message>
        <source>The message did not come by a mailing list that takes answers</source>
        <translation>El mensaje no llegó por una lista de correo que acepte respuestas</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>“%1” is neither a well-formed mailto: or mid: link nor a file</source>
        <translation>«%1» no es ni un enlace mailto: o mid: bien formado ni un archivo</translation>
    </message>
    <message>
        <source>A desktop mail client for IMAP.</source>
        <translation>Un cliente de correo de escritorio para IMAP.</translation>
    </message>
    <message>
        <source>Keep configuration, cache and journal inside DIR.</source>
        <translation>Guardar la configuración, la caché y el diario en DIR.</translation>
    </message>
    <message>
        <source>Write a picture of the window to FILE (PNG) and end.</source>
        <translation>Escribir una imagen de la ventana en FILE (PNG) y terminar.</translation>
    </message>
    <message>
        <source>Start without a window in front: beside the clock, or as a minimised window.</source>
        <translation>Iniciar sin una ventana delante: junto al reloj, o como ventana minimizada.</translation>
    </message>
    <message>
        <source>Look at sample mail, without an account and a server.</source>
        <translation>Ver mensajes de ejemplo, sin cuenta ni servidor.</translation>
    </message>
    <message>
        <source>Speak this language (“de”, “pt_BR”) instead of the one of the desktop or the settings.</source>
        <translation>Hablar este idioma («de», «pt_BR») en lugar del del escritorio o el de la configuración.</translation>
    </message>
    <message>
        <source>mailto: links to take, mid: links to messages, and files of messages to show.</source>
        <translation>Enlaces mailto: que aceptar, enlaces mid: a mensajes y archivos de mensajes que mostrar.</translation>
    </message>
    <message>
        <source>--demo has a profile of its own, which does not go with --profile</source>
        <translation>--demo tiene un perfil propio, que no se puede combinar con --profile</translation>
    </message>
</context>
</TS>
