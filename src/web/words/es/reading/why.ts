import type {why as english} from '../../en/reading/why.js'
import type {Translation} from '../../translation.js'

export const why: Translation<typeof english> = {
  byRule: 'Dado por una regla ({by}).',
  byModel: 'Dado por el modelo ({by}).',
  byPerson: 'Puesto por {name}.',
  asks: 'La regla pide {concepts}, {place}.',
  'within-sentence': 'en una misma oración',
  'within-neighbours': 'en dos oraciones',
  'within-passage': 'en el pasaje',
  near: '{place} y {count, plural, one {una palabra} other {# palabras}}',
  'voice-reported': 'Figura como opinión de otros.',
  'voice-rejected': 'Quien habla lo rechaza.',
  'voice-set-aside': 'Figura de paso.',
  'voice-affirmed': 'Figura en una negación que quien habla rechaza.',
  'voice-unclear': 'Figura junto a un rechazo.',
  'voice-doubled': 'Figura entre dos negaciones de las que no queda claro qué niegan.',
  rejectedBy: 'Quien habla lo rechaza ({words}).',
  reads: 'La máquina lo lee así: {manner}.',
  answers: 'La máquina lee esta respuesta: {answer}.',
  ruleShare: 'La regla acierta en unos {share} de cada 100 casos.',
  spoke: 'Lo que más pesó a favor o en contra, en logits:',
  'feature-concept': 'el concepto {names}',
  'feature-field': 'el campo {names}',
  'feature-word': 'la palabra',
  'feature-words': 'las palabras',
  'feature-rule': 'la regla {names}',
  'feature-answer': 'la respuesta {names} de las reglas',
  modelShare: 'De cada 100 pasajes como este, unos {share} lo llevan.',
  doubt: 'Es demasiado poco para contarlo: se pregunta a una persona.'
}
