import {z} from 'zod'
import {languageOf, plain} from '../../../digest/html/plain.js'
import {withNames} from '../../../domain/acts/naming.js'
import type {Correction, NumberedCorrection} from '../../../domain/correction.js'
import {historyOf} from '../../../review/corrections/history.js'
import {type AtHand, type Saved, saveCorrections} from '../../../review/corrections/save-corrections.js'
import {redo, type Undone, undo} from '../../../review/corrections/undo.js'
import type {SubmissionRead} from '../../../review/reading/submission-read.js'
import {done, safeWay} from '../../frame/answers.js'
import {fragment, page} from '../../frame/page.js'
import {Refusal} from '../../server/refusals.js'
import {type Route, route} from '../../server/route.js'
import {personOf, type Visit, wantsFragment, wantsJson} from '../../server/visit.js'
import {Filter} from '../filter.js'
import {atOf, type PassageRead, passageAlone, passageOr404} from '../looked-up.js'
import {Asked, askedOf} from './asked.js'
import {CorrectView} from './correct-view.js'
import {HistoryView} from './history-view.js'
import {saidInWords} from './in-words.js'

const Request = z.object({request: z.string().min(8).max(100), back: z.string().max(2000).default('/')})

/** Saying something of passages, taking it back, and what was said before. */
export const correctingRoutes: readonly Route[] = [
  route({
    method: 'POST',
    path: '/passages/:id/corrections',
    who: 'analyst',
    does: 'Accepts, rejects or sets tags and answers of a passage, chooses it as best quote, or notes something.',
    query: Filter,
    body: Asked,
    handle: async (visit, {body, query}) => {
      const {passage, read} = await passageOr404(visit)
      const {email, name} = personOf(visit)
      const {afterAnswers, now, reviewing} = visit.desk
      let rest = async () => {}
      const saved = await saveCorrections(
        body.says.map(said => askedOf(said, passage)),
        {
          by: email,
          at: now().toISOString(),
          request: body.request,
          seen: new Map([[passage.id, body.seen]]),
          later: work => {
            rest = work
          },
          ...atHand(read)
        },
        await reviewing()
      )
      if (saved.kind === 'conflict')
        return conflict(visit, {passage, read}, {since: saved.since, note: body.says[0]?.note})
      return afterAnswers.answer(
        email,
        async () => {
          if (!wantsFragment(visit))
            return done(visit, {to: placeOf(passage.id), value: savedValue(saved, visit)})
          const [fresh = passage] = saved.passages.filter(({id}) => id === passage.id)
          const now = {...read, upTo: saved.upTo}
          return passageAlone(visit, {passage: fresh, read: now, done: visit.say('correcting.saved')}, query)
        },
        async () => {
          try {
            await rest()
          } finally {
            // Pages that are told then look at lists.
            tell(visit, saved, name)
          }
        }
      )
    }
  }),
  route({
    method: 'GET',
    path: '/passages/:id/correct',
    who: 'analyst',
    does: 'Shows the forms by which something is said of a passage, for browsers without scripts.',
    handle: async visit => correcting(visit, await passageOr404(visit))
  }),
  route({
    method: 'GET',
    path: '/passages/:id/history',
    who: 'reader',
    does: 'Shows all that people have said of a passage, in order.',
    handle: async visit => {
      const {passage, read} = await passageOr404(visit)
      const entries = await historyOf(passage.id, await visit.desk.reviewing())
      const history = <HistoryView entries={entries} at={atOf(visit, read)} />
      if (wantsFragment(visit)) return fragment(history)
      return page(visit, {
        title: visit.say('correcting.history'),
        place: 'submissions',
        children: (
          <>
            <h1>{visit.say('correcting.history')}</h1>
            <blockquote class="words" lang={languageOf(passage.language).lang} dir="auto">
              {plain(passage.text)}
            </blockquote>
            {history}
            <p>
              <a href={placeOf(passage.id)}>{visit.say('correcting.backToPassage')}</a>
            </p>
          </>
        )
      })
    }
  }),
  route({
    method: 'POST',
    path: '/corrections/undo',
    who: 'analyst',
    does: 'Takes back the last that the person did, a whole batch where it was one.',
    body: Request,
    handle: async (visit, {body}) => takenBack(visit, {body, act: undo, none: 'correcting.nothingToUndo'})
  }),
  route({
    method: 'POST',
    path: '/corrections/redo',
    who: 'analyst',
    does: 'Does again the last that the person took back.',
    body: Request,
    handle: async (visit, {body}) => takenBack(visit, {body, act: redo, none: 'correcting.nothingToRedo'})
  })
]

/** What was read with the pipeline in force need not be read again. */
const atHand = ({current, passages, submission}: SubmissionRead): {readonly atHand?: AtHand} =>
  current && passages !== null ? {atHand: {submission, passages}} : {}

type Back = {
  readonly body: z.infer<typeof Request>
  readonly act: typeof undo
  readonly none: 'correcting.nothingToUndo' | 'correcting.nothingToRedo'
}

async function takenBack(visit: Visit, {act, body, none}: Back): Promise<Response> {
  const {email, name} = personOf(visit)
  const said = {by: email, at: visit.desk.now().toISOString(), request: body.request}
  const undone: Undone = await act(said, await visit.desk.reviewing())
  if (undone.kind === 'nothing') {
    if (!wantsJson(visit)) throw new Refusal('wrong', visit.say(none))
    return done(visit, {to: safeWay(body.back), value: {passages: [], sentence: visit.say(none)}})
  }
  tell(visit, undone, name)
  const passages = [...new Set(undone.of.map(({passage}) => passage))]
  const sentence = visit.say(act === undo ? 'correcting.undone' : 'correcting.redone')
  const [first] = passages
  return done(visit, {
    to: body.back === '/' && first !== undefined ? placeOf(first) : safeWay(body.back),
    value: {passages, sentence}
  })
}

/** Others have spoken: what they said is shown, and what was sent stays. */
async function conflict(
  visit: Visit,
  {passage, read}: PassageRead,
  {note, since}: {readonly since: readonly NumberedCorrection[]; readonly note: string | undefined}
): Promise<Response> {
  const at = atOf(visit, read)
  const what = since.map(({correction}) => saidInWords(correction, at)).join(at.terms('common.semicolon'))
  const sentence = visit.say('correcting.changedMeanwhile', {what})
  if (wantsJson(visit) || wantsFragment(visit))
    throw new Refusal('changed', sentence, {
      seen: since.at(-1)?.number,
      since: since.map(({correction}) => ({...bare(correction), by: visit.nameOf(correction.by)}))
    })
  return correcting(visit, {passage, read: (await passageOr404(visit)).read}, {fault: sentence, note})
}

const bare = ({act, at, by, code, note, pole, question, stance, verdict}: Correction) => ({
  by,
  at,
  verdict,
  code,
  question,
  pole,
  stance,
  act,
  note
})

async function correcting(
  visit: Visit,
  {passage, read}: PassageRead,
  kept: {readonly fault?: string; readonly note?: string | undefined} = {}
): Promise<Response> {
  return page(visit, {
    title: visit.say('correcting.title'),
    place: 'submissions',
    ...(kept.fault === undefined ? {} : {status: 409}),
    children: <CorrectView passage={passage} read={read} kept={kept} at={atOf(visit, read)} />
  })
}

const placeOf = (passage: string): string => `/passages/${passage}`

const savedValue = ({passages, upTo}: Extract<Saved, {kind: 'saved'}>, {nameOf}: Visit) => ({
  seen: upTo,
  passages: passages.map(passage => withNames(passage, nameOf))
})

const tell = ({desk}: Visit, {passages, submissions}: Extract<Saved, {kind: 'saved'}>, by: string): void =>
  desk.live.tell({kind: 'corrections', about: [...submissions, ...passages.map(({id}) => id)], by})
