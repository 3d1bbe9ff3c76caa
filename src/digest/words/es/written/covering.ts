import type {covering as english} from '../../en/written/covering.js'
import type {Translation} from '../../translation.js'

/** What an edition covers of what was handed in, where that is not everything, and who is not in it. */
export const covering: Translation<typeof english> = {
  front:
    'Esta edición abarca solo algo de lo que se entregó. Lo que abarca figura en <link>Método y límites</link>; de quien no figura en ella no se dice que calle.',
  intro: 'Esta edición abarca solo algo de lo que se entregó:',
  sessions:
    'Solo lo entregado a estos períodos de sesiones: {sessions}. Quien no entregó nada a ellos no figura en ella. «No se pronuncia» quiere decir que nada se encontró en lo entregado a ellos.',
  regions:
    'Solo los miembros de estos grupos regionales, y los grupos que hablan en nombre de alguno de ellos: {regions}.',
  languages:
    'Solo aquellos cuyas contribuciones están todas en estos idiomas, también las de los grupos que hablan en su nombre: {languages}.',
  taxonomies:
    'Solo estas listas de epígrafes: {lists}. Lo dicho sobre otras listas se omite, y de ello no se sigue nada. Las cuestiones debatidas figuran todas.',
  checked:
    'Solo aquellos cuyas etiquetas y respuestas han sido comprobadas todas por personas, también las de los grupos que hablan en su nombre. Que alguien no se pronuncie es lo que halló el programa.',
  'left-region': 'No figuran en esta edición, por no ser de ninguno de estos grupos regionales: {parties}.',
  'left-language':
    'No figuran en esta edición, por estar en otro idioma algo que cuenta para ellos: {parties}.',
  'left-unchecked':
    'No figuran en esta edición, por no haberse comprobado todo lo que cuenta para ellos: {parties}.',
  notSilent: 'De quien no figura en ella no se dice aquí nada: ni que se pronunció ni que no lo hizo.'
}
