import {redirect} from '../frame/answers.js'
import {fragment, page} from '../frame/page.js'
import {fileHeaders} from '../server/headers.js'
import {Refusal} from '../server/refusals.js'
import {type Route, route} from '../server/route.js'
import {personOf, type Visit, wantsFragment} from '../server/visit.js'
import {correctingRoutes} from './correcting/routes.js'
import {Filter} from './filter.js'
import {atOf, passageAlone, passageOr404, readOr404} from './looked-up.js'
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
        children: (
          <ReaderView
            read={read}
            filter={query}
            drawing={drawingOf(visit)}
            visitor={personOf(visit).name}
            at={atOf(visit, read)}
          />
        )
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
      return passageAlone(visit, {passage, read}, query)
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
              upTo={read.upTo}
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
  }),
  ...correctingRoutes
]

const drawingOf = ({desk: {assets}}: Visit): Readonly<Record<string, string>> => ({
  'data-worker': assets.address('pdf.worker.js'),
  'data-cmaps': assets.address('pdf-cmaps/'),
  'data-fonts': assets.address('pdf-fonts/'),
  'data-decoders': assets.address('pdf-decoders/')
})
