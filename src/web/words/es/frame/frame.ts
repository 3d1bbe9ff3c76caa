import type {frame as english} from '../../en/frame/frame.js'
import type {Translation} from '../../translation.js'

export const frame: Translation<typeof english> = {
  name: 'concord',
  skip: 'Ir al contenido',
  menu: 'Menú',
  submissions: 'Contribuciones',
  next: 'Qué examinar ahora',
  matrix: 'Matriz',
  search: 'Buscar',
  codebook: 'Libro de códigos',
  editions: 'Ediciones',
  rounds: 'Rondas de codificación',
  taggers: 'Etiquetadores',
  accounts: 'Cuentas',
  audit: 'Registro de auditoría',
  programs: 'Para programas',
  language: 'Idioma',
  changeLanguage: 'Cambiar',
  signedIn: '{name}, {role}',
  signOut: 'Cerrar sesión',
  account: 'Su cuenta',
  close: 'Cerrar',
  live: 'Algo ha cambiado: {what}',
  reload: 'Mostrar',
  working: 'En curso…',
  failed: 'No se ha hecho: {why}'
}
