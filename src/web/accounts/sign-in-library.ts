import {betterAuth} from 'better-auth'
import {genericOAuth} from 'better-auth/plugins/generic-oauth'
import {magicLink} from 'better-auth/plugins/magic-link'
import {type ConcordDatabase, SCHEMA} from '../../store/database.js'
import {type OpenId, WAY_BACK} from './open-id.js'

/** Where the library's own paths would begin; none of them is open to anybody but through our routes. */
export const LIBRARY_PATH = '/sign-in-library'

/** Which header carries the address that a request came from; set by the server, never taken from outside. */
export const ADDRESS_HEADER = 'x-concord-address'

/** A session ends after so many hours without use. */
const SESSION_HOURS = 12

/** A sign-in link holds for so many minutes, and once. */
export const LINK_MINUTES = 60

export type Settings = {
  /** `https://concord.example`, as people see it. */
  readonly origin: string
  readonly secret: string
  readonly onLink: (link: {readonly email: string; readonly token: string}) => void
  /** A provider through which people may sign in too; null for none. */
  readonly openId: OpenId | null
  /** What it says of somebody, before the account is looked for. */
  readonly onProfile: (profile: unknown) => Promise<void>
}

/** The sign-in library over the store's tables: passwords, sessions, links that sign in once. The only file that imports it. */
export const signInLibrary = (
  database: ConcordDatabase,
  {onLink, onProfile, openId, origin, secret}: Settings
) => {
  const secure = origin.startsWith('https://')
  return betterAuth({
    database: {db: database.withoutPlugins(), type: 'postgres', schemaName: SCHEMA},
    baseURL: origin,
    basePath: LIBRARY_PATH,
    secret,
    trustedOrigins: [origin],
    telemetry: {enabled: false},
    logger: {level: 'error'},
    emailAndPassword: {enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200},
    user: {
      modelName: 'person',
      additionalFields: {
        role: {type: 'string', required: true, input: false},
        blocked: {type: 'boolean', required: false, input: false},
        language: {type: 'string', required: false, input: false}
      }
    },
    session: {modelName: 'person_session', expiresIn: SESSION_HOURS * 3600, updateAge: 900},
    account: {
      modelName: 'person_account',
      encryptOAuthTokens: true,
      // An account is of whom the provider says to have seen at that address, and of nobody else.
      accountLinking: {enabled: true, trustedProviders: [], allowDifferentEmails: false}
    },
    verification: {modelName: 'person_verification'},
    rateLimit: {
      enabled: true,
      window: 60,
      max: 1000,
      customRules: {'/sign-in/email': {window: 60, max: 10}, '/sign-in/social': {window: 60, max: 30}}
    },
    advanced: {
      // A session and whose it is are one question.
      database: {joins: true},
      cookiePrefix: 'concord',
      useSecureCookies: false,
      cookies: {session_token: {name: secure ? '__Host-concord' : 'concord'}},
      defaultCookieAttributes: {httpOnly: true, sameSite: 'lax', path: '/', secure},
      ipAddress: {ipAddressHeaders: [ADDRESS_HEADER]}
    },
    plugins: [
      ...(openId === null ? [] : [throughProvider(openId, {origin, onProfile})]),
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({email, token}) => onLink({email, token})
      })
    ]
  })
}

/** The name of the provider in the library, and in its address there. */
export const PROVIDER = 'openid'

const throughProvider = (
  {clientId, clientSecret, issuer, name, scopes}: OpenId,
  {onProfile, origin}: Pick<Settings, 'onProfile' | 'origin'>
) =>
  genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        name,
        discoveryUrl: `${issuer}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: [...scopes],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        redirectURI: `${origin}${WAY_BACK}`,
        mapProfileToUser: async profile => {
          await onProfile(profile)
          return {}
        }
      }
    ]
  })
