import {createHash, randomBytes, randomUUID} from 'node:crypto'
import {z} from 'zod'
import type {ConcordDatabase} from '../../store/database.js'
import {isAtLeast, type Person, Role, roles} from './role.js'

/** A token of a program, without its secret. */
export type AccessToken = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly madeBy: string
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly usedAt: Date | null
}

/** Tokens by which programs act for people. Only the hash of one is kept. */
export type Tokens = {
  /** Gives the token itself, once: nobody can see it again. */
  readonly make: (given: {
    readonly name: string
    readonly role: Role
    readonly by: string
    readonly expiresAt: Date
  }) => Promise<{readonly id: string; readonly token: string}>
  /** Those of one person, or all. */
  readonly list: (by?: string) => Promise<readonly AccessToken[]>
  readonly revoke: (id: string) => Promise<void>
  /** For whom a token acts; never with more than that person's present role. Null where it does not hold. */
  readonly personOf: (token: string) => Promise<Person | null>
}

const PREFIX = 'concord_'

export const tokensIn = (database: ConcordDatabase): Tokens => ({
  make: async ({name, role, by, expiresAt}) => {
    const token = `${PREFIX}${randomBytes(32).toString('base64url')}`
    const id = randomUUID()
    await database
      .insertInto('access_token')
      .values({id, hash: hashOf(token), name, role, made_by: by, expires_at: expiresAt})
      .execute()
    return {id, token}
  },
  list: async by => {
    const all = database.selectFrom('access_token').selectAll().orderBy('made_at', 'desc')
    const rows = await (by === undefined ? all : all.where('made_by', '=', by)).execute()
    return rows.map(row => ({
      id: row.id,
      name: row.name,
      role: Role.parse(row.role),
      madeBy: row.made_by,
      madeAt: row.made_at,
      expiresAt: row.expires_at,
      revokedAt: row.revoked_at,
      usedAt: row.used_at
    }))
  },
  revoke: async id => {
    await database
      .updateTable('access_token')
      .set({revoked_at: new Date()})
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .execute()
  },
  personOf: async token => {
    if (!token.startsWith(PREFIX)) return null
    const row = await database
      .selectFrom('access_token')
      .innerJoin('person', 'person.id', 'access_token.made_by')
      .select(['access_token.id as token', 'access_token.role as granted', 'person.id', 'person.name'])
      .select(['person.email', 'person.role', 'person.language'])
      .where('hash', '=', hashOf(token))
      .where('revoked_at', 'is', null)
      .where('expires_at', '>', new Date())
      .where('person.blocked', '=', false)
      .executeTakeFirst()
    if (row === undefined) return null
    await database
      .updateTable('access_token')
      .set({used_at: new Date()})
      .where('id', '=', row.token)
      .execute()
    const {email, id, language, name} = row
    return {id, name, email, language, role: lesserOf(Granted.parse(row)), signedInAt: null}
  }
})

const Granted = z.object({granted: Role, role: Role})

const lesserOf = ({granted, role}: z.infer<typeof Granted>): Role =>
  isAtLeast(role, granted) ? granted : role

/** The token is 256 random bits, so that a plain hash cannot be guessed back. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The roles that somebody may give to a token: up to one's own. */
export const rolesUpTo = (role: Role): readonly Role[] => roles.filter(each => isAtLeast(role, each))
