import {partsIn} from '../../digest/words/dates.js'
import {localeOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'

/** A moment as it is written in a language, its day as dates are written everywhere; in UTC, and it says so. */
export function momentIn(at: Date | string, language: UnLanguage): string {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short'
  })
  return partsIn(language, format, new Date(at))
}
