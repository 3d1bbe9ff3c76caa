import {createHash} from 'node:crypto'
import {parseArgs} from 'node:util'
import {csvFiles} from '../src/digest/csv/csv-files.js'
import {digestHtml} from '../src/digest/html/digest-html.js'
import {digestJson, passagesJsonl} from '../src/digest/json.js'
import {xlsxFiles} from '../src/digest/xlsx/xlsx-files.js'
import type {Digest} from '../src/domain/digest/digest.js'
import {lastingMemory} from '../src/domain/memory/memory.js'
import {withPartsOf} from '../src/domain/memory/parts.js'
import type {SettledPassage} from '../src/domain/tag.js'
import {digestOf} from '../src/stages/compare/compare.js'
import {sharedWording} from '../src/stages/wording/wording.js'
import {loadPipeline} from '../src/taxonomy/load-pipeline.js'
import {picturesOf} from '../test/digest/pictures/all-pictures.js'
import {gatheredOf, type Made, manySubmissions, saidOf, widened} from './invented/many-submissions.js'
import {measured} from './measure/spent.js'

const {values} = parseArgs({
  options: {
    submissions: {type: 'string', default: '2000'},
    parties: {type: 'string', default: '200'},
    passages: {type: 'string', default: '40'}
  }
})
const size = {
  submissions: Number(values.submissions),
  parties: Number(values.parties),
  passages: Number(values.passages)
}
const pipeline = widened(await loadPipeline('pipelines/oewg-ict'), size.parties)
const made = manySubmissions(size, pipeline)
console.log(
  `${size.submissions} submissions of ${size.parties} parties, ${passagesOf(made).length} passages, 60 codes`
)
console.log('what | processor s | peak MiB | MB written')

const said = await measured('sentences', () => made.map(saidOf))
const wording = await measured('wording', () => sharedWording(said))
const first = await writeAll(made)
console.log(`all files together: ${hashOfAll(first)}`)

console.log('after one correction, by a process that begins anew')
const second = await writeAll(made.map((each, at) => (at === 0 ? corrected(each) : each)))
const changed = [...second].filter(([name, hash]) => first.get(name) !== hash).map(([name]) => name)
console.log(`changed: ${changed.join(', ')}`)

console.log('by a process that has made the digest before')
const warm = await correctedWarm()
console.log(`digest.html is ${warm === second.get('digest.html') ? 'the same' : 'ANOTHER'}`)

/** The hash of the page after the same correction, made with the memory of the page before it. */
async function correctedWarm(): Promise<string> {
  const [compared, written] = [lastingMemory(), lastingMemory()]
  const before = made.map(each => gatheredOf(each, pipeline))
  const digest = digestOf({gathered: before, wording}, pipeline, {memory: compared.next()})
  digestHtml(digest, passagesOf(made), 'en', written.next())
  console.log(`made: ${compared.made()} parts of the digest, ${written.made()} of the page`)
  const all = made.map((each, at) => (at === 0 ? withPartsOf(each, corrected(each)) : each))
  const gathered = before.map((entry, at) => {
    const own = all[at]
    return at === 0 && own !== undefined ? withPartsOf(entry, gatheredOf(own, pipeline)) : entry
  })
  const passages = passagesOf(all)
  const next = await measured('compare', () =>
    digestOf({gathered, wording}, pipeline, {memory: compared.next()})
  )
  const html = await measured(
    'digest.html',
    () => digestHtml(next, passages, 'en', written.next()),
    content => Buffer.byteLength(content)
  )
  console.log(`made anew: ${compared.made()} parts of the digest, ${written.made()} of the page`)
  return createHash('sha256').update(html).digest('hex')
}

/** A person sets the stance of one tag. */
function corrected(submission: Made): Made {
  const at = submission.settled.findIndex(({tags}) => tags.length > 0)
  if (at < 0) throw new Error('No passage is tagged')
  const opposed = ({tags, ...passage}: SettledPassage): SettledPassage => ({
    ...passage,
    tags: tags.map(tag => ({...tag, stance: 'opposes', confidence: 1, settled: 'set'}))
  })
  return {
    ...submission,
    settled: submission.settled.map((passage, place) => (place === at ? opposed(passage) : passage))
  }
}

function passagesOf(all: readonly Made[]): readonly SettledPassage[] {
  return all.flatMap(({settled}) => settled)
}

/** Every format of the digest, each measured by itself; gives the hash of each file. */
async function writeAll(all: readonly Made[]): Promise<ReadonlyMap<string, string>> {
  const gathered = all.map(each => gatheredOf(each, pipeline))
  const passages = passagesOf(all)
  const hashes = new Map<string, string>()
  const keep = (files: Iterable<readonly [string, string | Uint8Array]>) => {
    let bytes = 0
    for (const [name, content] of files) {
      hashes.set(name, createHash('sha256').update(content).digest('hex'))
      bytes += Buffer.byteLength(content)
    }
    return bytes
  }
  const digest = await measured('compare', () => digestOf({gathered, wording}, pipeline))
  const one = (name: string, write: (digest: Digest) => string) =>
    measured(
      name,
      () => write(digest),
      content => keep([[name, content]])
    )
  await one('digest.json', digestJson)
  await one('passages.jsonl', () => passagesJsonl(passages))
  await one('digest.html', digest => digestHtml(digest, passages))
  await measured(
    'pictures',
    () => picturesOf(digest, 'en'),
    pictures => keep(pictures.map(({id, svg}) => [id, svg]))
  )
  await measured('workbook', () => xlsxFiles(digest, passages, 'en'), keep)
  await measured('CSV', () => csvFiles(digest, passages, 'en'), keep)
  return hashes
}

/** One hash of all files: it tells whether a change of the program has changed a byte. */
function hashOfAll(hashes: ReadonlyMap<string, string>): string {
  return createHash('sha256')
    .update(JSON.stringify([...hashes]))
    .digest('hex')
    .slice(0, 16)
}
