import {describe, expect, it} from 'vitest'
import {logitsOf, probabilityOf, reasonsFor} from '../../../../src/stages/tag/model/weights.js'

const table = {
  outcomes: ['gge-2015/f', 'gge-2015/g'],
  bias: [-300, -200],
  features: ['concept damage\t0 250 1 -50', 'field hospital\t0 120', 'word en grid\t1 400']
}

describe('weights', () => {
  it('adds what each feature weighs to the bias, in logits', () => {
    const features = new Map([
      ['concept damage', 1],
      ['word en grid', 0.5],
      ['word en unknown', 1]
    ])
    expect([...logitsOf(features, table)]).toEqual([-0.5, -0.5])
  })

  it('names what speaks for an outcome, the strongest first, and not what speaks against it', () => {
    const features = new Map([
      ['field hospital', 1],
      ['concept damage', 1],
      ['word en grid', 1]
    ])
    const reasons = reasonsFor(features, new Set([0, 1]), table)
    expect(reasons.get(0)).toEqual([
      {feature: 'concept damage', weight: 2.5},
      {feature: 'field hospital', weight: 1.2}
    ])
    expect(reasons.get(1)).toEqual([{feature: 'word en grid', weight: 4}])
  })

  it('calls a logit of nothing even odds', () => {
    expect(probabilityOf(0)).toBe(0.5)
  })
})
