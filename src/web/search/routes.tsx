import {z} from 'zod'
import {LONGEST_NOTE} from '../../domain/correction.js'
import {Act, CodeId, Stance} from '../../domain/tag.js'
import {correctMany} from '../../review/corrections/save-corrections.js'
import {undo} from '../../review/corrections/undo.js'
import {choicesOf} from '../../review/lists/choices.js'
import {allPassages, searchPassages} from '../../review/lists/passage-search.js'
import {done} from '../frame/answers.js'
import {choice} from '../frame/choice.js'
import {page} from '../frame/page.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {addressOf, SearchAsked, searchOf} from './asked.js'
import {CorrectManyPage} from './correct-many-page.js'
import {COUNTED, SearchPage} from './search-page.js'

/** So many passages stand on one page, and so many can be corrected at once. */
const PER_PAGE = 50
const MOST_AT_ONCE = 500

const listOf = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined ? [] : [given]),
  z.array(z.string().max(200)).max(MOST_AT_ONCE)
)
const SaidOfMany = z.object({
  passages: listOf,
  verdict: z.enum(['accept', 'reject', 'set', 'note']),
  code: choice(CodeId),
  stance: choice(Stance),
  act: choice(Act),
  note: choice(z.string().max(LONGEST_NOTE)),
  why: z.string().max(LONGEST_NOTE).default(''),
  /** The number of the latest correction when the passages were shown. */
  seen: z.coerce.number().int().nonnegative(),
  /** Names the request, so that it is kept once however often it is sent. */
  request: z.string().min(8).max(100)
})

/** Searching passages, and correcting many together. */
export const searchRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/search',
    who: 'reader',
    does: 'Finds passages by words, code, stance, answer, party, language, and who settled them.',
    query: SearchAsked,
    handle: async (visit, {query}) => {
      const reviewing = await visit.desk.reviewing()
      const found = await searchPassages(
        searchOf(query),
        {limit: PER_PAGE, after: query.after, countTo: COUNTED},
        reviewing
      )
      const choices = await choicesOf(reviewing)
      return page(visit, {
        title: visit.say('search.title'),
        place: 'search',
        children: <SearchPage {...{visit, found, choices, asked: query, pipeline: reviewing.pipeline}} />
      })
    }
  }),
  route({
    method: 'GET',
    path: '/search/correct',
    who: 'analyst',
    does: 'Shows all that a search finds, to be corrected together.',
    query: SearchAsked,
    handle: async (visit, {query}) => {
      const reviewing = await visit.desk.reviewing()
      // Before the passages are read, so that nothing said meanwhile counts as seen.
      const seen = await reviewing.store.corrections.latest()
      const found = await allPassages(searchOf(query), MOST_AT_ONCE, reviewing)
      return page(visit, {
        title: visit.say('search.correctTitle'),
        place: 'search',
        scripts: ['correct-many.js'],
        children: <CorrectManyPage {...{visit, found, seen, asked: query, pipeline: reviewing.pipeline}} />
      })
    }
  }),
  route({
    method: 'POST',
    path: '/search/correct',
    who: 'analyst',
    does: 'Says the same of several passages, as one act that is undone as one.',
    query: SearchAsked,
    body: SaidOfMany,
    answers: z.object({added: z.number()}),
    handle: async (visit, {body, query}) => {
      const {passages, request, seen, verdict, ...rest} = body
      if (passages.length === 0) throw new Refusal('wrong', visit.say('search.none'))
      if (verdict !== 'note' && rest.code === undefined)
        throw new Refusal('wrong', visit.say('search.codeFirst'))
      const said = {...saidBy(visit, request), seen: new Map(passages.map(id => [id, seen]))}
      const saved = await correctMany(
        passages,
        {verdict, ...wordsOf(verdict, rest)},
        said,
        await visit.desk.reviewing()
      )
      if (saved.kind === 'conflict') throw new Refusal('changed', '', {since: saved.since})
      visit.desk.live.tell({kind: 'corrections', about: saved.submissions, by: personOf(visit).name})
      return done(visit, {
        to: `/search/said?${new URLSearchParams({count: String(passages.length), back: String(addressOf(query))})}`,
        value: {added: saved.added}
      })
    }
  }),
  route({
    method: 'GET',
    path: '/search/said',
    who: 'analyst',
    does: 'Tells of how many passages something was said, with the way to undo it.',
    query: z.object({count: z.coerce.number().int(), back: z.string().max(3000).default('')}),
    handle: (visit, {query}) =>
      page(visit, {
        title: visit.say('search.correctTitle'),
        place: 'search',
        children: (
          <div class="narrow">
            <p role="status">{visit.say('search.saved', {count: query.count})}</p>
            <form method="post" action="/search/undo" class="beside">
              <input type="hidden" name="back" value={query.back} />
              <input type="hidden" name="request" value={crypto.randomUUID()} />
              <button type="submit">{visit.say('search.undo')}</button>
              <a href={`/search?${new URLSearchParams(query.back)}`}>{visit.say('search.title')}</a>
            </form>
          </div>
        )
      })
  }),
  route({
    method: 'POST',
    path: '/search/undo',
    who: 'analyst',
    does: 'Takes back the last act of the person, of however many passages.',
    body: z.object({back: z.string().max(3000).default(''), request: z.string().min(8).max(100)}),
    handle: async (visit, {body}) => {
      const undone = await undo(saidBy(visit, body.request), await visit.desk.reviewing())
      if (undone.kind === 'saved')
        visit.desk.live.tell({kind: 'corrections', about: undone.submissions, by: personOf(visit).name})
      return done(visit, {to: `/search?${new URLSearchParams(body.back)}`, value: {undone: undone.kind}})
    }
  })
]

type Words = Pick<z.infer<typeof SaidOfMany>, 'code' | 'stance' | 'act' | 'note' | 'why'>

/** What each verdict takes along, and nothing else. */
function wordsOf(verdict: z.infer<typeof SaidOfMany>['verdict'], {act, code, note, stance, why}: Words) {
  const about = code === undefined ? {} : {code}
  if (verdict === 'note') return {...about, note: note ?? '', why}
  if (verdict !== 'set') return {...about, why}
  return {...about, stance: stance ?? ('mentions' as const), act: act ?? ('none' as const), why}
}

const saidBy = (visit: Visit, request: string) => ({
  by: personOf(visit).email,
  at: visit.desk.now().toISOString(),
  request
})
