import {z} from 'zod'
import {bySomebody, withNames} from '../../domain/acts/naming.js'
import {Correction, LONGEST_NOTE, type NumberedCorrection} from '../../domain/correction.js'
import {saveCorrections} from '../../review/corrections/save-corrections.js'
import {redo, undo} from '../../review/corrections/undo.js'
import {searchPassages} from '../../review/lists/passage-search.js'
import {json} from '../frame/answers.js'
import {saidBy} from '../frame/record.js'
import {SearchAsked, searchOf} from '../search/asked.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {FoundPassage, Limit, Passage, pageOf} from './answers.js'

const RequestName = z.string().min(8).max(100)
const Asked = Correction.omit({
  id: true,
  submission: true,
  quote: true,
  batch: true,
  by: true,
  at: true,
  why: true
}).extend({
  /** Where it is given, it must be the text of the passage as it is now. */
  quote: z.string().min(1).max(100_000).optional(),
  note: z.string().max(LONGEST_NOTE).optional(),
  why: z.string().max(LONGEST_NOTE).default('')
})
const Said = z.strictObject({
  corrections: z.array(Asked).min(1).max(500),
  seen: z.int().nonnegative(),
  request: RequestName
})

/** Passages and what is said of them, for programs. */
export const correctionsApi: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/passages',
    who: 'reader',
    does: 'Finds passages by words, code, stance, answer, party, language, and who settled them; `seen` is what a correction must be sent with.',
    query: SearchAsked.extend({limit: Limit}),
    answers: pageOf(FoundPassage).extend({seen: z.int()}),
    handle: async ({desk, nameOf}, {query: {limit, ...asked}}) => {
      // Before the passages are read, so that nothing said meanwhile counts as seen.
      const seen = await desk.store.corrections.latest()
      const found = await searchPassages(searchOf(asked), {limit, after: asked.after}, await desk.reviewing())
      const entries = found.entries.map(entry => ({
        ...entry,
        tags: entry.tags.map(tag => bySomebody(tag, nameOf)),
        answers: entry.answers.map(answer => bySomebody(answer, nameOf)),
        ...(entry.noCodeBy === undefined ? {} : {noCodeBy: nameOf(entry.noCodeBy)})
      }))
      return json({...found, entries, seen})
    }
  }),
  route({
    method: 'POST',
    path: '/api/v1/corrections',
    who: 'analyst',
    does: 'Keeps corrections, all or none, and settles their submissions at once. 409 where others spoke on the same passages since `seen`. The same `request` twice is kept once.',
    body: Said,
    answers: z.object({added: z.int(), seen: z.int(), passages: z.array(Passage)}),
    handle: async (visit, {body}) => {
      const {corrections, request, seen} = body
      const saved = await saveCorrections(
        corrections.map(({quote, ...rest}) => (quote === undefined ? rest : {...rest, quote})),
        {...saidBy(visit), request, seen: new Map(corrections.map(({passage}) => [passage, seen]))},
        await visit.desk.reviewing()
      )
      if (saved.kind === 'conflict') throw new Refusal('changed', '', {since: sinceShown(saved.since, visit)})
      tell(visit, saved.submissions)
      return json({
        added: saved.added,
        seen: saved.upTo,
        passages: saved.passages.map(passage => withNames(passage, visit.nameOf))
      })
    }
  }),
  ...(['undo', 'redo'] as const).map(what =>
    route({
      method: 'POST',
      path: `/api/v1/corrections/${what}`,
      who: 'analyst',
      does:
        what === 'undo'
          ? 'Takes back the last act of the person, of however many passages.'
          : 'Brings back what the person took back last, unless something else was said since.',
      body: z.strictObject({request: RequestName}),
      answers: z.object({done: z.boolean(), passages: z.array(Passage)}),
      handle: async (visit, {body}) => {
        const take = what === 'undo' ? undo : redo
        const undone = await take({...saidBy(visit), ...body}, await visit.desk.reviewing())
        if (undone.kind === 'nothing') return json({done: false, passages: []})
        tell(visit, undone.submissions)
        return json({done: true, passages: undone.passages.map(passage => withNames(passage, visit.nameOf))})
      }
    })
  )
]

const sinceShown = (since: readonly NumberedCorrection[], {nameOf}: Visit) =>
  since.map(({correction, number}) => ({number, correction: {...correction, by: nameOf(correction.by)}}))

const tell = (visit: Visit, submissions: readonly string[]): void =>
  visit.desk.live.tell({kind: 'corrections', about: submissions, by: personOf(visit).name})
