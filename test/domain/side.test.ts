import {describe, expect, it} from 'vitest'
import {areOpposed, codeSides} from '../../src/domain/side.js'

describe('two sides', () => {
  it('are opposed where one is for and the other against', () => {
    const opposed = codeSides.flatMap(one =>
      codeSides.filter(other => areOpposed(one, other)).map(other => [one, other])
    )
    expect(opposed).toEqual([
      ['for', 'against'],
      ['against', 'for']
    ])
  })

  it('are not where one is not taken', () => {
    expect(codeSides.some(side => areOpposed(side, null) || areOpposed(null, side))).toBe(false)
  })
})
