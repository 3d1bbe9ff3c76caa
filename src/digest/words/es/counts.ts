import type {counts as english} from '../en/counts.js'
import type {Translation} from '../translation.js'

/** Counts, always in figures, and the fixed words for a count of parties. */
export const counts: Translation<typeof english> = {
  parties: '{count, plural, one {# parte} many {# partes} other {# partes}}',
  submissions: '{count, plural, one {# contribución} many {# contribuciones} other {# contribuciones}}',
  files: '{count, plural, one {# archivo} many {# archivos} other {# archivos}}',
  turns: '{count, plural, one {# intervención} many {# intervenciones} other {# intervenciones}}',
  ofParties: '{count, number} de {total, plural, one {# parte} many {# partes} other {# partes}}',
  ofCodes: '{count, number} de {total, plural, one {# epígrafe} many {# epígrafes} other {# epígrafes}}',
  ofPassagesQuoted:
    '{count, plural, one {# citado} many {# citados} other {# citados}} de {total, plural, one {# pasaje} many {# pasajes} other {# pasajes}}',
  percent: '{percent, number} %',
  none: 'ninguna parte',
  one: 'una parte',
  'a few': 'unas pocas partes',
  several: 'varias partes',
  many: 'muchas partes',
  most: 'la mayoría de las partes',
  all: 'todas las partes'
}
