import type {official as english} from '../../en/written/official.js'
import type {Translation} from '../../translation.js'

/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official: Translation<typeof english> = {
  kind: 'Documento de trabajo',
  submittedBy: 'Presentado por {name}',
  agendaItem: 'Tema {item} del programa',
  language: 'Idioma: {language}',
  edition: 'Edición {number}',
  summary: 'I. Resumen',
  received: 'II. Contribuciones recibidas',
  norms: 'III. Normas y otros temas',
  questions: 'IV. Cuestiones debatidas',
  proposals: 'V. Propuestas',
  since: 'VI. Qué hay de nuevo',
  annexMatrix: 'Anexo I. Quién se pronuncia sobre qué',
  annexSources: 'Anexo II. Contribuciones y fuentes',
  annexNotRead: 'Anexo III. Qué no se leyó, y por qué',
  annexMethod: 'Anexo IV. Método y límites',
  note: 'El presente documento pone una junto a otra lo que dicen las partes en sus contribuciones. No adopta ninguna posición. Las citas reproducen el original a la letra; las notas indican el archivo, la página y el párrafo.',
  receivedFrom:
    'Partes y contribuciones, en el orden alfabético de las partes. Los archivos, las fechas y los idiomas figuran en el <link>anexo II</link>, y lo que no se pudo leer en el <other>anexo III</other>.',
  speakToIt: 'Se pronuncian al respecto: {counted}.',
  division: 'División: {division}.',
  quoted: 'Figura una cita por cada parte que adopta una posición, y dos cuando dice ambas cosas.',
  thisEdition: 'Esta es la edición {number}.',
  replaces: 'Sustituye a la edición {number}. Motivo: {why}',
  signed: 'Está firmada. SHA-256 de la clave pública: {fingerprint}.'
}
