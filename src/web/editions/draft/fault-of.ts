import {z} from 'zod'
import {LONGEST_REASON, LONGEST_TITLE} from '../../../domain/edition/draft.js'
import type {Refusal} from '../../server/refusals.js'
import type {Say} from '../../words/say.js'
import type {DraftFault} from './fault-at.js'

/** What a refusal tells besides its sentence: the field that could not be read, or which refusal of an edition it is. */
const Detail = z.object({
  field: z.string().optional(),
  code: z.string().optional(),
  why: z.string().optional()
})

/** At which field a refusal of an edition stands. */
const fieldOf: Readonly<Record<string, string>> = {
  nothing: 'sessions',
  regionUnknown: 'regions',
  languageUnknown: 'submittedIn',
  taxonomyUnknown: 'taxonomies',
  replacesUnknown: 'replaces',
  replacedAlready: 'replaces'
}

/** Where the field of the form has another name than its place in what is asked for. */
const placesOf: Readonly<Record<string, string>> = {
  'filters.languages': 'submittedIn',
  'replaces.number': 'replaces',
  'replaces.why': 'replacesWhy'
}

/** What is wrong with a draft, in one sentence, and at which field of its form. */
export function faultOf({detail, message}: Refusal, say: Say): DraftFault {
  const {code, field = '', why = ''} = Detail.safeParse(detail).data ?? {}
  if (field === '') return {field: fieldOf[why] ?? null, sentence: message}
  const at = nameOfField(field)
  if (at === 'en' && code === 'too_small') return {field: at, sentence: say('editions.titleMissing')}
  const most = at === 'replacesWhy' ? LONGEST_REASON : LONGEST_TITLE
  return {field: at, sentence: code === 'too_big' ? say('editions.tooLong', {most}) : message}
}

function nameOfField(path: string): string {
  const place = path.replace(/\.\d+$/u, '')
  return placesOf[place] ?? place.replace(/^(?:titles|front|filters)\./u, '')
}
