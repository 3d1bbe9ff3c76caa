import type {adrift as english} from '../../en/reviewing/adrift.js'
import type {Translation} from '../../translation.js'

export const adrift: Translation<typeof english> = {
  title: 'Corrections sans place',
  about:
    'Ce que quelqu’un a dit demeure, même si son passage a disparu : le fichier a été relu, découpé autrement ou remplacé. Dites où cela va.',
  nothing: 'Chaque correction a sa place.',
  gone: 'Son passage n’existe plus.',
  replaced: 'Elle portait sur un fichier antérieur du même nom.',
  said: '{by}, {date} : {verdict}',
  nearest: 'Les passages les plus semblables',
  likeness: 'semblable à {share}',
  here: 'Sa place est ici',
  noNear: 'Aucun passage ne lui ressemble.',
  'verdict-accept': 'confirmé',
  'verdict-reject': 'rejeté',
  'verdict-set': 'fixé',
  'verdict-best-quote': 'désigné meilleure citation',
  'verdict-note': 'noté',
  'verdict-no-code': 'lu, rien à relever',
  'verdict-withdraw': 'annulé'
}
