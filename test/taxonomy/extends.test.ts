import {rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {expect, it} from 'vitest'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {fingerprintOf} from '../../src/taxonomy/compiled/compiled.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder, smallPipeline} from './small-pipeline.js'

const none = Object.fromEntries(Object.keys(smallPipeline).map(file => [file, null]))

/** A pipeline of these files alone, beside the one that it extends. */
async function extending(base: string, files: Readonly<Record<string, string>> = {}) {
  const name = `../${path.basename(base)}`
  const file = `id: part\nversion: 2.0.0\ntitle: Part\nextends: ${name}\n`
  return {name, folder: await pipelineFolder({...none, 'pipeline.yaml': file, ...files})}
}

const faultsOf = async (folder: string): Promise<readonly string[]> =>
  (await checkPipeline(folder)).map(faultLine)

it('takes every file and entry that it lacks from the pipeline it extends', async () => {
  const base = await pipelineFolder({})
  const {folder} = await extending(base)
  expect(await faultsOf(folder)).toEqual([])
  const [part, whole] = await Promise.all([loadPipeline(folder), loadPipeline(base)])
  expect(part.file).toMatchObject({id: 'part', version: '2.0.0', title: 'Part'})
  expect({...part, file: null}).toEqual({...whole, file: null})
  expect(part.file.settings).toEqual(whole.file.settings)
})

it('goes by its own where it has one', async () => {
  const own = (smallPipeline['parties.yaml'] ?? '').replace('id: forum', 'id: compact')
  const {folder} = await extending(await pipelineFolder({}), {'parties.yaml': own})
  const {parties} = await loadPipeline(folder)
  expect(parties.map(({id}) => id)).toEqual(['XAA', 'compact'])
})

it('takes who belongs to whom only where it takes the parties', async () => {
  const own = (smallPipeline['parties.yaml'] ?? '').replace('id: forum', 'id: compact')
  const memberships =
    "version: 1.0.0\nasOf: '2026-01-01'\ngroups: [{group: forum, source: a list, wording: verified, members: [XAA]}]\nregions: []\n"
  const base = await pipelineFolder({'memberships.yaml': memberships})
  const whole = await extending(base)
  expect((await loadPipeline(whole.folder)).memberships?.groups).toHaveLength(1)
  const {folder} = await extending(base, {'parties.yaml': own})
  expect((await loadPipeline(folder)).memberships).toBeNull()
})

it('changes one setting and keeps the others', async () => {
  const base = await pipelineFolder({})
  const {name, folder} = await extending(base)
  await writeFile(
    path.join(folder, 'pipeline.yaml'),
    `id: part\nversion: 2.0.0\ntitle: Part\nextends: ${name}\nsettings: {onSubject: true}\n`
  )
  const [part, whole] = await Promise.all([loadPipeline(folder), loadPipeline(base)])
  expect(part.file.settings).toEqual({...whole.file.settings, onSubject: true})
})

it('takes each setting from the nearest that gives it', async () => {
  const base = await pipelineFolder({})
  const {folder: middle} = await extending(base)
  const set = (folder: string, on: string, settings: string) =>
    writeFile(
      path.join(folder, 'pipeline.yaml'),
      `id: part\nversion: 2.0.0\ntitle: Part\nextends: ../${path.basename(on)}\nsettings: ${settings}\n`
    )
  await set(middle, base, '{subjectWords: [cyber*], quotesPerCell: 2}')
  const {folder} = await extending(middle)
  await set(folder, middle, '{quotesPerCell: 1}')
  const [part, whole] = await Promise.all([loadPipeline(folder), loadPipeline(base)])
  expect(part.file.settings).toEqual({
    ...whole.file.settings,
    subjectWords: ['cyber*'],
    quotesPerCell: 1
  })
  await set(middle, base, '{subjectWords: [cyber-attack]}')
  expect(await faultsOf(folder)).toEqual([
    expect.stringContaining(`../${path.basename(middle)}/pipeline.yaml:5: "subjectWords"`)
  ])
})

it('shows the taxonomies that it names, while its rules know those of the base', async () => {
  const base = await pipelineFolder({})
  const {name, folder} = await extending(base)
  await writeFile(
    path.join(folder, 'pipeline.yaml'),
    `id: part\nversion: 2.0.0\ntitle: Part\nextends: ${name}\ntaxonomies: [call@1.0.0]\n`
  )
  expect(await faultsOf(folder)).toEqual([])
  const part = await loadPipeline(folder)
  expect(part.taxonomies.map(({id}) => id)).toEqual(['call'])
  expect(Object.keys(part.rules.codes)).toEqual(Object.keys((await loadPipeline(base)).rules.codes))
})

it('can extend one that extends another', async () => {
  const {folder: middle} = await extending(await pipelineFolder({}))
  const {folder} = await extending(middle)
  expect(await faultsOf(folder)).toEqual([])
  expect((await loadPipeline(folder)).taxonomies).toHaveLength(2)
})

it('names the file of the base in which a fault stands', async () => {
  const base = await pipelineFolder({
    'rules.yaml': (smallPipeline['rules.yaml'] ?? '').replace('norms/b', 'norms/c')
  })
  const {name, folder} = await extending(base)
  expect(await faultsOf(folder)).toEqual([
    `${name}/rules.yaml:12: There is a rule for the code norms/c, which does not exist.`,
    `${name}/taxonomies/norms/1.0.0.yaml:12: The code norms/b has no rule in rules.yaml, so every party would seem silent on it.`
  ])
})

it('needs an id, a version and a title of its own', async () => {
  const base = await pipelineFolder({})
  const {name, folder} = await extending(base)
  await writeFile(path.join(folder, 'pipeline.yaml'), `extends: ${name}\n`)
  expect(await faultsOf(folder)).toEqual([
    'pipeline.yaml:1: "id" is missing.',
    'pipeline.yaml:1: "version" is missing.',
    'pipeline.yaml:1: "title" is missing.'
  ])
})

it('tells, and nothing else, that what it extends is no pipeline', async () => {
  const {name, folder} = await extending('/nowhere')
  expect(await faultsOf(folder)).toEqual([
    `pipeline.yaml:4: This extends ${name}, but there is no file ${name}/pipeline.yaml: name the folder of a pipeline, as seen from this one.`
  ])
  await expect(loadPipeline(folder)).rejects.toThrow(`This extends ${name}`)
})

it('tells where a pipeline comes to stand on itself', async () => {
  const base = await pipelineFolder({})
  const {name, folder} = await extending(base)
  await writeFile(
    path.join(base, 'pipeline.yaml'),
    `${smallPipeline['pipeline.yaml']}extends: ../${path.basename(folder)}\n`
  )
  expect(await faultsOf(folder)).toEqual([
    `${name}/pipeline.yaml:9: This extends ../${path.basename(folder)}, and so stands on itself: take this out, or name another pipeline.`
  ])
  await writeFile(path.join(folder, 'pipeline.yaml'), 'id: part\nextends: .\n')
  expect(await faultsOf(folder)).toEqual([
    'pipeline.yaml:2: This extends ., and so stands on itself: take this out, or name another pipeline.'
  ])
})

it('has another fingerprint once a file of the base has changed', async () => {
  const base = await pipelineFolder({})
  const {folder} = await extending(base)
  const before = await fingerprintOf(folder)
  expect(before).not.toBe(await fingerprintOf(base))
  await writeFile(path.join(base, 'questions.yaml'), `${smallPipeline['questions.yaml']}# changed\n`)
  expect(await fingerprintOf(folder)).not.toBe(before)
  await rm(path.join(base, 'pipeline.yaml'))
  expect(await fingerprintOf(folder)).not.toBe(before)
})

it('asks only the questions that it names, and none where it names none', async () => {
  const base = await pipelineFolder({})
  const {name, folder} = await extending(base)
  const asking = (asks: string) =>
    writeFile(
      path.join(folder, 'pipeline.yaml'),
      `id: part\nversion: 2.0.0\ntitle: Part\nextends: ${name}\nasks: ${asks}\n`
    )
  const whole = (await loadPipeline(base)).questions.map(({code}) => code)
  expect(whole.length).toBeGreaterThan(0)
  await asking('[]')
  expect((await loadPipeline(folder)).questions).toEqual([])
  await asking(`[${whole[0]}]`)
  expect((await loadPipeline(folder)).questions.map(({code}) => code)).toEqual(whole.slice(0, 1))
  await asking('[nobody-wrote-this]')
  expect(await faultsOf(folder)).toEqual([
    expect.stringContaining('The question nobody-wrote-this is asked, and questions.yaml does not have it.')
  ])
})
