import {describe, expect, it} from 'vitest'
import {isHeardInFull} from '../../../src/stages/position/heard.js'

describe('what was heard', () => {
  it.each([
    'We say (?) to that.',
    '(inaudible)',
    '[Off-mic remarks]',
    'We say (…) to that.',
    '(No interpretation.)',
    '（听不清）',
    '[غير مسموع]'
  ])('is not all where the transcript says “%s”', words => {
    expect(isHeardInFull(words)).toBe(false)
  })

  it.each(['Do we agree? (We do.)', 'We note the report (see para. 4).', '(Applause)', 'Is it inaudible?'])(
    'is all in “%s”',
    words => {
      expect(isHeardInFull(words)).toBe(true)
    }
  )
})
