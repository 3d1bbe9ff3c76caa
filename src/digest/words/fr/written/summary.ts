import type {summary as english} from '../../en/written/summary.js'
import type {Translation} from '../../translation.js'

/** The sentences of the summary. Every number in them is a figure of it. */
export const summary: Translation<typeof english> = {
  heading: 'Résumé',
  heard: 'Le présent résumé porte sur {parties} et {submissions}.',
  replaced:
    'Contributions remplacées par une plus récente, ou qui sont la copie d’une autre, et qui ne comptent plus : {count, number}.',
  notRead: 'Fichiers qui n’ont pas pu être lus : {count, number}.',
  unplaced:
    'Contributions dont la partie n’est pas connue, et qui n’entrent dans aucun compte : {count, number}.',
  notInFull: 'Non lues, ou pas en entier, de sorte que rien ne découle du silence : {parties}.',
  addressed:
    '<b>{list}.</b> Rubriques sur lesquelles quelqu’un s’exprime : {count, number} sur {total, number}.',
  addressedBy: 'Celles sur lesquelles s’exprime le plus grand nombre de parties : {codes}.',
  agreed:
    '<b>Un seul côté.</b> Rubriques sur lesquelles deux parties ou plus prennent parti, toutes du même côté : {count, number} sur {total, number}.',
  agreedOn: 'Celles où elles sont en plus grand nombre : {codes}.',
  divided:
    '<b>Plusieurs côtés.</b> Rubriques sur lesquelles deux parties ou plus prennent parti et se partagent : {count, number} sur {total, number}.',
  dividedOn: 'Celles où elles se partagent le plus également : {codes}.',
  qualified: 'avec des réserves : {count, number}',
  for: 'pour : {count, number}',
  against: 'contre : {count, number}',
  both: 'les deux à la fois : {count, number}',
  division: 'partage {division}',
  divisionIs: 'Partage : {division}.',
  asked: '<b>{question}</b> {answers}.',
  notSaid: 'Aucune réponse trouvée : {parties}.',
  unreadOn: 'Non lues, ou pas en entier : {parties}.',
  unanswered:
    'Questions débattues auxquelles personne ne répond dans ce qui a été lu : {count, number} sur {total, number}.',
  proposed:
    '<b>Propositions.</b> Quelque chose de nouveau est proposé par {parties}. Rubriques concernées : {count, number} sur {total, number}.',
  since:
    '<b>Ce qui est nouveau</b> depuis {name} : {submissions, plural, one {# contribution} many {# contributions} other {# contributions}} de {parties, plural, one {# partie} many {# parties} other {# parties}}. Positions et réponses nouvelles : {fresh, number} ; autres qu’auparavant : {changed, number} ; non redites, ce qui ne dit pas qu’une partie a changé d’avis : {dropped, number}.',
  silence:
    '<b>Silence et non-lecture sont deux choses.</b> Sur {cells, plural, one {# case} many {# cases} other {# cases}} (une pour chaque partie et chaque rubrique), sont silencieuses : {silent, number} ; rien n’a été trouvé dans ce qui a été lu, ce qui ne dit pas que la partie n’a pas d’avis. Sont non lues : {unread, number} ; rien ne peut en être dit.',
  unsure:
    'Cases silencieuses où des mots dont la machine n’est pas sûre attendent d’être lus : {unsure, number} sur {silent, number}.',
  addressedElsewhere:
    '<b>Autres listes.</b> Dans chacune, la rubrique sur laquelle s’exprime le plus grand nombre de parties : {codes}.',
  codeBy: '{code} ({words}, {count, number} sur {total, number})',
  codeOfList: '{list}, {codes}',
  whom: '{counted}, à savoir {parties}',
  asksMore: 'Autres questions débattues auxquelles il est répondu : {count, number} sur {total, number}.',
  groups:
    'Groupes qui s’expriment ici : {count, number}. Chacun est compté comme une partie à part entière ; ce qu’il dit ne compte pour aucun de ses membres.',
  checked:
    '<b>Non vérifiées par une personne :</b> {unchecked, number} sur {tags, plural, one {# étiquette} many {# étiquettes} other {# étiquettes}} à la base des cases ; vérifiées : {checked, number}. Le reste est tel que le programme l’a trouvé.'
}
