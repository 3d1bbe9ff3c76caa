import {Command, Option} from 'commander'
import type {ActEntered} from '../../domain/acts/act-details.js'
import {UserError} from '../../domain/errors.js'
import {type Accounts, openAccounts} from '../../web/accounts/accounts.js'
import type {PersonChange} from '../../web/accounts/change-person.js'
import {Role, roles} from '../../web/accounts/role.js'
import {LINK_MINUTES} from '../../web/accounts/sign-in-library.js'
import {withStore} from '../open/with-store.js'
import {type Places, withStorePlace} from '../settings.js'
import {plain} from '../terminal/plain.js'

type Options = Pick<Places, 'store'> & {readonly origin?: string}
type ForNew = Options & {readonly name?: string; readonly role: string}

/** Who does it, in the record. */
const BY = 'command line'

/** `concord account`: who may sign in, for whoever runs the server. */
export const accountCommand = (): Command =>
  new Command('account')
    .description(
      'who may sign in to the workbench: make accounts, change their roles, hand out sign-in links'
    )
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(linkCommand())
    .addCommand(roleCommand())
    .addCommand(
      changeCommand('block', 'end the sessions of an account and let it in no more', {blocked: true})
    )
    .addCommand(changeCommand('unblock', 'let a blocked account in again', {blocked: false}))

const createCommand = (): Command =>
  withOrigin(withStorePlace(new Command('create').description('make an account, and print its sign-in link')))
    .argument('<email>')
    .option('--name <name>', 'how the person is called; without it, the address')
    .addOption(new Option('--role <role>', 'what the person may do').choices(roles).default('reader'))
    .action((email: string, options: ForNew) =>
      withAccounts(options, async (accounts, record) => {
        const role = Role.parse(options.role)
        const account = await accounts.create({email, name: options.name ?? email, role})
        await record({act: 'account-create', on: account.email, details: {name: account.name, role}})
        console.log(plain(`${account.email} is ${/^[aeiou]/u.test(role) ? 'an' : 'a'} ${role} now.`))
        await printLink(account.email, options, {accounts, record})
      })
    )

const listCommand = (): Command =>
  withStorePlace(new Command('list').description('show all accounts')).action((options: Options) =>
    withAccounts(options, async accounts => {
      for (const {blocked, email, name, role} of await accounts.list())
        console.log(plain(`${email}  ${role}  ${name}${blocked ? '  (blocked)' : ''}`))
    })
  )

const linkCommand = (): Command =>
  withOrigin(withStorePlace(new Command('link').description('print a link that signs somebody in once')))
    .argument('<email>')
    .action((email: string, options: Options) =>
      withAccounts(options, async (accounts, record) => {
        const {blocked} = await accountOf(email, accounts)
        if (blocked) throw new UserError(`${email} is blocked: \`concord account unblock ${email}\` first.`)
        await printLink(email.toLowerCase(), options, {accounts, record})
      })
    )

const roleCommand = (): Command =>
  withStorePlace(new Command('role').description('give somebody another role'))
    .argument('<email>')
    .argument('<role>', roles.join(', '))
    .action((email: string, given: string, options: Options) => {
      const role = Role.safeParse(given)
      if (!role.success) throw new UserError(`“${given}” is no role: give one of ${roles.join(', ')}.`)
      return change(email, {role: role.data}, options)
    })

const changeCommand = (name: string, does: string, what: PersonChange): Command =>
  withStorePlace(new Command(name).description(does))
    .argument('<email>')
    .action((email: string, options: Options) => change(email, what, options))

const withOrigin = (command: Command): Command =>
  command.option('--origin <address>', 'how people reach the server, for the link', 'http://127.0.0.1:8100')

const change = (email: string, what: PersonChange, options: Options): Promise<void> =>
  withAccounts(options, async accounts => {
    const {id} = await accountOf(email, accounts)
    const became = await accounts.change(id, what, {by: BY, at: new Date().toISOString()})
    if (became === 'last-administrator')
      throw new UserError(
        `${email} is the last administrator: make somebody else one first, by \`concord account role\`.`
      )
    console.log(plain(`${email} is changed, from the next request on.`))
  })

type Record = (entered: ActEntered & {readonly on: string}) => Promise<void>

const withAccounts = (
  options: Options,
  use: (accounts: Accounts, record: Record) => Promise<void>
): Promise<void> =>
  withStore(options, async store => {
    const accounts = await openAccounts(store, {origin: options.origin ?? 'http://127.0.0.1:8100'})
    await use(accounts, async entered => {
      await store.audit.append([{at: new Date().toISOString(), by: BY, ...entered}])
    })
  })

async function accountOf(email: string, accounts: Accounts) {
  const typed = email.trim().toLowerCase()
  const found = (await accounts.list()).find(account => account.email === typed)
  if (found === undefined)
    throw new UserError(
      `Nobody with the address ${email} has an account: \`concord account list\` shows all.`
    )
  return found
}

async function printLink(
  email: string,
  {origin}: Options,
  {accounts, record}: {readonly accounts: Accounts; readonly record: Record}
): Promise<void> {
  const token = await accounts.linkFor(email)
  await record({act: 'sign-in-link', on: email, details: {}})
  console.log(`To be handed over, good for one sign-in within ${LINK_MINUTES} minutes:`)
  console.log(`${origin}/sign-in/link?${new URLSearchParams({token})}`)
}
