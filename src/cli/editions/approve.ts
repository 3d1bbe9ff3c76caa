import {Command} from 'commander'
import {sealOf} from '../../domain/edition/edition.js'
import {UserError} from '../../domain/errors.js'
import {approveEdition} from '../../editions/workflow/approve.js'
import {editionNamed} from '../../editions/workflow/editions.js'
import {EditionRefusal} from '../../editions/workflow/refusals.js'
import {openAccounts} from '../../web/accounts/accounts.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {askPassword} from '../terminal/ask-password.js'
import {plain} from '../terminal/plain.js'

type Options = Pick<Places, 'store'> & {readonly account: string}

/** `concord edition approve`: one person of the secretariat approves exactly what was drafted and replied. */
export const approveCommand = (): Command =>
  withStorePlace(
    new Command('approve')
      .description('approve a draft as one of two people of the secretariat; asks for the password')
      .argument('<edition>')
      .requiredOption('--account <email>', 'who approves; the password is asked for, or read from the input')
  ).action((named: string, options: Options) =>
    withStore(options, async store => {
      const accounts = await openAccounts(store, {origin: 'http://127.0.0.1:8100'})
      const email = options.account.trim().toLowerCase()
      const account = (await accounts.list()).find(each => each.email === email)
      const seen = await editionNamed(named, store)
      const password = await askPassword(`Password of ${email}: `)
      // An account that is not there, is blocked or has no password is told apart from a wrong one to nobody.
      const holds =
        account !== undefined && !account.blocked && (await accounts.isPassword(account.id, password))
      if (!holds || account === undefined) {
        const at = new Date().toISOString()
        const by = account?.email ?? 'unknown'
        await store.audit.append([{at, by, act: 'failed-approval', on: seen.id, details: {}}])
        throw new EditionRefusal('wrongPassword', {account: email})
      }
      const approver = {...account, signedIn: 'fresh'} as const
      const at = new Date().toISOString()
      const {approvals} = await approveEdition(seen.id, {approver, at, seal: sealOf(seen)}, store)
      if (approvals.length === 0) throw new UserError('The approval did not hold: look at the draft again.')
      console.log(plain(`${account.name} has approved ${seen.id}: ${approvals.length} of 2.`))
    })
  )
