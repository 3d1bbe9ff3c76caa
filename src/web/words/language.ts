import {parseAccept} from 'hono/utils/accept'
import {UnLanguage, unLanguages} from '../../domain/document.js'
import type {Person} from '../accounts/role.js'

/** The cookie that keeps the language of somebody who is not signed in. */
export const LANGUAGE_COOKIE = 'concord-language'

/** Each language's name in itself. */
export const ownNames: Readonly<Record<UnLanguage, string>> = {
  ar: 'العربية',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ru: 'Русский',
  zh: '中文'
}

/** The interface's language for a request: what the person chose, else the browser's cookie, else its wishes, else English. */
export function languageFor(request: Request, person: Pick<Person, 'language'> | null): UnLanguage {
  const cookie = new RegExp(`(?:^|; )${LANGUAGE_COOKIE}=(\\w+)`, 'u').exec(
    request.headers.get('cookie') ?? ''
  )
  const wished = parseAccept(request.headers.get('accept-language') ?? '').map(({type}) => type.slice(0, 2))
  const found = [person?.language, cookie?.[1], ...wished].find(each => unLanguages.some(own => own === each))
  return UnLanguage.catch('en').parse(found)
}
