import type {official as english} from '../../en/written/official.js'
import type {Translation} from '../../translation.js'

/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official: Translation<typeof english> = {
  kind: 'Document de travail',
  submittedBy: 'Présenté par {name}',
  agendaItem: 'Point {item} de l’ordre du jour',
  language: 'Langue : {language}',
  edition: 'Édition {number}',
  summary: 'I. Résumé',
  received: 'II. Contributions reçues',
  norms: 'III. Normes et autres sujets',
  questions: 'IV. Questions débattues',
  proposals: 'V. Propositions',
  since: 'VI. Ce qui est nouveau',
  annexMatrix: 'Annexe I. Qui s’exprime sur quoi',
  annexSources: 'Annexe II. Contributions et sources',
  annexNotRead: 'Annexe III. Ce qui n’a pas été lu, et pourquoi',
  annexMethod: 'Annexe IV. Méthode et limites',
  note: 'Le présent document met côte à côte ce que les parties disent dans leurs contributions. Il ne prend pas position. Les citations sont reproduites à la lettre ; les notes indiquent le fichier, la page et le paragraphe.',
  receivedFrom:
    'Parties et contributions, dans l’ordre alphabétique des parties. Les fichiers, les dates et les langues figurent à l’<link>annexe II</link>, et ce qui n’a pas pu être lu à l’<other>annexe III</other>.',
  speakToIt: 'S’expriment à ce sujet : {counted}.',
  division: 'Partage : {division}.',
  quoted:
    'Une citation figure pour chaque partie qui prend position, et deux lorsqu’elle dit l’un et l’autre.',
  thisEdition: 'Ceci est l’édition {number}.',
  replaces: 'Elle remplace l’édition {number}. Motif : {why}',
  signed: 'Elle est signée. SHA-256 de la clé publique : {fingerprint}.'
}
