import {describe, expect, it} from 'vitest'
import {answersOf, type Told} from '../../../../src/stages/tag/model/answers.js'
import {readConcepts} from '../../../../src/stages/tag/reading/concepts.js'
import {sceneOf} from '../../../../src/stages/tag/scene.js'
import {ictPipeline} from '../ict-pipeline.js'

const {lexicons, rules} = ictPipeline
const [lexicon] = lexicons
if (lexicon === undefined) throw new Error('no lexicon')
const scene = sceneOf(readConcepts('We thank the Chair.', lexicon), rules, true)
const seen = {scene, language: 'en', first: 0, last: 0, firings: [], answers: []} as const
const window = {seen, rows: [], sums: {outcomes: new Int32Array(), units: new Int32Array()}}

const told = (poles: Readonly<Record<string, number>>): readonly Told[] =>
  Object.entries(poles).map(([outcome, probability]) => ({outcome, probability, window}))

/** What is answered where each pole from 0.4 on is likely enough. */
const answered = (poles: Readonly<Record<string, number>>, byRules: readonly string[] = []) => {
  const all = told(poles)
  const likely = all.filter(({probability}) => probability >= 0.4).map(each => ({...each, abstains: false}))
  const answers = byRules.map(pole => ({feature: `answer ${pole}`, first: 0, last: 0}))
  return answersOf(likely, {told: all, answers, model: {poles: {from: 0.5, sure: 0.92, rival: 0.3}}}).map(
    ({code, pole, likely: {abstains}}) => `${code}=${pole}${abstains ? ', asked' : ''}`
  )
}

describe('answersOf', () => {
  it('gives a pole that stands alone', () => {
    expect(answered({'ihl=affirms': 0.9, 'ihl=contests': 0.02, 'other=yes': 0.3})).toEqual(['ihl=affirms'])
  })

  it('asks a person where another pole is not out of the question, be it the open one', () => {
    expect(answered({'ihl=affirms': 0.9, 'ihl=contests': 0.35})).toEqual(['ihl=affirms, asked'])
    expect(answered({'ihl=affirms': 0.9, 'ihl=open': 0.35})).toEqual(['ihl=affirms, asked'])
  })

  it('asks a person where the rules give another pole, unless the model is very sure', () => {
    expect(answered({'ihl=affirms': 0.95}, ['ihl=contests'])).toEqual(['ihl=affirms'])
    expect(answered({'ihl=affirms': 0.9}, ['ihl=contests'])).toEqual(['ihl=affirms, asked'])
    expect(answered({'ihl=affirms': 0.9}, ['other=yes'])).toEqual(['ihl=affirms'])
  })

  it('asks a person of a pole that is less likely than not, even if the rules give it too', () => {
    expect(answered({'ihl=affirms': 0.45})).toEqual(['ihl=affirms, asked'])
    expect(answered({'ihl=affirms': 0.45}, ['ihl=affirms'])).toEqual(['ihl=affirms, asked'])
  })

  it('gives a pole of which it is all but sure where the rules give it too, whatever else is likely', () => {
    expect(answered({'ihl=affirms': 0.95, 'ihl=contests': 0.8}, ['ihl=affirms'])).toEqual(['ihl=affirms'])
    expect(answered({'ihl=affirms': 0.95, 'ihl=contests': 0.8}, ['ihl=contests'])).toEqual([])
    expect(answered({'ihl=affirms': 0.91, 'ihl=contests': 0.8}, ['ihl=affirms'])).toEqual([])
  })

  it('gives none of two poles that are both likely enough', () => {
    expect(answered({'ihl=affirms': 0.9, 'ihl=contests': 0.8})).toEqual([])
  })
})
