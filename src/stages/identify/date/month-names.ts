/** Locales that between them name the months in the six languages; Arabic has four series of names. */
const locales = ['en', 'fr', 'es', 'ru', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ']

/** The twelve names of one form, by one formatter: it is slow to make, and every command makes these. */
const namesOf = (locale: string, options: Intl.DateTimeFormatOptions): readonly string[] => {
  const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {...options, timeZone: 'UTC'})
  const nameOf = (month: number): string =>
    format.formatToParts(new Date(Date.UTC(2020, month, 5))).find(({type}) => type === 'month')?.value ?? ''
  return Array.from({length: 12}, (_, month) => nameOf(month))
}

/** Letters without case, accents or hamza, and one yeh: "Août", "AOUT" and "août" are one. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[یى]/gu, 'ي')

const forms: readonly (readonly string[])[] = [
  ...locales.flatMap(locale => [
    namesOf(locale, {day: 'numeric', month: 'long'}),
    namesOf(locale, {month: 'long'})
  ]),
  namesOf('en', {month: 'short'})
]

/** Every name of a month, folded, with its number from 1: as in a date and alone, in full and (English) short. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({length: 12}, (_, month) =>
    [...forms.map(names => names[month] ?? ''), ...(month === 8 ? ['sept', 'setiembre'] : [])].map(
      name => [folded(name), month + 1] as const
    )
  ).flat()
)
