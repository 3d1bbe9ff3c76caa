import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {sha256Of, sha256OfBytes} from '../domain/json/content-id.js'
import type {Lexicon} from '../domain/pipeline/lexicon.js'
import {planOf} from '../stages/tag/reading/index/plan.js'
import {compiledFile, compiledFolder, compiledPipeline, hashed} from '../taxonomy/compiled/compiled.js'
import {compiledText} from '../taxonomy/compiled/compiled-text.js'
import {NOTES, type Noted, notedOf} from '../taxonomy/compiled/untouched.js'
import {readPipeline} from '../taxonomy/load-pipeline.js'
import {checks} from './checks/checks.js'
import {PLANS, planFile, writtenPlan} from './prepared/kept-plans.js'

/** The file that says by which program the pipelines beside it were read. */
const READERS = 'readers.sha256'

// Run by the build. A pipeline with a fault is left to whoever runs it: they are told what is wrong.
const all = (await readdir('pipelines', {withFileTypes: true}))
  .filter(entry => entry.isDirectory())
  .map(({name}) => path.join('pipelines', name))
const folders = (await Promise.all(all.map(async folder => ((await isBase(folder)) ? [] : [folder])))).flat()
await mkdir(compiledFolder, {recursive: true})
await forgetWhatOtherCodeMade()
const plans = path.join(compiledFolder, PLANS)
await mkdir(plans, {recursive: true})
const before = await filesIn(compiledFolder)
const wanted = [READERS, NOTES]
const wantedPlans: string[] = []
const notes: (Noted | null)[] = []
for (const folder of folders) {
  const {fingerprint, folders: lineage} = await hashed(folder)
  if (fingerprint === null) continue
  notes.push(await notedOf(lineage, fingerprint, {place: compiledFolder, now: Date.now()}))
  const name = compiledFile(fingerprint)
  wanted.push(name)
  const known = before.includes(name) ? await compiledPipeline(fingerprint) : null
  const pipeline = known ?? (await readPipeline(folder, checks).catch((fault: Error) => fault))
  if (pipeline instanceof Error) console.error(pipeline.message)
  else {
    if (known === null) await writeFile(path.join(compiledFolder, name), compiledText(pipeline))
    for (const lexicon of pipeline.lexicons) wantedPlans.push(await keepPlan(lexicon))
  }
}
await writeFile(path.join(compiledFolder, NOTES), JSON.stringify(notes.filter(note => note !== null)))
for (const old of before) if (!wanted.includes(old)) await rm(path.join(compiledFolder, old))
for (const old of await filesIn(plans)) if (!wantedPlans.includes(old)) await rm(path.join(plans, old))

/** Tells how to look for the phrases of a lexicon, where it was not told before, and gives the name of the file. */
async function keepPlan(lexicon: Lexicon): Promise<string> {
  const file = planFile(lexicon)
  if (!(await filesIn(plans)).includes(file))
    await writeFile(path.join(plans, file), writtenPlan(planOf(lexicon)))
  return file
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true})
  return entries.filter(entry => entry.isFile()).map(({name}) => name)
}

/** Whether a folder is only there to be extended: then its pipeline has no id. */
async function isBase(folder: string): Promise<boolean> {
  const written = await readFile(path.join(folder, 'pipeline.yaml'), 'utf8').catch(() => null)
  return written !== null && !/^id:/m.test(written)
}

/** The same files, read by a program that was changed, can make another pipeline. */
async function forgetWhatOtherCodeMade(): Promise<void> {
  const rooms = ['domain', 'taxonomy', 'stages/tag/reading', 'stages/words'].map(room =>
    fileURLToPath(new URL(`../${room}`, import.meta.url))
  )
  const files = await Promise.all(rooms.map(room => readdir(room, {recursive: true, withFileTypes: true})))
  const places = files
    .flat()
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => path.join(parentPath, name))
    .toSorted()
  const hash = sha256Of(await Promise.all(places.map(async place => sha256OfBytes(await readFile(place)))))
  const known = await readFile(path.join(compiledFolder, READERS), 'utf8').catch(() => '')
  if (known === hash) return
  for (const old of await readdir(compiledFolder)) await rm(path.join(compiledFolder, old), {recursive: true})
  await writeFile(path.join(compiledFolder, READERS), hash)
}
