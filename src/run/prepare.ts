import {mkdir, readdir, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {compiledFolder, fingerprintOf} from '../taxonomy/compiled.js'
import {readPipeline} from '../taxonomy/load-pipeline.js'
import {checks} from './checks/checks.js'

// Run by the build. A pipeline with a fault is left to whoever runs it: they are told what is wrong.
const folder = process.argv[2] ?? 'pipelines/oewg-ict'
const fingerprint = await fingerprintOf(folder)
const name = `${fingerprint}.json`
await mkdir(compiledFolder, {recursive: true})
const before = await readdir(compiledFolder)
if (!before.includes(name)) {
  const pipeline = await readPipeline(folder, checks).catch((fault: Error) => fault)
  if (pipeline instanceof Error) console.error(pipeline.message)
  else await writeFile(path.join(compiledFolder, name), JSON.stringify(pipeline))
  await Promise.all(before.map(old => rm(path.join(compiledFolder, old))))
}
