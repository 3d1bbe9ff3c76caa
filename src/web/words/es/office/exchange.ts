import type {exchange as english} from '../../en/office/exchange.js'
import type {Translation} from '../../translation.js'

/** Taking what is here to other programs, and back. */
export const exchange: Translation<typeof english> = {
  title: 'Hacia otros programas',
  about:
    'Todo lo que consta en este momento, con cada corrección, en formatos que leen otros programas. Las personas figuran con seudónimo.',
  link: 'Llevar esto a otros programas',
  'akoma-ntoso': 'Akoma Ntoso',
  'akoma-ntoso-what':
    'El texto de cada documento presentado para los sistemas documentales de las Naciones Unidas, en XML.',
  corrections: 'Hoja de cálculo de correcciones',
  'corrections-what':
    'Una fila por pasaje y etiqueta: cambie veredicto, postura, acto o nota y devuelva el archivo más abajo.',
  prov: 'Procedencia (PROV-O)',
  'prov-what': 'Quién o qué puso cada etiqueta: archivos, etiquetador, correcciones.',
  qdc: 'Libro de códigos (REFI-QDA, .qdc)',
  'qdc-what': 'Los códigos y las preguntas para programas de análisis cualitativo.',
  qdpx: 'Proyecto (REFI-QDA, .qdpx)',
  'qdpx-what': 'Textos, códigos y codificaciones para los mismos programas.',
  skos: 'Taxonomías (SKOS)',
  'skos-what': 'Códigos, etiquetas en sus idiomas, definiciones y relaciones entre los códigos.',
  'web-annotation': 'Anotaciones (W3C Web Annotation)',
  'web-annotation-what': 'Cada etiqueta y cada corrección en su lugar del texto, con los textos.',
  back: 'Una hoja de cálculo modificada',
  backHelp:
    'Todas las filas modificadas se incorporan a la vez y pueden deshacerse juntas; si una fila está dañada, no se incorpora nada.',
  file: 'El archivo (CSV)',
  send: 'Incorporar los cambios',
  taken:
    '{added, plural, =0 {Ninguna corrección nueva} one {# corrección nueva} other {# correcciones nuevas}} de {changed, plural, one {# fila modificada} other {# filas modificadas}}.'
}
