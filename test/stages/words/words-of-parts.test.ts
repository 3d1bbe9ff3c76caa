import {describe, expect, it} from 'vitest'
import {wordShareOfParts} from '../../../src/stages/words/words-of-parts.js'

const english =
  'Arvania reaffirms that international law applies to the conduct of States in their use of these technologies.'
const french =
  'L’Arvanie réaffirme que le droit international est applicable au comportement des États dans leur utilisation de ces technologies.'
const russian =
  'Арвания вновь подтверждает, что международное право применимо к поведению государств в использовании этих технологий.'

describe('the share of words that are words in a document', () => {
  it('holds each half of a bilingual document against its own language', () => {
    expect(wordShareOfParts([english, french, russian, english], 'en')).toBeGreaterThan(0.97)
  })

  it('counts what is gibberish, however much of it there is', () => {
    const gibberish = 'kxgq vwzrt plmbd qwrtz xcvbn fghjk lkjhg mnbvc zxcvw qpwrt dfghj'
    expect(wordShareOfParts([english, gibberish, gibberish], 'en')).toBeLessThan(0.5)
  })

  it.each(['de', 'und'])('cannot be told where the words of the language are not known: %s', language => {
    expect(wordShareOfParts([english, french], language)).toBeNull()
  })

  it('cannot be told from a few words', () => {
    expect(wordShareOfParts(['Thank you, Chair.', '12.'], 'en')).toBeNull()
  })
})
