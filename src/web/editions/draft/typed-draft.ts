import {z} from 'zod'
import {type UnLanguage, unLanguages} from '../../../domain/document.js'
import type {EditionFilters} from '../../../domain/edition/covering.js'
import type {Front} from '../../../domain/edition/front.js'
import {filtersIn} from './filters-in.js'

/** A draft as its form holds it, whether it could be made or not. */
export type TypedDraft = {
  readonly titles: {readonly [Language in UnLanguage]?: string | undefined}
  readonly front: Front
  readonly languages: readonly string[]
  readonly filters: EditionFilters
  readonly replaces: {readonly number: string; readonly why: string} | null
}

const text = z.string().catch('')
const texts = z.preprocess(given => (Array.isArray(given) ? given : [given]), z.array(z.string())).catch([])
const Typed = z.object({
  ...{en: text, ar: text, es: text, fr: text, ru: text, zh: text},
  ...{symbol: text, body: text, session: text, agendaItem: text, submittedBy: text},
  ...{languages: texts, sessions: texts, regions: texts, submittedIn: texts, taxonomies: texts},
  checked: z.literal('yes').optional().catch(undefined),
  replaces: text,
  replacesWhy: text
})

/** All that was typed into a form, so that nobody types it again; what is no such form is an empty one. */
export function typedIn(sent: unknown): TypedDraft {
  const typed = Typed.safeParse(sent).data ?? Typed.parse({})
  const {agendaItem, body, languages, replaces, replacesWhy, session, submittedBy, symbol} = typed
  return {
    titles: Object.fromEntries(unLanguages.map(language => [language, typed[language]])),
    front: {agendaItem, body, session, submittedBy, symbol},
    languages,
    filters: filtersIn(typed),
    replaces: replaces === '' && replacesWhy === '' ? null : {number: replaces, why: replacesWhy}
  }
}
