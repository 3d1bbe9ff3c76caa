import type {handout as english} from '../../en/delegation/handout.js'
import type {Translation} from '../../translation.js'

/** What the brief of a delegation and the comparison of a draft have in common. */
export const handout: Translation<typeof english> = {
  caution:
    'Los pasajes fueron localizados por un programa; puede faltar alguno o estar mal valorado: compruebe la página antes de basarse en una línea. Las partes figuran por orden alfabético.',
  ofOthers:
    '{count, number} de {total, plural, one {# otra parte} many {# otras partes} other {# otras partes}}',
  quoteAbove: 'cita {number, number} más arriba',
  ownSide: 'Del mismo lado',
  'side-for': 'A favor',
  'side-against': 'En contra',
  'side-both': 'A favor y en contra',
  'side-mentions': 'Lo mencionan',
  otherSide: 'de otro lado',
  notKnown:
    'Se desconoce de {count, plural, one {# parte, no leída} many {# partes, no leídas} other {# partes, no leídas}} íntegramente',
  onlySide: 'Ninguna otra parte adopta esta posición.',
  namedInDigest: 'nombradas en el compendio'
}
