import {expect, it} from 'vitest'
import {sha256OfBytes} from '../../src/domain/json/content-id.js'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {pipelineFolder, smallPipeline} from './small-pipeline.js'

const norms = 'taxonomies/norms/1.0.0.yaml'
const call = 'taxonomies/call/1.0.0.yaml'

it('finds no fault in a small sound pipeline', async () => {
  expect(await checkPipeline(await pipelineFolder({}))).toEqual([])
})

// Each row breaks one thing: the file, the words replaced in it, and the one fault that must come of it.
it.each([
  [norms, ['labels: {en: Help}', 'labels: {fr: Aide}'], `${norms}:7: "en" is missing.`],
  [
    norms,
    ['code: b', 'code: B'],
    `${norms}:12: "code" is "B", which is not written as it must be (/^[a-z0-9-]+$/).`
  ],
  [
    norms,
    ['wording: verified', 'wording: sure'],
    `${norms}:9: "wording" is "sure", but must be one of: verified, partly-verified, from-memory.`
  ],
  [
    norms,
    ['source: A report\n', 'source: A report\nauthor: me\n'],
    `${norms}:5: "author" is not an entry known here.`
  ],
  [
    norms,
    ['definition: States should help.', 'definition: 3'],
    `${norms}:8: "definition" must be text, not 3.`
  ],
  [norms, ['definition: States should help.', "definition: ''"], `${norms}:8: "definition" is empty.`],
  [norms, ['close: [call/1]', 'close: call/1'], `${norms}:11: "close" must be a list, not "call/1".`],
  [norms, ['code: b', 'code: a'], `${norms}:12: The code a stands here twice.`],
  [
    norms,
    ['id: norms', 'id: rules'],
    `${norms}:1: The id is rules, but the file stands where norms belongs.`
  ],
  [
    norms,
    ['version: 1.0.0', 'version: 1.1.0'],
    `${norms}:2: The version is 1.1.0, but the file stands where 1.0.0 belongs.`
  ],
  [norms, ['call/1', 'call/7'], `${norms}:11: The code a is called close to call/7, which does not exist.`],
  [
    norms,
    ['version: 1.0.0', 'version: 1.0.0\nreplaces: 0.9.0'],
    `${norms}:3: This replaces 0.9.0, but there is no file taxonomies/norms/0.9.0.yaml.`
  ],
  [norms, ['labels: {en: Norms}', 'labels: {en: Norms'], `${norms}:4: This is not valid YAML:`],
  [
    norms,
    ['source: A report\n', 'source: A report\nsource: B\n'],
    `${norms}:5: This is not valid YAML: Map keys must be unique.`
  ],
  [
    'pipeline.yaml',
    ['call@1.0.0', 'call@1.0.0, calls@2.0.0'],
    'pipeline.yaml:6: The taxonomy calls@2.0.0 is listed, but there is no file taxonomies/calls/2.0.0.yaml.'
  ],
  [
    'pipeline.yaml',
    ['call@1.0.0', 'call@1.0.0, call@1.0.0'],
    'pipeline.yaml:6: The taxonomy call@1.0.0 is listed twice.'
  ],
  [
    'pipeline.yaml',
    ['call@1.0.0', 'call@1.0.0, norms@1.1.0'],
    'pipeline.yaml:6: The taxonomy norms is listed in two versions, so that one id stands for two codes: keep one.'
  ],
  [
    'pipeline.yaml',
    ['[en, fr]', '[en, fr, zh]'],
    'pipeline.yaml:7: The language zh is listed, but there is no file concepts/zh.yaml.'
  ],
  [
    'pipeline.yaml',
    ['[en, fr]', '[en, fr, de]'],
    'pipeline.yaml:7: "languages", number 3, is "de", but must be one of: ar, en, es, fr, ru, zh.'
  ],
  [
    'pipeline.yaml',
    ['quotesPerCell: 3', 'quotesPerCell: 0'],
    'pipeline.yaml:8: "quotesPerCell" is 0, which is too small.'
  ],
  [
    'questions.yaml',
    ['pole: not-needed', 'pole: open'],
    'questions.yaml:7: The question treaty need not list open, which is always possible.'
  ],
  [
    'questions.yaml',
    ['pole: not-needed', 'pole: needed'],
    'questions.yaml:7: The question treaty has the pole needed twice.'
  ],
  ['parties.yaml', ['id: forum', 'id: XAA'], 'parties.yaml:7: The party XAA stands here twice.'],
  [
    'parties.yaml',
    ['en: [Forum]', 'en: [Forum, arvania]'],
    'parties.yaml:9: "arvania" is also a name of XAA, so it cannot be told whose it is.'
  ],
  [
    'parties.yaml',
    ['en: [Forum]', 'en: [Forum, Kenya]'],
    'parties.yaml:9: "Kenya" is also a name of KEN, so it cannot be told whose it is.'
  ],
  [
    'parties.yaml',
    ['invented: true', 'invented: false'],
    'parties.yaml:3: XAA is not the ISO 3166 code of a State; an invented one must say so.'
  ],
  ['parties.yaml', [', zh: [论坛]', ''], 'parties.yaml:9: "zh" is missing.'],
  [
    'concepts/fr.yaml',
    ['help: [aider]', 'aid: [aider]'],
    'concepts/fr.yaml:4: The concept aid is not defined in English.'
  ],
  [
    'concepts/fr.yaml',
    ['language: fr', 'language: es'],
    'concepts/fr.yaml:1: The language is es, but the file is named for fr.'
  ],
  [
    'rules.yaml',
    ['{concept: help', '{concept: hlep'],
    'rules.yaml:7: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['given: harm', 'given: hlep'],
    'rules.yaml:7: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['unless: [harm]', 'unless: [hlep]'],
    'rules.yaml:7: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['rejection: harm', 'rejection: hlep'],
    'rules.yaml:5: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['context: help', 'context: hlep'],
    'rules.yaml:2: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['all: [help]', 'all: [hlep]'],
    'rules.yaml:11: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['none: [help]', 'none: [hlep]'],
    'rules.yaml:13: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['nowhere: [help]', 'nowhere: [hlep]'],
    'rules.yaml:13: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['{help: 2}', '{hlep: 2}'],
    'rules.yaml:13: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['[[help, harm]]', '[[hlep, harm]]'],
    'rules.yaml:15: The concept hlep is used here, but not defined in English.'
  ],
  [
    'rules.yaml',
    ['taxonomy: norms', 'taxonomy: rules'],
    'rules.yaml:3: There is a limit for the taxonomy rules, which is not listed.'
  ],
  [
    'rules.yaml',
    ['pole: needed', 'pole: wanted'],
    'rules.yaml:18: The question treaty has no pole wanted; it has needed, not-needed, open.'
  ],
  [
    'rules.yaml',
    ['treaty:', 'treatise:'],
    'rules.yaml:17: There is a rule for the question treatise, which does not exist.'
  ]
])('tells in %s that %j is a fault', async (file, [words = '', instead = ''], fault) => {
  const sound = smallPipeline[file] ?? ''
  expect(sound).toContain(words)
  const faults = await checkPipeline(await pipelineFolder({[file]: sound.replace(words, instead)}))
  // A broken file may have faults in its wake, such as rules for codes that are gone; this one must be told.
  expect(faults.map(faultLine).some(line => line.startsWith(fault))).toBe(true)
})

it('tells of a code that no rule can find, and of a rule for no code', async () => {
  const rules = (smallPipeline['rules.yaml'] ?? '').replace('norms/b', 'norms/c')
  expect((await checkPipeline(await pipelineFolder({'rules.yaml': rules}))).map(faultLine)).toEqual([
    'rules.yaml:12: There is a rule for the code norms/c, which does not exist.',
    `${norms}:12: The code norms/b has no rule in rules.yaml, so every party would seem silent on it.`
  ])
})

it.each(['pipeline.yaml', 'questions.yaml', 'parties.yaml', 'rules.yaml'])(
  'tells that %s is missing',
  async file => {
    const faults = await checkPipeline(await pipelineFolder({[file]: null}))
    expect(faults.map(faultLine)).toContain(`${file}:1: This file is missing.`)
  }
)

it('accepts a rule that leaves a question open', async () => {
  const rules = (smallPipeline['rules.yaml'] ?? '').replace('pole: needed', 'pole: open')
  expect(await checkPipeline(await pipelineFolder({'rules.yaml': rules}))).toEqual([])
})

it('does not blame a close code that stands in a file which cannot be read', async () => {
  const faults = await checkPipeline(await pipelineFolder({'taxonomies/call/1.0.0.yaml': 'id: ['}))
  expect([...new Set(faults.map(({file}) => file))]).toEqual(['taxonomies/call/1.0.0.yaml'])
})

const related = (norm: string, principle: string) => ({
  [norms]: (smallPipeline[norms] ?? '').replace('close: [call/1]', `relations: [${norm}]`),
  [call]: `${smallPipeline[call]}    relations: [${principle}]\n`
})

const english = 'language: en\nversion: 1.0.0\nfields:\n  aid: [relief]\n'

it('accepts words of broad fields that English has too', async () => {
  const french = 'language: fr\nversion: 1.0.0\nfields:\n  aid: [secours]\n'
  const files = {'fields/en.yaml': english, 'fields/fr.yaml': french}
  expect(await checkPipeline(await pipelineFolder(files))).toEqual([])
})

it.each([
  ['fields:\n  help: [secours]\n', 'fields/fr.yaml:4: The field help is not defined in English.'],
  ['fields:\n  aid: []\n', 'fields/fr.yaml:4: "aid" is empty.'],
  ['fields:\n  aid: [3]\n', 'fields/fr.yaml:4: "aid", number 1, must be text, not 3.'],
  ['concepts:\n  aid: [secours]\n', 'fields/fr.yaml:3: "concepts" is not an entry known here.']
])('tells that %j is a fault in the broad fields of a language', async (entries, fault) => {
  const files = {'fields/en.yaml': english, 'fields/fr.yaml': `language: fr\nversion: 1.0.0\n${entries}`}
  expect((await checkPipeline(await pipelineFolder(files))).map(faultLine)).toContain(fault)
})

it('tells that broad fields are in another language than their file is named for', async () => {
  const faults = await checkPipeline(
    await pipelineFolder({'fields/en.yaml': english, 'fields/fr.yaml': english})
  )
  expect(faults.map(faultLine)).toEqual([
    'fields/fr.yaml:1: The language is en, but the file is named for fr.'
  ])
})

it('tells of each phrase that whoever knows phrases refuses, in concepts and in broad fields', async () => {
  const folder = await pipelineFolder({'fields/en.yaml': english})
  const phrase = (written: string, language: string) =>
    written === 'aider' || written === 'relief' ? `No ${written} in ${language}.` : null
  expect((await checkPipeline(folder, {phrase})).map(faultLine)).toEqual([
    'concepts/fr.yaml:4: No aider in fr.',
    'fields/en.yaml:4: No relief in en.'
  ])
})

it('accepts codes that each say how the other stands to them', async () => {
  const files = related('{code: call/1, relation: broad}', '{code: norms/a, relation: narrow}')
  expect(await checkPipeline(await pipelineFolder(files))).toEqual([])
})

it.each([
  [
    'a relation that the other code does not have',
    '{code: call/1, relation: broad}',
    '{code: norms/b, relation: related}',
    'The code norms/a says that call/1 is broader, and call/1 does not say the converse: give it {code: norms/a, relation: narrow}.'
  ],
  [
    'a relation that the other code sees otherwise',
    '{code: call/1, relation: broad}',
    '{code: norms/a, relation: broad}',
    'The code norms/a says that call/1 is broader, and call/1 does not say the converse: give it {code: norms/a, relation: narrow}.'
  ],
  [
    'a relation to a code that does not exist',
    '{code: call/7, relation: close}',
    '',
    'The code norms/a is said to stand near call/7, which does not exist.'
  ],
  [
    'a relation of a code to itself',
    '{code: norms/a, relation: exact}',
    '',
    'The code norms/a is said to stand near itself.'
  ],
  [
    'two relations to one code',
    '{code: call/1, relation: close}, {code: call/1, relation: related}',
    '{code: norms/a, relation: close}',
    'The code a says twice how call/1 stands to it.'
  ]
])('tells of %s', async (_, here, there, message) => {
  const faults = await checkPipeline(await pipelineFolder(related(here, there)))
  expect(faults.map(faultLine)).toContain(`${norms}:11: ${message}`)
})

it('accepts a released taxonomy as it was, and refuses it changed', async () => {
  const text = smallPipeline[norms] ?? ''
  const released = `norms@1.0.0: ${sha256OfBytes(new TextEncoder().encode(text))}\n`
  expect(await checkPipeline(await pipelineFolder({'taxonomies/RELEASED.yaml': released}))).toEqual([])
  const changed = text.replace('should help', 'must help')
  const folder = await pipelineFolder({'taxonomies/RELEASED.yaml': released, [norms]: changed})
  expect((await checkPipeline(folder)).map(faultLine)).toEqual([
    `${norms}:1: norms@1.0.0 was released and has been changed since; put it back and add the next version instead.`
  ])
})
