import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import {Provider} from 'oidc-provider'

/** A real OpenID provider on this machine. Whoever types a name into its form is that one; any password is right. */
export type AProvider = {
  readonly issuer: string
  /** It answers only from here on; before, it is away. */
  readonly open: (redirect: string) => void
  readonly close: () => Promise<void>
}

export const CLIENT = {clientId: 'concord', clientSecret: 'a secret of both for the tests alone'}

/** `people` says what it tells of each: the claims that it makes. */
export async function aProvider(
  people: Readonly<Record<string, Readonly<Record<string, unknown>>>>
): Promise<AProvider> {
  let answers: RequestListener = (_, response) => response.writeHead(503).end()
  const server = createServer((request, response) => answers(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A TCP server has an address with a port.
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer,
    open: redirect => {
      const provider = new Provider(issuer, {
        clients: [
          {
            client_id: CLIENT.clientId,
            client_secret: CLIENT.clientSecret,
            redirect_uris: [redirect],
            token_endpoint_auth_method: 'client_secret_post'
          }
        ],
        claims: {openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], groups: ['groups']},
        scopes: ['openid', 'email', 'profile', 'groups'],
        findAccount: (_: unknown, id: string) => ({
          accountId: id,
          claims: () => ({sub: id, ...people[id]})
        }),
        cookies: {keys: ['for the tests alone']},
        features: {devInteractions: {enabled: true}}
      })
      answers = provider.callback()
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
