import type {ofCorrections as english} from '../../../../domain/refusals/of-corrections.js'
import type {Translation} from '../../translation.js'

export const ofCorrections: Translation<typeof english> = {
  faultPoleAlone: '« question » manque, alors qu’il y a « pole ».',
  faultQuestionAlone: '« pole » manque, alors qu’il y a « question ».',
  faultTwoSubjects: '« question » ne va pas avec un code : dites une chose à la fois.',
  faultNoSubject: '« code » manque, ou « question » et « pole », pour {verdict}.',
  faultBestOfWhat: '« code » manque : la meilleure citation de quoi ?',
  faultBesideWithdraw: '« code » ne va pas avec withdraw : « of » dit ce qui est retiré.',
  faultBesideNoCode: '« {field} » ne va pas avec no-code.',
  faultNoPlace: '« {field} » n’a pas sa place avec {verdict}.',
  faultOfCode: '« {field} » se dit d’un code, jamais d’une réponse.',
  faultObstacle: '« obstacle » n’a sa place que si l’acte est un obstacle.',
  faultWithdrawsWhat: '« of » manque : quelle correction est retirée ?',
  faultNoteEmpty: 'La note doit contenir des mots.',
  faultSpanEmpty: 'Les mots marqués doivent compter au moins un caractère.',
  faultSpanBeyond: 'Les mots marqués doivent finir dans le passage.',
  faultSpanCuts: 'Les mots marqués ne doivent pas couper un caractère en deux.',
  faultTooLong: '« {field} » dépasse {most} caractères.',
  faultSigns: '« {field} » contient un signe NUL ou une moitié de caractère.',
  nothingTakenIn: 'Rien n’a été pris.',
  moreLines:
    '{more, plural, one {# autre ligne est fautive} other {# autres lignes sont fautives}} de la même façon.',
  sheetEmpty: '{file} est vide : exportez de nouveau les corrections.',
  sheetColumnTwice: 'la colonne « {name} » figure deux fois.',
  sheetNoColumns:
    'les colonnes {names} manquent : la première ligne doit nommer les colonnes telles qu’elles ont été exportées, dans n’importe quel ordre.',
  sheetCells: 'la ligne a {cells} cellules, mais il y a {columns} colonnes.',
  sheetDamaged:
    'ses cellules ne sont pas celles d’une ligne telle qu’exportée (une colonne triée seule, une cellule changée ?) : reprenez la ligne dans l’export, et ne changez que {columns}.',
  sheetOtherStore: 'elle a été exportée d’une autre base que celle-ci.',
  sheetNoPassage: 'le passage {passage} n’existe plus : exportez de nouveau.',
  sheetTwice: 'une autre ligne dit autre chose de la même étiquette.',
  sheetSince:
    '{by} s’est prononcé sur cette étiquette après l’export ({verdict}, {at}) : regardez-la, exportez de nouveau, et changez la ligne là.',
  sheetMeanwhile:
    '{file} : quelqu’un vient de se prononcer sur les mêmes passages. Rien n’a été pris. Réessayez.',
  rowVerdict: '« {verdict} » n’est pas un verdict : écrivez {choices}, ou rien.',
  rowNewTag: 'il n’y a pas de « {tag} » pour new_tag : écrivez un code comme gge-2015/f, ou question=pole.',
  rowNewTagBeside: 'new_tag ajoute une étiquette et ne va pas avec {verdict} : prenez une autre ligne.',
  rowNoTag: 'le passage n’a pas d’étiquette ici : nommez la vôtre dans new_tag.',
  rowMannerBeside: 'stance, act et obstacle vont avec set, et non avec {verdict}.',
  rowMannerOfCode: 'stance, act et obstacle se disent d’un code, jamais d’une réponse.',
  rowBestOfCode: 'best-quote se dit d’un code, jamais d’une réponse.',
  rowTooLong: 'note et why tiennent chacun en {most} caractères au plus.',
  rowOnlyWhy: 'la ligne dit pourquoi, mais non quoi : remplissez aussi un verdict ou une note.',
  rowChoice: '« {given} » ne peut figurer dans {column} : écrivez {choices}.',
  rowObstacle: 'obstacle n’a sa place que si l’acte est obstacle.'
}
