import {describe, expect, it} from 'vitest'
import {goldIn} from '../../../src/evaluate/tags/gold.js'

const line = (row: object) => JSON.stringify({id: 'r', text: 't', language: 'en', tags: [], ...row})

describe('goldIn', () => {
  it('reads one passage a line, and passes over empty lines and what it does not know', () => {
    const rows = goldIn(`${line({id: 'a', year: 2020})}\r\n\n${line({id: 'b', trap: true})}\n`, 'gold.jsonl')
    expect(rows).toMatchObject([
      {id: 'a', ambiguous: [], questions: {}, trap: false},
      {id: 'b', trap: true}
    ])
  })

  it.each([
    ['{"id": ', 'gold.jsonl, line 2: it is not JSON: mend the line.'],
    ['[]', 'gold.jsonl, line 2: it is not a coded passage: mend the line.'],
    [
      line({tags: [{code: 'no slash'}]}),
      'gold.jsonl, line 2: it is not a coded passage, at “tags.0.code”: mend the line.'
    ],
    [line({text: 3}), 'gold.jsonl, line 2: it is not a coded passage, at “text”: mend the line.']
  ])('names the line of %s', (bad, message) => {
    expect(() => goldIn(`${line({})}\n${bad}\n${bad}`, 'gold.jsonl')).toThrow(
      expect.objectContaining({name: 'UserError', message})
    )
  })

  it('refuses a file without a passage', () => {
    expect(() => goldIn('\n', 'gold.jsonl')).toThrow('gold.jsonl: there is no coded passage in it')
  })
})
