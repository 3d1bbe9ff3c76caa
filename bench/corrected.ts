import {randomUUID} from 'node:crypto'
import {parseArgs} from 'node:util'
import {digestHtml} from '../src/digest/html/digest-html.js'
import type {Correction} from '../src/domain/correction.js'
import type {Desk} from '../src/review/desk.js'
import {bringUpToDate} from '../src/review/index/bring-up-to-date.js'
import {openStore} from '../src/store/open-store.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {openLiveDigest} from '../src/web/digest/live-digest.js'
import {openLivePage} from '../src/web/digest/live-page.js'
import {type Made, manySubmissions, widened} from './invented/many-submissions.js'
import {openBackEnds} from './measure/places.js'
import {measured} from './measure/spent.js'
import {keepCollection} from './workbench/stored-collection.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '2000'},
    parties: {type: 'string', default: '200'},
    passages: {type: 'string', default: '40'},
    rounds: {type: 'string', default: '5'}
  }
})
const size = {
  submissions: Number(values.submissions),
  parties: Number(values.parties),
  passages: Number(values.passages)
}
const backEnds = await openBackEnds()
try {
  const [kind] = backEnds.kinds
  if (kind === undefined) throw new Error('There is no store to measure')
  const store = await openStore((await kind.fresh()).store)
  try {
    const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
    console.log('what | processor s | peak MiB')
    await corrected(manySubmissions(size, pipeline), {store, pipeline})
  } finally {
    await store.close()
  }
} finally {
  await backEnds.stop()
}

/** From a correction that is kept to the page that shows it, on a server that has shown it before. */
async function corrected(made: readonly Made[], desk: Desk): Promise<void> {
  await measured('outcomes kept', () => keepCollection(made, desk))
  await measured('index made', () => bringUpToDate(desk))
  const [now, page] = [openLiveDigest(desk.store), openLivePage()]
  const first = await measured('first digest', () => now(desk))
  await measured('first page', () => page(first, 'en'))
  let shown = ''
  for (const submission of made.slice(0, Number(values.rounds))) {
    await desk.store.corrections.append([correctionOf(submission)])
    const next = await measured('digest after one correction', () => now(desk))
    shown = await measured('page after one correction', () => page(next, 'en'))
  }
  // At the end, since a second digest beside the first would be in the way of all that is measured.
  const anew = await openLiveDigest(desk.store)(desk)
  console.log(shown === digestHtml(anew.digest, anew.passages) ? 'the same bytes' : 'OTHER BYTES')
}

/** A person turns the stance of the first tag. */
function correctionOf({id, settled}: Made): Correction {
  const passage = settled.find(({tags}) => tags.length > 0)
  const [tag] = passage?.tags ?? []
  if (passage === undefined || tag === undefined) throw new Error('No passage is tagged')
  return {
    id: randomUUID(),
    submission: id,
    passage: passage.id,
    quote: passage.text,
    verdict: 'set',
    code: tag.code,
    stance: tag.stance === 'opposes' ? 'supports' : 'opposes',
    act: 'none',
    by: 'bench@example.org',
    at: '2026-11-30T12:00:00Z',
    why: 'to measure it'
  }
}
