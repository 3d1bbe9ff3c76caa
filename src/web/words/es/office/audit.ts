import type {audit as english} from '../../en/office/audit.js'
import type {Translation} from '../../translation.js'

/** The record of who did what and when. */
export const audit: Translation<typeof english> = {
  about: 'Todo lo que hicieron las personas: solo se añade, y cada entrada está encadenada a la anterior.',
  verify: 'Comprobar que está íntegro',
  whole:
    'El registro está íntegro: {entries, plural, one {# entrada} other {# entradas}}, {corrections, plural, one {# corrección} other {# correcciones}}.',
  broken: 'El registro está roto en la entrada {number, number}: {why}',
  head: 'Su final, para anotarlo en otro lugar:',
  number: 'N.º',
  at: 'Cuándo',
  by: 'Quién',
  act: 'Acto',
  on: 'Sobre',
  details: 'Detalles',
  any: 'cualquiera',
  filter: 'Filtrar',
  clear: 'Mostrar todo',
  older: 'Anteriores',
  nothing: 'Ninguna entrada coincide.',
  unknown: 'desconocido',
  detail: '{name}:',
  none: 'no consta',
  'way-password': 'contraseña',
  'way-link': 'enlace de acceso',
  'way-provider': 'proveedor OpenID',
  'refused-unknown': 'no hay ninguna cuenta con esa dirección',
  'refused-unconfirmed': 'dirección no confirmada por el proveedor',
  'refused-failed': 'fallo del proveedor',
  'refused-blocked': 'cuenta bloqueada',
  fileCount: '{count, plural, one {# archivo} other {# archivos}}',
  commandLine: 'línea de órdenes',
  byParty: 'parte: {party}',
  byProvider: 'proveedor OpenID {address}'
}
