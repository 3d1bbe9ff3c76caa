import countries from 'i18n-iso-countries'
import {type UnLanguage, unLanguages} from '../../domain/document.js'

/** A country or territory of ISO 3166-1 as the library names it, before any name of a pipeline. */
export type ListedCountry = {
  readonly alpha2: string
  readonly alpha3: string
  /** Whether it may be a party: a Member or observer State, or a State of the "all States" formula. */
  readonly state: boolean
  readonly names: Readonly<Record<UnLanguage, readonly string[]>>
}

// Areas that the standard lists and that are no party in the General Assembly. Everything else is.
const notStates = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS ' +
    'NC NF PF PM PN PR RE SH SJ SX TC TF TK TW UM VG VI WF XK YT'
  ).split(' ')
)

/** Every country and territory of ISO 3166-1, in the order of its alpha-3 code. */
export const listedCountries = (): readonly ListedCountry[] =>
  Object.entries(countries.getAlpha2Codes())
    .map(([alpha2, alpha3]) => ({alpha2, alpha3, state: !notStates.has(alpha2), names: namesOf(alpha2)}))
    .toSorted((one, other) => (one.alpha3 < other.alpha3 ? -1 : 1))

function namesOf(alpha2: string): Record<UnLanguage, readonly string[]> {
  const names = (language: UnLanguage) => countries.getName(alpha2, language, {select: 'all'}) ?? []
  // Listed one by one, so that the compiler sees every language.
  const [ar, en, es, fr, ru, zh] = unLanguages
  return {ar: names(ar), en: names(en), es: names(es), fr: names(fr), ru: names(ru), zh: names(zh)}
}
