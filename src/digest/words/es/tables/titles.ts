import type {tableTitles as english} from '../../en/tables/titles.js'
import type {Translation} from '../../translation.js'

/** Titles of the tables, which also name the sheets of a workbook. */
export const tableTitles: Translation<typeof english> = {
  about: 'Acerca de',
  parties: 'Partes',
  matrix: 'Partes por epígrafe',
  quotes: 'Citas',
  answers: 'Respuestas',
  answerQuotes: 'Citas de las respuestas',
  convergence: 'Epígrafes',
  questions: 'Cuestiones',
  proposals: 'Propuestas',
  practices: 'Medidas adoptadas',
  obstacles: 'Obstáculos',
  unsure: 'Lo que quizá se dijo',
  unsureAnswers: 'Respuestas que quizá se dieron',
  groups: 'Grupos',
  changes: 'Cambios',
  changeQuotes: 'Citas de los cambios',
  likeness: 'Semejanza',
  shared: 'Redacción compartida',
  submissions: 'Contribuciones',
  notRead: 'Archivos no leídos',
  unplaced: 'Parte desconocida',
  voices: 'Oradores en transcripciones',
  voiceQuotes: 'Citas de quienes no son partes',
  measured: 'Resultados de la medición',
  terms: 'Términos empleados'
}
