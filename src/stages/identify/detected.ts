import type {Sureness} from '../../domain/submission.js'

/** A fact about a submission, how sure it is, and in words what it was told from. */
export type Detected<Value> = {readonly value: Value; readonly sureness: Sureness; readonly from: string}

/** What the manifest says, which is never doubted. */
export const stated = <Value>(value: Value): Detected<Value> => ({
  value,
  sureness: 'stated',
  from: 'manifest'
})
