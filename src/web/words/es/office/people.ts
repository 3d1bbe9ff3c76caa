import type {people as english} from '../../en/office/people.js'
import type {Translation} from '../../translation.js'

/** Accounts, and the own account. */
export const people: Translation<typeof english> = {
  accounts: 'Cuentas',
  rolesAbout:
    'Un lector consulta; un analista además entrega documentos y corrige; la secretaría dirige también las rondas y los etiquetadores y ve el registro de auditoría; un administrador gestiona además las cuentas.',
  count: '{count, plural, one {# cuenta} other {# cuentas}}',
  name: 'Nombre',
  email: 'Correo electrónico',
  role: 'Función',
  roleOf: 'Función de {name}',
  since: 'Desde',
  do: 'Acciones',
  change: 'Cambiar',
  new: 'Cuenta nueva',
  create: 'Crear',
  link: 'Enlace de acceso',
  linkTitle: 'Enlace de acceso para {name}',
  linkAbout:
    'Entréguelo solo a esa persona. Se muestra una vez, sirve una vez y vale {minutes, number} minutos.',
  endSessions: 'Cerrar todas las sesiones',
  block: 'Bloquear',
  unblock: 'Desbloquear',
  blocked: 'bloqueada',
  lastAdministrator:
    'Es el último administrador: nadie podría gestionar ya las cuentas. Nombre antes a otro administrador.',
  notByToken: 'Esto no está abierto a los programas: inicie sesión usted.',
  account: 'Su cuenta',
  saved: 'Guardado.',
  save: 'Guardar',
  language: 'Idioma',
  password: 'Contraseña',
  presentPassword: 'Contraseña actual',
  newPassword: 'Contraseña nueva, de 12 caracteres o más',
  setPassword: 'Fijar la contraseña',
  wrongPassword: 'La contraseña actual es otra. No se cambió nada.',
  sessions: 'Sesiones',
  sessionsAbout: 'Si olvidó cerrar la sesión en algún lugar, ciérrelas todas, también esta.',
  tokens: 'Claves para programas',
  tokensAbout: 'Un programa que envía una clave actúa por usted, como máximo con la función de la clave.',
  token: 'Clave',
  tokenAbout: 'Se muestra una sola vez: póngala donde el programa la lea, y en ningún otro lugar.',
  makeToken: 'Crear clave',
  holds: 'Validez',
  days: '{days, plural, one {# día} other {# días}}',
  until: 'hasta el {at}',
  over: 'venció el {at}',
  used: 'Último uso',
  revoke: 'Revocar',
  revoked: 'revocada'
}
