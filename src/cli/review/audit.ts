import {Command} from 'commander'
import type {AuditHead} from '../../domain/acts/audit.js'
import {UserError} from '../../domain/errors.js'
import {mustBeHeld, withCollection} from '../open/collection.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

/** `concord audit`: the record of who did what and when. */
export const auditCommand = (): Command =>
  new Command('audit')
    .description('the record of who did what and when: read it, and see that it is whole')
    .addCommand(verifyCommand())
    .addCommand(listCommand())

const verifyCommand = (): Command =>
  withStorePlace(
    new Command('verify')
      .description('see that no entry was changed or taken away, and that every correction has its own')
      .option('--noted <number:hash>', 'the end of the record as it was noted elsewhere before')
  ).action(async ({noted, ...places}: Pick<Places, 'store'> & {readonly noted?: string}) => {
    const head = noted === undefined ? undefined : headOf(noted)
    await withStore(places, async store => {
      const verdict = await store.audit.verify(head)
      if (verdict.kind === 'broken')
        throw new UserError(`The record is broken at entry ${verdict.number}: ${verdict.said.text}`)
      const {number, hash, corrections} = verdict
      console.log(`The record is whole: ${number} entries, ${corrections} corrections.`)
      console.log(`Its end, to be noted elsewhere: ${number}:${hash}`)
    })
  })

type ListOptions = Pick<Places, 'store'> & {
  readonly limit: string
  readonly before?: string
  readonly collection?: string
}

const listCommand = (): Command =>
  withCollection(
    withStorePlace(
      new Command('list')
        .description('show the latest entries')
        .option('--limit <number>', 'how many', '20')
        .option('--before <number>', 'those before this entry')
    )
  ).action(async ({before, collection, limit, ...places}: ListOptions) => {
    const asked = {
      limit: countOf(limit, '--limit'),
      collection,
      ...(before === undefined ? {} : {before: countOf(before, '--before')})
    }
    await withStore(places, async store => {
      await mustBeHeld(collection, store)
      for (const {number, at, by, act, on, details} of await store.audit.list(asked))
        console.log(plain(`${number}  ${at}  ${by}  ${act}  ${on}  ${JSON.stringify(details)}`))
    })
  })

function headOf(noted: string): AuditHead {
  const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(noted) ?? []
  if (number === undefined || hash === undefined)
    throw new UserError(`“${noted}” is no end of a record: give it as \`concord audit verify\` printed it.`)
  return {number: Number(number), hash}
}

function countOf(text: string, option: string): number {
  const count = Number(text)
  if (!Number.isSafeInteger(count) || count < 1)
    throw new UserError(`${option} is “${text}”: give a whole number from 1.`)
  return count
}
