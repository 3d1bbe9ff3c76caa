import {describe, expect, it} from 'vitest'
import {agreementOf} from '../../../../src/stages/extract/pdf/agreement.js'

describe('the agreement of two readings', () => {
  it.each([
    ['Due diligence', 'due  diligence.', 1],
    ['', '', 1],
    ['abcd', '', 0],
    ['abcd', 'abxd', 0.75],
    ['ﬁne ²', 'fine 2', 1]
  ])('of %j and %j is %d', (one, other, agreement) => {
    expect(agreementOf(one, other)).toBe(agreement)
  })

  it('is told in little time of texts of any length', () => {
    const start = performance.now()
    agreementOf('ab'.repeat(1_000_000), 'ba'.repeat(1_000_000))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
