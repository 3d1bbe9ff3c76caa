import {z} from 'zod'
import {UserError} from '../../domain/errors.js'
import {Role, roles} from './role.js'

/** An OpenID provider through which people may sign in, beside passwords and links. */
export type OpenId = {
  /** `https://login.example`: where it describes itself, under `/.well-known/openid-configuration`. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** How it is called on the button that leads to it. */
  readonly name: string
  readonly scopes: readonly string[]
  /** Which values of a claim make an account of which role, for somebody who has none; null where only people make accounts. */
  readonly admits: {readonly claim: string; readonly roles: ReadonlyMap<string, Role>} | null
}

/** What whoever starts the server says of a provider, as words. */
export type OpenIdWords = {
  readonly issuer?: string | undefined
  readonly clientId?: string | undefined
  readonly clientSecret?: string | undefined
  readonly name?: string | undefined
  readonly scopes?: string | undefined
  readonly claim?: string | undefined
  /** `cyber-desk=analyst` */
  readonly admitted?: readonly string[] | undefined
}

/** Where the way through a provider begins. */
export const THROUGH_PROVIDER = '/sign-in/provider'

/** Where a provider sends people back to. It must be known there, word for word. */
export const WAY_BACK = '/sign-in/provider/back'

/** The provider, or null where none is named. Throws a UserError that says what is missing or wrong. */
export function openIdOf(words: OpenIdWords): OpenId | null {
  const {admitted = [], claim, clientId, clientSecret, issuer, name, scopes} = words
  if (issuer === undefined) {
    if (clientId === undefined && claim === undefined && admitted.length === 0) return null
    throw new UserError('An OpenID provider has no address: give its issuer by --openid-issuer.')
  }
  if (clientId === undefined)
    throw new UserError('The OpenID provider knows this server by no name: give it by --openid-client.')
  if (clientSecret === undefined || clientSecret.trim() === '')
    throw new UserError(
      'The OpenID provider needs a secret: put it into a file and name that by --openid-secret-file, or set CONCORD_OPENID_SECRET.'
    )
  return {
    issuer: issuerOf(issuer),
    clientId,
    clientSecret: clientSecret.trim(),
    name: name ?? new URL(issuer).host,
    scopes: (scopes ?? 'openid email profile').split(/[\s,]+/u).filter(scope => scope !== ''),
    admits: admitting(claim, admitted)
  }
}

function issuerOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const isHere = url !== undefined && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname)
  if (url === undefined || (url.protocol !== 'https:' && !(url.protocol === 'http:' && isHere)))
    throw new UserError(
      `The issuer “${given}” of --openid-issuer is no address of a provider: give it as https://…`
    )
  return given.replace(/\/$/u, '')
}

function admitting(claim: string | undefined, admitted: readonly string[]): OpenId['admits'] {
  if (claim === undefined && admitted.length === 0) return null
  if (claim === undefined || admitted.length === 0)
    throw new UserError(
      'To make accounts for whom the OpenID provider vouches, name the claim by --openid-claim and its values by --openid-admit value=role.'
    )
  return {
    claim,
    roles: new Map(
      admitted.map(each => {
        const at = each.lastIndexOf('=')
        const role = Role.safeParse(each.slice(at + 1))
        if (at < 1 || !role.success)
          throw new UserError(
            `“${each}” of --openid-admit is not a value and a role: write for instance cyber-desk=analyst, with one of ${roles.join(', ')}.`
          )
        return [each.slice(0, at), role.data]
      })
    )
  }
}

const Profile = z.looseObject({
  email: z.email(),
  // Some providers write it as a word.
  email_verified: z
    .union([z.boolean(), z.enum(['true', 'false']).transform(word => word === 'true')])
    .optional(),
  name: z.string().optional()
})

/** The account that somebody is to have by what a provider says of them; null where it admits nobody for that. */
export function accountAdmitted(
  profile: unknown,
  admits: OpenId['admits']
): {readonly email: string; readonly name: string; readonly role: Role} | null {
  const read = Profile.safeParse(profile)
  if (admits === null || !read.success || read.data.email_verified !== true) return null
  const said = [read.data[admits.claim]].flat().flatMap(value => admits.roles.get(String(value)) ?? [])
  const [role] = said.toSorted((a, b) => roles.indexOf(b) - roles.indexOf(a))
  return role === undefined ? null : {email: read.data.email, name: read.data.name ?? read.data.email, role}
}
