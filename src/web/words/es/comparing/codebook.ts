import type {codebook as english} from '../../en/comparing/codebook.js'
import type {Translation} from '../../translation.js'

export const codebook: Translation<typeof english> = {
  title: 'Libro de códigos',
  about: 'Qué significa cada código, qué le pertenece y qué no, y pasajes aceptados por personas.',
  version: 'versión {version}',
  replaces: 'sustituye a la versión {version}',
  source: 'Fuente',
  includes: 'Le pertenece',
  excludes: 'No le pertenece',
  related: 'Cercanos en otras listas',
  examples: 'Pasajes aceptados',
  noExamples: 'Nadie ha aceptado aún un pasaje.',
  allExamples: 'Todos los pasajes con este código',
  questions: 'Cuestiones controvertidas',
  earlier: 'Antes',
  earlierFrom: 'Hasta el {date} se definía así:',
  older:
    '{count, plural, one {# etiqueta fijada por una persona con una definición anterior} other {# etiquetas fijadas por personas con una definición anterior}}',
  exact: 'igual',
  close: 'cercano',
  broad: 'más amplio',
  narrow: 'más estrecho',
  relatedTo: 'relacionado'
}
