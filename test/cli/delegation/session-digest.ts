import {expect} from 'vitest'
import {concord} from '../concord-process.js'

/** How long a run over the session may take on a machine that has much else to do. */
export const runTime = 600_000

/** Runs over the session of invented States; its digest then lies in the folder `out`. */
export async function makeSessionDigest(out: string, store: string): Promise<void> {
  const {code, err} = await concord([
    'run',
    'fixtures/session/files',
    '--manifest',
    'fixtures/session/manifest.csv',
    '--out',
    out,
    '--store',
    store
  ])
  expect(code, err).toBe(0)
}
