import type {narrowing as english} from '../../en/office/narrowing.js'
import type {Translation} from '../../translation.js'

/** What an edition is narrowed to, and who is then not in it. In Spanish. */
export const narrowing: Translation<typeof english> = {
  regions: 'Grupos regionales',
  regionsAbout:
    'Solo sus miembros, y los grupos que hablan en nombre de alguno; todos si no se marca ninguno.',
  submittedIn: 'Idiomas de las contribuciones',
  submittedInAbout:
    'Solo las partes cuyas contribuciones están todas en estos idiomas, también las de los grupos que hablan en su nombre. Quien entregó además algo en otro idioma se omite con todas sus palabras, y nunca se muestra como si no se pronunciara.',
  taxonomies: 'Listas de códigos',
  taxonomiesAbout: 'Solo estas listas; todas si no se marca ninguna. Las cuestiones debatidas permanecen.',
  checked: 'Comprobado por personas',
  checkedAbout:
    'Una parte con una etiqueta o respuesta que nadie ha comprobado se omite con todas sus palabras.',
  checkedOnly: 'Solo las partes cuyas etiquetas y respuestas se han comprobado todas',
  narrowedTo: 'Limitada a',
  nothing: 'nada: todo lo entregado',
  leftOut: 'No figuran en ella',
  'as-region': 'de ninguno de estos grupos regionales: {parties}',
  'as-language': 'algo que cuenta para ellas está en otro idioma: {parties}',
  'as-unchecked': 'no se ha comprobado todo lo que cuenta para ellas: {parties}'
}
