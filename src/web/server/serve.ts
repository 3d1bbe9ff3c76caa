import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {getRequestListener} from '@hono/node-server'
import {UserError} from '../../domain/errors.js'

/** A server that answers. */
export type Serving = {readonly port: number; readonly close: () => Promise<void>}

/**
 * So long a connection waits for the next request, in milliseconds. Longer than browsers, and servers before this one, keep
 * theirs (60 to 75 s are usual): whoever closes first, the other may be sending at that moment, and what it sent is lost.
 */
const KEPT_OPEN = 90_000

type Answer = (request: Request, address: string) => Promise<Response>

/** Answers requests at a host and port (0: any free one) until closed. Throws a UserError where the port is taken. */
export async function serve(
  host: string,
  port: number,
  answer: (port: number) => Promise<Answer>
): Promise<Serving> {
  let given: Answer | undefined
  const server = createServer(
    getRequestListener(
      (request, {incoming}) => {
        if (given === undefined) return new Response(null, {status: 503})
        return given(request, incoming.socket.remoteAddress ?? '')
      },
      {overrideGlobalObjects: false}
    )
  )
  server.keepAliveTimeout = KEPT_OPEN
  server.listen(port, host)
  await once(server, 'listening').catch(cause => {
    throw new UserError(
      `Port ${port} of ${host} cannot be used (${codeOf(cause)}): choose another by --port.`,
      {
        cause
      }
    )
  })
  // A TCP server has an address with a port.
  const found = (server.address() as AddressInfo).port
  given = await answer(found)
  return {
    port: found,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }
  }
}

const codeOf = (cause: unknown): string =>
  cause instanceof Error ? String(Reflect.get(cause, 'code') ?? cause.message) : String(cause)
