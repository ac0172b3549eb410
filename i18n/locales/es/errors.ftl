### Status: unchecked (machine-made)

## What was sent.

error-invalid-body = El servidor no pudo leer lo que se envió. Vuelve a cargar la página e intenta otra vez.
error-invalid-parameter = La dirección está mal escrita. Vuelve atrás e intenta otra vez.
error-body-too-large = Lo que se envió es demasiado grande. Divídelo en partes más pequeñas.
error-encoding-unsupported = Lo que se envió está comprimido y el servidor no lo puede leer. Envíalo sin comprimir.
error-newer-version = Tu app es más nueva que el servidor. Lo que has hecho está guardado. Intenta otra vez más tarde.
error-not-found = Lo que buscas no está aquí. Vuelve al inicio.
error-method-not-allowed = No se puede hacer así. Vuelve atrás e intenta otra vez.

## Signing in and pairing.

error-not-signed-in = Tienes que iniciar sesión otra vez.
error-erased = Todo sobre ti está borrado, porque tú lo pediste. En el teléfono tampoco queda nada.
error-not-allowed = Tu cuenta no puede hacer esto. Vuelve al inicio.
error-wrong-password = El correo o la contraseña no son correctos. Intenta otra vez.
error-locked-out = La contraseña no fue correcta demasiadas veces. Espera un rato e intenta otra vez.
error-too-many-requests = Ha habido muchos intentos en poco tiempo. Espera un rato e intenta otra vez.
error-code-wrong = El código no es correcto. Mira el código y escríbelo otra vez.
error-code-used = El código ya está usado. Pide un código nuevo a tu coach.
error-code-expired = El código es demasiado viejo. Pide un código nuevo a tu coach.

## Plans and translations.

error-plan-conflict = Otra persona ha cambiado el plan. Compara los dos y elige.
error-plan-invalid = Hay que cambiar algo en el plan antes de guardarlo.
error-plan-file-invalid = Algo en el archivo del plan no se puede leer. Corrige la línea e intenta otra vez.
error-plan-file-unknown-key = El archivo del plan tiene una clave que no existe. Corrige o borra la línea.
error-plan-file-no-such-date = El archivo del plan tiene una fecha que no existe. Corrige la fecha.
error-plan-file-ends-before-start = El archivo del plan tiene una actividad que termina antes de empezar. Corrige las horas.
error-plan-file-no-end = El archivo del plan tiene una actividad de cada semana sin último día. Escribe un último día.
error-plan-file-unknown-participant = El archivo del plan es para alguien que no está entre tus participantes. Corrige el nombre.
error-translation-conflict = Otra persona ha guardado una traducción del mismo texto. Compara las dos y elige.
error-unknown-language = Ese idioma todavía no está aquí. Elige otro idioma.
error-push-service-unknown = No se pueden enviar avisos a este navegador. Prueba con otro navegador.

## Voice notes and photos.

error-attachment-conflict = Aquí ya hay otra cosa. Graba o haz la foto otra vez.
error-attachment-unsupported = Este sonido o esta foto no se puede enviar aquí. Graba o haz una foto en la app.
error-attachment-tells-more = La foto dice dónde y cuándo se hizo. Envíala con la app, que quita esos datos.
error-attachments-full = Ya no caben más mensajes de voz ni fotos. Escribe y avisa a tu coach.

## The server and its start.

error-locale-file-broken = Un archivo de idioma no se puede leer. Los otros idiomas funcionan. Ejecuta “stegvis i18n check” y corrige el archivo.
error-database-newer = La base de datos es de una versión más nueva de Stegvis. Instala esa versión u otra posterior.
error-database-older = La base de datos es de una versión más antigua de Stegvis. Inicia una vez el servidor de esta versión e intenta otra vez.
error-database-unreachable = No hay contacto con la base de datos. Comprueba que está en marcha y que la dirección en --database es correcta.
error-database-unsound = Algo está mal en la base de datos. Restaura una copia de seguridad con “stegvis restore” o pide ayuda.
error-database-not-empty = Ya hay una base de datos. Elige una carpeta de datos vacía o reemplázala con --force.
error-database-in-use = Un servidor está usando la base de datos. Detén el servidor e intenta otra vez.
error-backup-exists = Ya hay un archivo con ese nombre. Elige otro nombre o reemplaza el archivo con --force.
error-backup-unreadable = El archivo no es una copia de seguridad de este tipo de base de datos o está dañado. Elige otro archivo.
error-program-missing = Falta un programa de PostgreSQL. Instala los programas de cliente de PostgreSQL e intenta otra vez.
error-file-unusable = No se puede leer o escribir el archivo. Comprueba la ruta, los permisos y el espacio en el disco.
error-address-taken = Otro programa ya usa la dirección. Cierra ese programa o elige otra dirección con --listen.
error-folder-unwritable = No se puede escribir en la carpeta de datos. Cambia los permisos de la carpeta o elige otra con --data.
error-unreachable = No hay contacto con el servidor. Lo que has hecho está guardado. Intenta otra vez dentro de un rato.
error-storage-full = El servidor está lleno y ahora no se puede guardar nada nuevo. Lo que has hecho no se ha perdido. Intenta otra vez dentro de un rato.
error-busy = El servidor está muy ocupado. Lo que has hecho está guardado. Intenta otra vez dentro de un rato.
error-internal = Algo falló de nuestro lado. Lo que has hecho está guardado. Intenta otra vez dentro de un rato.
