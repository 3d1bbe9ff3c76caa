import {existsSync} from 'node:fs'
import {readdir, readFile, rm} from 'node:fs/promises'
import {loadavg} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {Reference} from '../src/evaluate/extraction/reference.js'
import {findProgram} from '../test/servers/programs.js'
import {recognitionRace, type Scan} from './extraction/recognition-race.js'
import {startUp} from './extraction/start-up.js'
import {type Placed, textRace} from './extraction/text-race.js'
import {makeSubmissions} from './invented/make-submissions.js'

const CORPUS = '../shared/corpus/files'
const FIXTURES = 'fixtures/extraction'

const {values} = parseArgs({
  options: {submissions: {type: 'string', default: '20'}, rounds: {type: 'string', default: '5'}}
})
const rounds = Number(values.rounds)
const pdftotext = findProgram('pdftotext') ?? null
const {folder, files} = await makeSubmissions({submissions: Number(values.submissions), pages: 8})

sayLoad('before')
for (const [name, places] of [
  ['generated files', await pdfsIn(files)],
  ['fixtures', await pdfsIn(FIXTURES)],
  ['files of the corpus', existsSync(CORPUS) ? await pdfsIn(CORPUS) : []]
] as const)
  for (const line of await textRace(name, await Promise.all(places.map(placed)), {rounds, pdftotext}))
    console.log(line)
if (pdftotext === null)
  console.log('pdftotext is not installed (poppler-utils), so it does not stand beside.')

const scans = (await pdfsIn(FIXTURES)).filter(place => place.endsWith('-scan.pdf'))
console.log(`Recognition of ${scans.length} scans at 200 dots an inch:`)
for (const line of await recognitionRace(await Promise.all(scans.map(scanAt)), rounds)) console.log(line)

const plain = await placed('fixtures/bad/good.txt')
const pdf = await placed(`${FIXTURES}/en-word.pdf`)
console.log(await startUp({plain: plain.file, pdf: pdf.file}, rounds))
sayLoad('after')
await rm(folder, {recursive: true})

async function placed(place: string): Promise<Placed> {
  return {place, file: {name: path.basename(place), bytes: await readFile(place)}}
}

async function scanAt(place: string): Promise<Scan> {
  const known = Reference.parse(JSON.parse(await readFile(place.replace('.pdf', '.reference.json'), 'utf8')))
  return {...(await placed(place)), pages: known.pages.length, language: known.language}
}

async function pdfsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder)
  return names
    .filter(name => name.endsWith('.pdf'))
    .toSorted()
    .map(name => path.join(folder, name))
}

function sayLoad(when: string): void {
  console.log(
    `Load ${when}: ${loadavg()
      .map(load => load.toFixed(1))
      .join(' ')}`
  )
}
