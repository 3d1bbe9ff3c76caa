import {expect, it} from 'vitest'
import {checkPipeline} from '../../src/taxonomy/check-pipeline.js'
import {faultLine} from '../../src/taxonomy/faults/fault.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'
import {pipelineFolder, smallPipeline} from './small-pipeline.js'

const faultsOf = async (folder: string): Promise<readonly string[]> =>
  (await checkPipeline(folder)).map(faultLine)

/** The rules without moods, and with these lines in their place. */
const rulesWith = (lines: string): string =>
  (smallPipeline['rules.yaml'] ?? '').replace(/^moods:\n(?: .*\n)+/m, lines)

const manner = {
  'manner/en.yaml':
    'language: en\nversion: 1.0.0\nconcepts:\n  refuse: [refuse]\n  harm: [hurt]\n  no: [no]\n',
  'manner/fr.yaml': 'language: fr\nversion: 1.0.0\nconcepts:\n  refuse: [refuser]\n',
  'manner/moods.yaml': 'rejection: refuse\nvoices:\n  denials: [no]\nstances: []\nacts: []\n'
}

it('takes from the manner the concepts that a language lacks, and the moods that the rules leave out', async () => {
  const folder = await pipelineFolder({...manner, 'rules.yaml': rulesWith('denials: [help]\n')})
  expect(await faultsOf(folder)).toEqual([])
  const {lexicons, rules} = await loadPipeline(folder)
  expect(lexicons.map(({concepts}) => concepts)).toEqual([
    {refuse: ['refuse'], harm: ['harm'], no: ['no'], help: ['help']},
    {refuse: ['refuser'], help: ['aider']}
  ])
  expect(rules.moods).toMatchObject({rejection: 'refuse', voices: {denials: ['no', 'help']}, stances: []})
})

it('goes by the moods of the rules where they have some', async () => {
  const {rules} = await loadPipeline(await pipelineFolder(manner))
  expect(rules.moods).toMatchObject({rejection: 'harm', voices: {denials: []}})
})

it('says what to do where there are moods nowhere', async () => {
  expect(await faultsOf(await pipelineFolder({'rules.yaml': rulesWith('')}))).toEqual([
    'rules.yaml:1: "moods" is missing: write how stances and acts are told, or extend ../common, which has it for every working group.'
  ])
})

it('tells a fault of the manner in the file where it stands', async () => {
  const folder = await pipelineFolder({
    ...manner,
    'manner/fr.yaml': 'language: fr\nversion: 1.0.0\nconcepts:\n  refus: [refuser]\n',
    'manner/moods.yaml': 'rejection: refuse\nvoices:\n  denials: [never]\nstances: []\nacts: []\n',
    'rules.yaml': rulesWith('denials: [hlep]\n')
  })
  expect(await faultsOf(folder)).toEqual([
    'manner/fr.yaml:4: The concept refus is not defined in English.',
    'manner/moods.yaml:3: The concept never is used here, but not defined in English.',
    'rules.yaml:4: The concept hlep is used here, but not defined in English.'
  ])
})
