import {localeOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'

/** A moment as it is written in a language; in UTC, and it says so. */
export const momentIn = (at: Date | string, language: UnLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short'
  }).format(new Date(at))
