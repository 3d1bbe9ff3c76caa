import {z} from 'zod'
import {userError} from '../../domain/refusals/refuse.js'
import {databaseOver} from '../../store/database.js'
import type {Store} from '../../store/store.js'
import {type Changed, type ChangedBy, changePerson, type PersonChange} from './change-person.js'
import {knownNames} from './known-names.js'
import {accountAdmitted, type OpenId} from './open-id.js'
import {type Person, Role} from './role.js'
import {secretOf} from './secret.js'
import {LIBRARY_PATH, signInLibrary} from './sign-in-library.js'
import {type ThroughProvider, throughProvider} from './through-provider.js'
import {type Tokens, tokensIn} from './tokens.js'

/** An account as an administrator sees it. */
export type Account = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly blocked: boolean
  readonly createdAt: Date
}

/** Who may come in, and who is there. What a session may do is looked up with each request, never kept in a cookie. */
export type Accounts = {
  /** Who sent a request: by a session's cookie, or by a token in its `Authorization` header. Null for nobody. */
  readonly personOf: (headers: Headers) => Promise<Person | null>
  /** Signs in by e-mail address and password. The answer carries the cookie; its status is 200, or says why not. */
  readonly signIn: (
    given: {readonly email: string; readonly password: string},
    headers: Headers
  ) => Promise<Response>
  /** Signs in by a link that was made before. The answer carries the cookie, or leads to `?error=`. */
  readonly useLink: (token: string, headers: Headers) => Promise<Response>
  readonly provider: ThroughProvider
  readonly signOut: (headers: Headers) => Promise<Response>
  /** The token of a link that signs this person in once, within the hour. */
  readonly linkFor: (email: string) => Promise<string>
  readonly list: () => Promise<readonly Account[]>
  /** The names of all, by their addresses; a change of another server shows within seconds. */
  readonly names: () => Promise<ReadonlyMap<string, string>>
  readonly create: (given: {
    readonly email: string
    readonly name: string
    readonly role: Role
  }) => Promise<Account>
  /** Takes effect with the next request of that person, and stands in the record. The last administrator stays one. */
  readonly change: (id: string, change: PersonChange, said: ChangedBy) => Promise<Changed>
  /** Ends every session of that person. */
  readonly signOutEverywhere: (id: string) => Promise<void>
  readonly hasPassword: (id: string) => Promise<boolean>
  readonly isPassword: (id: string, password: string) => Promise<boolean>
  readonly setPassword: (id: string, password: string) => Promise<void>
  readonly tokens: Tokens
}

const StoredPerson = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: Role,
  blocked: z.boolean().nullish(),
  language: z.string().nullish(),
  createdAt: z.coerce.date()
})

/** Opens the accounts of a store for a site at this origin, with the OpenID provider it may have. */
export async function openAccounts(
  store: Store,
  {openId = null, origin}: {readonly origin: string; readonly openId?: OpenId | null}
): Promise<Accounts> {
  const database = databaseOver(store.pool.pool)
  const links = new Map<string, string>()
  const library = signInLibrary(database, {
    origin,
    secret: await secretOf(database),
    onLink: ({email, token}) => links.set(email, token),
    openId,
    onProfile: profile => admit(profile)
  })
  const {internalAdapter, password: passwords} = await library.$context
  const tokens = tokensIn(database)

  const names = knownNames(database)

  const ask = (path: string, headers: Headers, init: RequestInit = {}) => {
    const passed = new Headers(headers)
    passed.set('origin', origin)
    passed.delete('content-length')
    if (init.body !== undefined) passed.set('content-type', 'application/json')
    return library.handler(new Request(`${origin}${LIBRARY_PATH}${path}`, {...init, headers: passed}))
  }
  const find = async (email: string) => (await internalAdapter.findUserByEmail(email))?.user
  const passwordOf = async (id: string) =>
    (await internalAdapter.findAccounts(id)).find(({providerId}) => providerId === 'credential')?.password ??
    null

  const create: Accounts['create'] = async ({email, name, role}) => {
    const address = email.trim().toLowerCase()
    if ((await find(address)) !== undefined) throw userError('accountTaken', {email: address})
    // Verified: who makes the account vouches for the address.
    const given = {email: address, name, role, blocked: false, emailVerified: true}
    const made = await internalAdapter.createUser(given, {method: 'admin'})
    names.forget()
    return accountOf(made)
  }
  /** Makes an account for whom the provider vouches, where there is none of that address. */
  async function admit(profile: unknown): Promise<void> {
    const admitted = accountAdmitted(profile, openId?.admits ?? null)
    if (admitted === null || (await find(admitted.email.toLowerCase())) !== undefined) return
    const {email, name, role} = await create(admitted)
    const by = `OpenID provider ${openId?.issuer}`
    const at = new Date().toISOString()
    await store.audit.append([{at, by, act: 'account-create', on: email, details: {name, role}}])
  }

  return {
    tokens,
    create,
    provider: throughProvider(openId?.name ?? null, ask),
    personOf: async headers => {
      const bearer = /^Bearer (\S+)$/u.exec(headers.get('authorization') ?? '')?.[1]
      if (bearer !== undefined) return tokens.personOf(bearer)
      const found = await library.api.getSession({headers})
      if (found === null) return null
      const person = StoredPerson.parse(found.user)
      if (person.blocked === true) return null
      return {
        id: person.id,
        name: person.name,
        email: person.email,
        role: person.role,
        language: person.language ?? null,
        signedInAt: new Date(found.session.createdAt)
      }
    },
    signIn: async ({email, password}, headers) => {
      const person = await find(email.toLowerCase())
      // Told apart from a wrong password to nobody.
      const blocked = person !== undefined && StoredPerson.parse(person).blocked === true
      const given = blocked ? {email: `blocked:${email}`, password} : {email, password}
      return ask('/sign-in/email', headers, {method: 'POST', body: JSON.stringify(given)})
    },
    useLink: async (token, headers) => {
      const query = new URLSearchParams({token, callbackURL: '/', errorCallbackURL: '/sign-in?error=link'})
      return ask(`/magic-link/verify?${query}`, headers)
    },
    signOut: headers => ask('/sign-out', headers, {method: 'POST', body: '{}'}),
    linkFor: async email => {
      if ((await find(email)) === undefined) throw userError('noAccount', {email})
      await library.api.signInMagicLink({body: {email, callbackURL: '/'}, headers: new Headers({origin})})
      const token = links.get(email)
      links.delete(email)
      if (token === undefined) throw new Error(`No link was made for ${email}`)
      return token
    },
    names: names.now,
    list: async () => {
      const people = await internalAdapter.listUsers(1000, 0, {field: 'email', direction: 'asc'})
      return people.map(accountOf)
    },
    change: async (id, change, said) => {
      const changed = await changePerson(database, id, {change, said})
      names.forget()
      if (changed === 'changed' && change.blocked === true) await internalAdapter.deleteUserSessions(id)
      return changed
    },
    signOutEverywhere: async id => {
      await internalAdapter.deleteUserSessions(id)
    },
    hasPassword: async id => (await passwordOf(id)) !== null,
    isPassword: async (id, password) => {
      const hash = await passwordOf(id)
      return hash !== null && (await passwords.verify({hash, password}))
    },
    setPassword: async (id, password) => {
      const hash = await passwords.hash(password)
      if ((await passwordOf(id)) !== null) await internalAdapter.updatePassword(id, hash)
      else
        await internalAdapter.linkAccount({
          userId: id,
          providerId: 'credential',
          accountId: id,
          password: hash
        })
    }
  }
}

function accountOf(stored: unknown): Account {
  const {blocked, createdAt, email, id, name, role} = StoredPerson.parse(stored)
  return {id, name, email, role, blocked: blocked ?? false, createdAt}
}
