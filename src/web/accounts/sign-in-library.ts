import {betterAuth} from 'better-auth'
import {magicLink} from 'better-auth/plugins/magic-link'
import {type ConcordDatabase, SCHEMA} from '../../store/database.js'

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
}

/** The sign-in library over the store's tables: passwords, sessions, links that sign in once. The only file that imports it. */
export const signInLibrary = (database: ConcordDatabase, {origin, secret, onLink}: Settings) => {
  const secure = origin.startsWith('https://')
  return betterAuth({
    // Our query layer knows its own tables; the library brings its own types.
    database: {db: database.withoutPlugins() as never, type: 'postgres', schemaName: SCHEMA},
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
    account: {modelName: 'person_account'},
    verification: {modelName: 'person_verification'},
    rateLimit: {
      enabled: true,
      window: 60,
      max: 1000,
      customRules: {'/sign-in/email': {window: 60, max: 10}}
    },
    advanced: {
      cookiePrefix: 'concord',
      useSecureCookies: false,
      cookies: {session_token: {name: secure ? '__Host-concord' : 'concord'}},
      defaultCookieAttributes: {httpOnly: true, sameSite: 'lax', path: '/', secure},
      ipAddress: {ipAddressHeaders: [ADDRESS_HEADER]}
    },
    plugins: [
      magicLink({
        expiresIn: LINK_MINUTES * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: async ({email, token}) => onLink({email, token})
      })
    ]
  })
}

export type SignInLibrary = ReturnType<typeof signInLibrary>
