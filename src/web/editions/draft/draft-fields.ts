import {z} from 'zod'
import {UnLanguage, unLanguages} from '../../../domain/document.js'
import {DraftAsked, LONGEST_REASON, LONGEST_TITLE} from '../../../domain/edition/draft.js'
import {EditionNumber} from '../../../domain/edition/number.js'
import {choice} from '../../frame/choice.js'
import {listed} from '../../rounds/listed.js'
import {filtersIn} from './filters-in.js'

const line = z.string().trim().max(LONGEST_TITLE).default('')
const title = choice(z.string().trim().max(LONGEST_TITLE))

/** The form of a draft, read as what is asked for. */
export const DraftFields = z
  .object({
    en: z.string().trim().min(1).max(LONGEST_TITLE),
    ar: title,
    es: title,
    fr: title,
    ru: title,
    zh: title,
    symbol: line,
    body: line,
    session: line,
    agendaItem: line,
    submittedBy: line,
    languages: listed.pipe(z.array(UnLanguage)),
    sessions: listed,
    regions: listed,
    submittedIn: listed,
    taxonomies: listed,
    checked: choice(z.literal('yes')),
    replaces: choice(EditionNumber),
    replacesWhy: z.string().trim().max(LONGEST_REASON).default('')
  })
  .transform(({replaces, replacesWhy, languages, ...fields}): z.input<typeof DraftAsked> => {
    const orNull = (text: string) => (text === '' ? null : text)
    const titles = unLanguages.flatMap(language => {
      const given = fields[language]
      return given === undefined ? [] : [[language, given] as const]
    })
    return {
      titles: {en: fields.en, ...Object.fromEntries(titles)},
      front: {
        symbol: orNull(fields.symbol),
        body: orNull(fields.body),
        session: orNull(fields.session),
        agendaItem: orNull(fields.agendaItem),
        submittedBy: orNull(fields.submittedBy)
      },
      languages: languages.length === 0 ? ['en'] : languages,
      filters: filtersIn(fields),
      replaces: replaces === undefined ? null : {number: replaces, why: replacesWhy || '–'}
    }
  })
  .pipe(DraftAsked)
