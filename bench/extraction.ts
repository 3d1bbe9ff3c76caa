import {existsSync} from 'node:fs'
import {readFile as bytesOf, readdir, rm} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {readFile} from '../src/stages/extract/read-file.js'
import {findProgram} from '../test/servers/programs.js'
import {likeness} from './extraction/likeness.js'
import {ownReading} from './extraction/own-reading.js'
import {makeSubmissions} from './invented/make-submissions.js'
import {median, rounded, timed} from './measure/figures.js'
import {runProgram} from './measure/program.js'

/** Above this, two readings are the same text but for hyphens and the place of headers. */
const SAME_TEXT = 0.97
const CORPUS = '../shared/corpus/files'

const {values} = parseArgs({
  options: {submissions: {type: 'string', default: '20'}, pairs: {type: 'string', default: '5'}}
})
const {folder, files} = await makeSubmissions({submissions: Number(values.submissions), pages: 8})
const corpus = existsSync(CORPUS) ? await pdfsIn(CORPUS) : []
const program = fileURLToPath(new URL('./extraction/print-text.js', import.meta.url))
const ours = (places: readonly string[]) => runProgram(process.execPath, [program, ...places])
const peer = findProgram('pdftotext')
const peers = async (places: readonly string[]) => {
  const texts: string[] = []
  // It reads one file a process.
  for (const place of places) texts.push(await runProgram(peer ?? '', [place, '-']))
  return texts.join('\n')
}

for (const [name, places] of [
  ['generated files', await pdfsIn(files)],
  ['files of the corpus', corpus]
] as const) {
  const readable = await readableOf(places)
  if (readable.length === 0) continue
  const {pages, inProcess, oneChild, allChildren, children} = await ownReading(readable)
  const rates = [inProcess, oneChild, allChildren].map(seconds => rounded(pages / seconds))
  console.log(
    `${readable.length} ${name}, ${pages} pages: ${rates[0]} pages/s in-process, ${rates[1]} through one child, ${rates[2]} through ${children}`
  )
  if (peer) await beside(readable)
}
await rm(folder, {recursive: true})
if (!peer) console.log('pdftotext is not installed (poppler-utils), so nothing stands beside our figures.')

async function readableOf(places: readonly string[]): Promise<readonly string[]> {
  const outcomes = await Promise.all(
    places.map(async place => readFile({name: path.basename(place), bytes: await bytesOf(place)}))
  )
  return places.filter((_, n) => {
    const outcome = outcomes[n]
    if (outcome && 'failure' in outcome) console.log(`Left out: ${outcome.failure.message}`)
    return outcome && !('failure' in outcome)
  })
}

/** Whole process against whole process, in turn; only files of which both give the same text. */
async function beside(places: readonly string[]): Promise<void> {
  const same: string[] = []
  for (const place of places) {
    const alike = likeness(await ours([place]), await peers([place]))
    if (alike >= SAME_TEXT) same.push(place)
    else console.log(`  ${path.basename(place)}: likeness ${alike.toFixed(3)}, so it is not timed`)
  }
  const [first] = same
  if (first === undefined) return
  console.log(`  the same text in ${same.length} of ${places.length} files`)
  console.log(`  one file, one process each: ${await pairs([first])}`)
  console.log(`  ${same.length} files, ours in one process, pdftotext in one each: ${await pairs(same)}`)
}

async function pairs(places: readonly string[]): Promise<string> {
  const times: {readonly our: number; readonly their: number}[] = []
  for (let pair = 0; pair < Number(values.pairs); pair++)
    times.push({
      our: (await timed(() => ours(places))).seconds,
      their: (await timed(() => peers(places))).seconds
    })
  const our = median(times.map(time => time.our))
  const their = median(times.map(time => time.their))
  return `ours ${rounded(our)} s, pdftotext ${rounded(their)} s, ratio ${rounded(our / their)}`
}

async function pdfsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter(name => name.endsWith('.pdf'))
    .toSorted()
    .map(name => path.join(folder, name))
}
