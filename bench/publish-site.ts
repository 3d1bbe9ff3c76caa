import {readdirSync, readFileSync, statSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {unLanguages} from '../src/domain/document.js'
import {readPublished} from '../src/site/published/read-published.js'
import {writeSite} from '../src/site/writing/write-site.js'
import {digestOf} from '../src/stages/compare/compare.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {makeEdition} from '../test/site/made-editions.js'
import {gatheredOf, manySubmissions, widened} from './invented/many-submissions.js'
import {rounded, timed} from './measure/figures.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '400'},
    parties: {type: 'string', default: '200'},
    passages: {type: 'string', default: '40'},
    editions: {type: 'string', default: '2'}
  }
})
const parties = Number(values.parties)
const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), parties)
const folder = await mkdtemp(path.join(tmpdir(), 'concord-bench-site-'))
const [editions, site] = [path.join(folder, 'editions'), path.join(folder, 'site')]
try {
  for (let edition = 1; edition <= Number(values.editions); edition += 1) {
    // Each edition has a tenth more submissions than the one before it.
    const submissions = Math.round(
      Number(values.submissions) * (1 - 0.1 * (Number(values.editions) - edition))
    )
    const made = manySubmissions({submissions, parties, passages: Number(values.passages)}, pipeline)
    const digest = digestOf({gathered: made.map(each => gatheredOf(each, pipeline)), wording: []}, pipeline)
    makeEdition(editions, `2026-${edition}`, digest, {
      languages: unLanguages,
      publishedAt: `2026-0${edition}-02T10:00:00Z`
    })
    const quotes = digest.cells.reduce((sum, cell) => sum + cell.quotes.length, 0)
    console.log(
      `edition ${edition}: ${parties} parties, 60 codes, ${submissions} submissions, ${quotes} quotes`
    )
  }
  const searchScript = readFileSync('dist/site/client/search.js', 'utf8')
  for (const turn of ['first build', 'the same again']) {
    const before = process.cpuUsage()
    const {seconds, given} = await timed(async () =>
      writeSite(site, await readPublished(editions), {searchScript})
    )
    const {user, system} = process.cpuUsage(before)
    console.log(
      `${turn}: ${rounded(seconds)} s on the clock, ${rounded((user + system) / 1e6)} processor s, ${given.written} files written, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`
    )
  }
  const sizes = readdirSync(site, {recursive: true, encoding: 'utf8'}).map(file => ({
    file,
    size: statSync(path.join(site, file)).size
  }))
  const heaviest = (what: RegExp) =>
    sizes.filter(({file}) => what.test(file)).toSorted((a, b) => b.size - a.size)[0]
  console.log(`heaviest page: ${JSON.stringify(heaviest(/^[a-z]{2}\/.*\.html$/))}`)
  console.log(`heaviest part of an index: ${JSON.stringify(heaviest(/^search\//))}`)
  console.log(`${sizes.length} files, ${Math.round(sizes.reduce((sum, {size}) => sum + size, 0) / 1e6)} MB`)
} finally {
  await rm(folder, {recursive: true})
}
