import {expect, it} from 'vitest'
import {type ActEntered, actDetails} from '../../../src/domain/acts/act-details.js'
import {actNames} from '../../../src/domain/acts/act-names.js'

it('tells of every act what it enters beside its name', () => {
  expect(Object.keys(actDetails)).toEqual([...actNames])
})

it('lets no act be entered with a detail that is not named', () => {
  const entered: ActEntered[] = [
    {act: 'token-revoke', details: {name: 'cron'}},
    // @ts-expect-error: a detail that is nowhere in the table does not compile.
    {act: 'token-revoke', details: {name: 'cron', reason: 'lost'}},
    // @ts-expect-error: nor does one of another act.
    {act: 'rename', details: {from: 'Ana', role: 'reader'}},
    // @ts-expect-error: nor any, of an act that has none.
    {act: 'sign-out', details: {by: 'link'}}
  ]
  expect(entered).toHaveLength(4)
})
