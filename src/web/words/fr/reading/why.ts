import type {why as english} from '../../en/reading/why.js'
import type {Translation} from '../../translation.js'

export const why: Translation<typeof english> = {
  byRule: 'Donné par une règle ({by}).',
  byModel: 'Donné par le modèle ({by}).',
  byPerson: 'Posé par {name}.',
  asks: 'La règle demande {concepts}, {place}.',
  'within-sentence': 'dans une même phrase',
  'within-neighbours': 'dans deux phrases',
  'within-passage': 'dans le passage',
  near: '{place} et {count, plural, one {un mot} other {# mots}}',
  'voice-reported': 'Le texte l’expose comme l’avis d’autrui.',
  'voice-rejected': 'L’orateur le rejette.',
  'voice-set-aside': 'Le texte le mentionne en passant.',
  'voice-affirmed': 'Le texte le place dans une négation que l’orateur rejette.',
  'voice-unclear': 'Le texte le place à côté d’un rejet.',
  'voice-doubled': 'Le texte le place entre deux négations dont on ne sait ce qu’elles nient.',
  rejectedBy: 'L’orateur le rejette ({words}).',
  reads: 'La machine le lit ainsi : {manner}.',
  answers: 'La machine lit cette réponse : {answer}.',
  ruleShare: 'La règle a raison dans environ {share} cas sur 100.',
  spoke: 'Ce qui a le plus compté, pour ou contre, en logits :',
  'feature-concept': 'le concept {names}',
  'feature-field': 'le champ {names}',
  'feature-word': 'le mot',
  'feature-words': 'les mots',
  'feature-rule': 'la règle {names}',
  'feature-answer': 'la réponse {names} des règles',
  modelShare: 'Environ {share} passages semblables sur 100 le portent.',
  doubt: 'C’est trop peu pour le compter : une personne est consultée.'
}
