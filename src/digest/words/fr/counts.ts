import type {counts as english} from '../en/counts.js'
import type {Translation} from '../translation.js'

/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts: Translation<typeof english> = {
  parties: '{count, plural, one {# partie} many {# parties} other {# parties}}',
  submissions: '{count, plural, one {# contribution} many {# contributions} other {# contributions}}',
  files: '{count, plural, one {# fichier} many {# fichiers} other {# fichiers}}',
  turns: '{count, plural, one {# intervention} many {# interventions} other {# interventions}}',
  ofParties: '{count, number} sur {total, plural, one {# partie} many {# parties} other {# parties}}',
  ofCodes: '{count, number} sur {total, plural, one {# rubrique} many {# rubriques} other {# rubriques}}',
  ofPassagesQuoted:
    '{count, plural, one {# cité} many {# cités} other {# cités}} sur {total, plural, one {# passage} many {# passages} other {# passages}}',
  percent: '{percent, number} %',
  none: 'aucune partie',
  one: 'une partie',
  'a few': 'quelques parties',
  several: 'plusieurs parties',
  many: 'de nombreuses parties',
  most: 'la plupart des parties',
  all: 'toutes les parties'
}
