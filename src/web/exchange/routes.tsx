import {z} from 'zod'
import {zipped} from '../../digest/zip/zipped.js'
import {takeInCorrections} from '../../exchange/corrections/take-in.js'
import {exchangeFormat, exchangeFormats} from '../../exchange/formats.js'
import {holdingsOf} from '../../exchange/holdings.js'
import {done, json} from '../frame/answers.js'
import {page} from '../frame/page.js'
import {saidBy} from '../frame/record.js'
import {fileHeaders} from '../server/headers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit} from '../server/visit.js'
import {limited} from '../submissions/hand-in.js'
import {ExchangePage} from './exchange-page.js'

/** A sheet of so many bytes has some hundred thousand rows. */
const MOST_A_SHEET = 64 * 1_048_576

const Taken = z.object({rows: z.int(), changed: z.int(), added: z.int(), already: z.int()})

/** What goes to other programs, and what comes back from a spreadsheet. */
export const exchangeRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/exchange',
    who: 'reader',
    does: 'Shows in which formats the collection is given to other programs.',
    query: z.object({changed: z.coerce.number().int().optional(), added: z.coerce.number().int().optional()}),
    handle: (visit, {query}) =>
      page(visit, {
        title: visit.say('exchange.title'),
        place: 'programs',
        children: <ExchangePage visit={visit} taken={query} />
      })
  }),
  route({
    method: 'GET',
    path: '/exchange/:format',
    who: 'reader',
    does: 'Gives the collection as it stands now in one format of exchange, several files as a zip.',
    handle: givenAway
  }),
  route({
    method: 'POST',
    path: '/exchange/corrections',
    who: 'analyst',
    does: 'Takes in a spreadsheet of corrections that was exported and changed: all of its changed rows, or none.',
    body: z.object({file: z.instanceof(File)}),
    mostBytes: MOST_A_SHEET,
    answers: Taken,
    handle: async (visit, {body: {file}}) => {
      const taken = await takenIn(visit, {text: await file.text(), name: file.name})
      return done(visit, {to: `/exchange?changed=${taken.changed}&added=${taken.added}`, value: taken})
    }
  })
]

/** The same for programs. */
export const exchangeApi: readonly Route[] = [
  route({
    method: 'GET',
    path: '/api/v1/exchange/:format',
    who: 'reader',
    does: `Gives the collection as it stands now in one format of exchange: ${exchangeFormats.map(({name}) => name).join(', ')}; several files as a zip.`,
    handle: givenAway
  }),
  route({
    method: 'POST',
    path: '/api/v1/exchange/corrections',
    who: 'analyst',
    does: 'Takes in the CSV of corrections that was exported and changed, sent as it is: all of its changed rows as one batch, or none.',
    mostBytes: MOST_A_SHEET,
    answers: Taken,
    handle: async visit => json(await takenIn(visit, {text: await textSent(visit), name: 'corrections.csv'}))
  })
]

async function givenAway({desk, path}: Visit): Promise<Response> {
  const format = exchangeFormats.find(({name}) => name === path.format)
  if (format === undefined) throw new Refusal('not-found')
  const files = await exchangeFormat(format.name).files(await holdingsOf(await desk.reviewing()), {
    base: `${desk.origin}/`
  })
  const [only] = files.values()
  if (format.file !== null && only !== undefined)
    return new Response(typeof only === 'string' ? only : new Uint8Array(only), {
      headers: fileHeaders(format.file)
    })
  return new Response(zipped(files), {headers: fileHeaders(`${format.name}.zip`)})
}

async function takenIn(visit: Visit, sheet: {readonly text: string; readonly name: string}) {
  const {submissions, ...taken} = await takeInCorrections(sheet, saidBy(visit), await visit.desk.reviewing())
  if (submissions.length > 0)
    visit.desk.live.tell({kind: 'corrections', about: submissions, by: personOf(visit).name})
  return taken
}

const textSent = async ({request}: Visit): Promise<string> =>
  new TextDecoder().decode(await limited(request, MOST_A_SHEET))
