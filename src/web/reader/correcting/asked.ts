import {z} from 'zod'
import {LONGEST_NOTE} from '../../../domain/correction.js'
import type {SettledAnswer, SettledPassage, SettledTag} from '../../../domain/tag.js'
import {Act, ObstacleKind, Stance} from '../../../domain/tag.js'
import type {CorrectionAsked} from '../../../review/corrections/asked.js'
import {Refusal} from '../../server/refusals.js'
import {overWholeCharacters} from '../passage/marked.js'
import {idOf} from '../passage/tag-view.js'

// A field of a form that somebody left empty says nothing.
const filled = <Value extends z.ZodType>(value: Value) =>
  z.preprocess(given => (given === '' ? undefined : given), value.optional())

/** One thing that a person says of a passage, as a form or a script sends it. */
const Said = z.object({
  verdict: z.enum(['accept', 'reject', 'set', 'best-quote', 'note', 'no-code']),
  /** `gge-2015/f`, or of an answer `binding-instrument=yes`. */
  about: filled(z.string().max(200)),
  stance: filled(Stance),
  act: filled(Act),
  obstacle: filled(ObstacleKind),
  /** Which words carry it, and these words, so that nothing else is marked should the two differ. */
  start: filled(z.coerce.number().int().nonnegative()),
  end: filled(z.coerce.number().int().nonnegative()),
  words: filled(z.string().max(20_000)),
  note: filled(z.string().max(LONGEST_NOTE))
})
export type Said = z.infer<typeof Said>

/** What is sent when a person says something of a passage: by a script all that is done at once, by a form one thing. */
export const Asked = z.preprocess(
  given =>
    typeof given === 'object' && given !== null && !('says' in given) ? {...given, says: [given]} : given,
  z.object({
    says: z.array(Said).min(1).max(20),
    /** The number of the latest correction that the person had before her. */
    seen: z.coerce.number().int().nonnegative(),
    /** Any word that tells this request from every other. */
    request: z.string().min(8).max(100)
  })
)

/** What a person says, as it is kept. Throws a Refusal where marked words are not those of the passage. */
export function askedOf({about, end, start, words, ...said}: Said, passage: SettledPassage): CorrectionAsked {
  const asked = {...withoutNothing(said), ...subjectIn(about), passage: passage.id, quote: passage.text}
  const now = [...passage.tags, ...passage.questions].find(each => idOf(each) === about)
  if (start !== undefined && end !== undefined) {
    if (passage.text.slice(start, end) !== words) throw new Refusal('changed')
    return {...asked, span: overWholeCharacters(passage.text, {start, end})}
  }
  // To accept what another person has set is to say the same again: else the machine's word would come back.
  if (said.verdict === 'accept' && now?.settled === 'set') return {...asked, ...sameAs(now), ...ownSpan(now)}
  if (said.verdict === 'set' && now?.settled === 'set') return {...asked, ...ownSpan(now)}
  return asked
}

function subjectIn(about: string | undefined): Pick<CorrectionAsked, 'code' | 'question' | 'pole'> {
  if (about === undefined) return {}
  const [question, pole] = about.split('=')
  return question !== undefined && pole !== undefined ? {question, pole} : {code: about}
}

const sameAs = (now: SettledTag | SettledAnswer): Pick<CorrectionAsked, 'verdict' | 'stance' | 'act'> =>
  'pole' in now
    ? {verdict: 'set'}
    : {
        verdict: 'set',
        stance: now.stance,
        act: now.act,
        ...(now.obstacle === undefined ? {} : {obstacle: now.obstacle})
      }

/** The words that a person marked before stay marked. */
const ownSpan = ({cues}: SettledTag | SettledAnswer): Pick<CorrectionAsked, 'span'> =>
  cues.length === 1 && cues[0] !== undefined ? {span: cues[0]} : {}

/** Fields that are there with a value. */
function withoutNothing(
  said: Omit<Said, 'about' | 'start' | 'end' | 'words'>
): Omit<CorrectionAsked, 'passage'> {
  const {act, note, obstacle, stance, verdict} = said
  return {
    verdict,
    ...(stance === undefined ? {} : {stance}),
    ...(act === undefined ? {} : {act}),
    ...(obstacle === undefined || act !== 'obstacle' ? {} : {obstacle}),
    ...(note === undefined ? {} : {note})
  }
}
