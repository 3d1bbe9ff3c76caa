import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {tagText} from '../../../src/stages/tag/tag-text.js'
import {ictPipeline} from './ict-pipeline.js'

// Invented sentences that reject, report or condition a pole, one a line: `question=pole | text`, `none` where no
// answer may be given. A wrong answer is the gravest fault there is, so none is allowed; silence is.
const cases = readFileSync(new URL('contrary-cases.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => {
    const [wanted = '', text = ''] = line.split(' | ')
    const [question = '', pole = ''] = wanted.split('=')
    return {question, pole, text}
  })

const answerTo = (question: string, text: string): string =>
  tagText({text, language: 'en', inherited: true}, ictPipeline).questions.find(({code}) => code === question)
    ?.pole ?? 'none'

describe('poles that are rejected, reported or conditioned', () => {
  it.each(cases)('never show $question as other than $pole: $text', ({question, pole, text}) => {
    expect([pole, 'none']).toContain(answerTo(question, text))
  })

  it('are answered all the same where the speaker takes a side, in most cases', () => {
    const sided = cases.filter(({pole}) => pole !== 'none')
    const right = sided.filter(({question, pole, text}) => answerTo(question, text) === pole)
    expect(right.length / sided.length).toBeGreaterThan(0.7)
  })
})
