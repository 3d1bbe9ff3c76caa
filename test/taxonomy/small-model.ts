import type {Model} from '../../src/domain/pipeline/model.js'

/** A table that knows these outcomes, and no feature of a passage that speaks for any of them. */
export const emptyTable = (outcomes: string[]): Model['tags'] => ({
  outcomes,
  bias: outcomes.map(() => 0),
  features: []
})

/** The smallest model without a fault for the small pipeline. */
export const smallModel: Model = {
  version: '2.0.0',
  made: {by: 'concord train', passages: 1, writers: ['one'], files: {}},
  taxonomies: ['norms@1.0.0', 'call@1.0.0'],
  rules: '1.0.0',
  tags: emptyTable(['norms/a', 'call/1']),
  questions: emptyTable(['treaty=needed', 'treaty=open']),
  thresholds: {},
  ruled: {from: 0, right: 1},
  any: {share: 0, most: 0},
  poles: {from: 0, sure: 0, rival: 1},
  calibration: {codes: {slope: 1, offset: 0}, poles: {slope: 1, offset: 0}},
  stances: emptyTable(['supports']),
  acts: emptyTable(['none'])
}
