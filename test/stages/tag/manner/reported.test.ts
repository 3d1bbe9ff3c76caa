import {beforeAll, describe, expect, it} from 'vitest'
import type {Pipeline} from '../../../../src/domain/pipeline/pipeline.js'
import {tagText} from '../../../../src/stages/tag/tag-text.js'
import {loadPipeline} from '../../../../src/taxonomy/load-pipeline.js'

let pipeline: Pipeline
beforeAll(async () => {
  pipeline = await loadPipeline('pipelines/oewg-ict')
})

const answersIn = (text: string, language: string) =>
  tagText({text, language, inherited: true}, pipeline).questions.map(({code, pole}) => `${code}=${pole}`)

// The same words twice: in the speaker's own mouth, and in another's.
const cases = [
  {
    language: 'en',
    answer: 'binding-instrument=needed',
    own: 'We believe that a legally binding instrument on State conduct in cyberspace is needed.',
    reported:
      'One delegation has told us that a legally binding instrument on State conduct in cyberspace is needed.'
  },
  {
    language: 'en',
    answer: 'ihl-applies=affirms',
    own: 'We affirm that international humanitarian law applies to cyber operations during armed conflict.',
    reported:
      'Some delegations hold that international humanitarian law applies to cyber operations during armed conflict.'
  },
  {
    language: 'zh',
    answer: 'ihl-applies=affirms',
    own: '我们申明国际人道法适用于武装冲突期间的网络行动。',
    reported: '有些代表团认为国际人道法适用于武装冲突期间的网络行动。'
  },
  {
    language: 'fr',
    answer: 'ihl-applies=affirms',
    own: "Nous affirmons que le droit international humanitaire s'applique aux cyberopérations dans les conflits armés.",
    reported:
      "Certains États soutiennent que le droit international humanitaire s'applique aux cyberopérations dans les conflits armés."
  }
]

describe('an answer in reported speech', () => {
  it.each(cases)('is no answer of the speaker ($language: $answer)', ({language, answer, own, reported}) => {
    expect(answersIn(own, language)).toEqual([answer])
    expect(answersIn(reported, language)).toEqual([])
  })

  it('is an answer where the speaker rejects what is reported', () => {
    const text =
      'Some delegations hold that a legally binding instrument on the use of ICTs is needed. We do not share this view.'
    expect(answersIn(text, 'en')).toEqual(['binding-instrument=not-needed'])
  })

  it('is an answer where the sentence turns to the speaker', () => {
    const text =
      'Some delegations prefer to wait, but in our view international humanitarian law applies to cyber operations during armed conflict.'
    expect(answersIn(text, 'en')).toEqual(['ihl-applies=affirms'])
  })
})
