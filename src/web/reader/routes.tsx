import {sayIn as termsIn} from '../../digest/words/say.js'
import type {SettledPassage} from '../../domain/tag.js'
import {type SubmissionRead, submissionRead} from '../../review/reading/submission-read.js'
import {redirect} from '../frame/answers.js'
import {fragment, page} from '../frame/page.js'
import {fileHeaders} from '../server/headers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {type Visit, wantsFragment} from '../server/visit.js'
import type {At} from './at.js'
import {Filter, passagesShown} from './filter.js'
import {namesIn} from './names.js'
import {boxesIn} from './original/boxes.js'
import {PassageView} from './passage/passage-view.js'
import {ReaderView} from './reader-view.js'
import {WhyView} from './why-view.js'

/** Reading one submission: the original beside its passages. */
export const readerRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/submissions/:id',
    who: 'reader',
    does: 'Shows a submission: the original beside its passages, their tags and who settled them.',
    query: Filter,
    handle: async (visit, {query}) => {
      const read = await readOr404(visit, visit.path.id ?? '')
      const {title} = read.identity ?? {}
      return page(visit, {
        title: title?.value ?? read.submission.file.name,
        place: 'submissions',
        scripts: ['reader.js'],
        wide: true,
        children: <ReaderView read={read} filter={query} drawing={drawingOf(visit)} at={atOf(visit, read)} />
      })
    }
  }),
  route({
    method: 'GET',
    path: '/submissions/:id/original',
    who: 'reader',
    does: 'Gives the file as it was handed in.',
    handle: async visit => {
      const {submission} = await readOr404(visit, visit.path.id ?? '')
      const {name, sha256, withheld} = submission.file
      if (withheld !== undefined) throw new Refusal('not-found')
      const bytes = await visit.desk.store.originals.fetch(sha256)
      const last = name.split('/').at(-1) ?? name
      return new Response(new Uint8Array(bytes), {headers: fileHeaders(last)})
    }
  }),
  route({
    method: 'GET',
    path: '/passages/:id',
    who: 'reader',
    does: 'Leads to a passage in its submission; a script of the page gets the passage alone.',
    query: Filter,
    handle: async (visit, {query}) => {
      const {passage, read} = await passageOr404(visit)
      if (!wantsFragment(visit)) return redirect(`/submissions/${passage.submission}#p-${passage.id}`)
      // Somebody is looking at it, so it stays, with what of it the filter lets through.
      const [shown = passage] = passagesShown([passage], {...query, show: 'all'})
      return fragment(
        <PassageView
          passage={shown}
          language={read.document?.language ?? 'und'}
          boxesOf={boxesIn(read.document ?? {blocks: []})}
          at={atOf(visit, read)}
        />
      )
    }
  }),
  route({
    method: 'GET',
    path: '/passages/:id/why',
    who: 'reader',
    does: 'Says why each tag of a passage stands on it.',
    handle: async visit => {
      const {passage, read} = await passageOr404(visit)
      const at = atOf(visit, read)
      const why = <WhyView passage={passage} pipeline={read.pipeline} at={at} />
      if (wantsFragment(visit)) return fragment(why)
      return page(visit, {
        title: visit.say('reader.whyTitle'),
        place: 'submissions',
        children: (
          <>
            <h1>{visit.say('reader.whyTitle')}</h1>
            <PassageView
              passage={passage}
              language={read.document?.language ?? 'und'}
              boxesOf={() => undefined}
              at={at}
            />
            {why}
            <p>
              <a href={`/passages/${passage.id}`}>{visit.say('reader.passages')}</a>
            </p>
          </>
        )
      })
    }
  })
]

async function readOr404({desk}: Visit, id: string): Promise<SubmissionRead> {
  const read = await submissionRead(id, {store: desk.store, pipeline: await desk.pipeline()})
  if (read === undefined) throw new Refusal('not-found')
  return read
}

/** The passage that the address names. Its id begins with its submission's. */
async function passageOr404(
  visit: Visit
): Promise<{readonly passage: SettledPassage; readonly read: SubmissionRead}> {
  const id = visit.path.id ?? ''
  const read = await readOr404(visit, id.slice(0, Math.max(0, id.lastIndexOf('-'))))
  const passage = read.passages?.find(one => one.id === id)
  if (passage === undefined) throw new Refusal('not-found')
  return {passage, read}
}

const atOf = ({language, say}: Visit, {pipeline}: SubmissionRead): At => ({
  language,
  say,
  terms: termsIn(language),
  names: namesIn(pipeline, language)
})

const drawingOf = ({desk: {assets}}: Visit): Readonly<Record<string, string>> => ({
  'data-worker': assets.address('pdf.worker.js'),
  'data-cmaps': assets.address('pdf-cmaps/'),
  'data-fonts': assets.address('pdf-fonts/'),
  'data-decoders': assets.address('pdf-decoders/')
})
