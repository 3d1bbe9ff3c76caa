/** Locales that between them name the months in the six languages; Arabic has four series of names. */
const locales = ['en', 'fr', 'es', 'ru', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ']

const nameOf = (locale: string, month: number, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(`${locale}-u-nu-latn`, {...options, timeZone: 'UTC'})
    .formatToParts(new Date(Date.UTC(2020, month, 5)))
    .find(({type}) => type === 'month')?.value ?? ''

/** Letters without case, accents or hamza, and one yeh: "Août", "AOUT" and "août" are one. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[یى]/gu, 'ي')

/** Every name of a month, folded, with its number from 1: as in a date and alone, in full and (English) short. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({length: 12}, (_, month) =>
    [
      ...locales.flatMap(locale => [
        nameOf(locale, month, {day: 'numeric', month: 'long'}),
        nameOf(locale, month, {month: 'long'})
      ]),
      nameOf('en', month, {month: 'short'}),
      ...(month === 8 ? ['sept', 'setiembre'] : [])
    ].map(name => [folded(name), month + 1] as const)
  ).flat()
)
