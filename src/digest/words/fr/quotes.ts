import type {quotes as english} from '../en/quotes.js'
import type {Translation} from '../translation.js'

/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes: Translation<typeof english> = {
  page: 'page {page}',
  paragraph: 'paragraphe {number}',
  passage: 'passage {ordinal}',
  pageHeading: 'Page {page}',
  passageHeading: 'Passage {ordinal}',
  noPages: 'Ce format n’a pas de pages',
  asTakenDown: 'tel que consigné dans une transcription',
  recognised: 'lu sur une image de la page, sûr à {share} : vérifiez-y les termes',
  inFullUnder: 'texte intégral sous <link>{place}</link>',
  pagesHeading: 'Pages citées',
  pagesIntro: 'L’intégralité de chaque passage cité ci-dessus, les termes cités étant surlignés.',
  onBehalfOf: '{parties}, au nom de : {group}',
  partyNotKnown: 'partie inconnue',
  severalSpeakers: 'transcription, plusieurs intervenants',
  evidence: 'éléments : {evidence}',
  evidenceMeans:
    'Les <b>éléments</b> indiquent ce sur quoi repose une case : solides si une personne a vérifié l’une de ses étiquettes ou si le programme est sûr de deux passages, suffisants s’il est sûr d’un passage ou s’il y en a deux, minces sinon. Ils disent combien la case est sûre, et non le poids de l’opinion.',
  evidenceShown:
    'Dans les tableaux des parties et des rubriques, un signe en gras repose sur des éléments solides.',
  evidenceEdges:
    'Dans les tableaux des parties et des rubriques, un signe en gras repose sur des éléments solides, et un bord pointillé signale des éléments minces.',
  chosenFor: 'pourquoi cette citation : {merits}'
}
