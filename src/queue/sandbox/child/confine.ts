import dgram from 'node:dgram'
import dns from 'node:dns'
import {syncBuiltinESMExports} from 'node:module'
import net from 'node:net'
import threads from 'node:worker_threads'

/**
 * Take from this process what no reading needs and Node's permissions (program.ts) leave open: the network, whether
 * by name or address, in or out; and threads, which could be started without these permissions. What is open already,
 * pipes and threads, goes on.
 */
export const confine = (): void => {
  close(net.Socket.prototype, 'connect')
  close(net.Server.prototype, 'listen')
  for (const name of ['bind', 'connect', 'send']) close(dgram.Socket.prototype, name)
  for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of Object.getOwnPropertyNames(holder))
      if (/^(?:lookup|resolve|reverse)/.test(name)) close(holder, name)
  close(threads.Worker.prototype, 'constructor')
  close(threads, 'Worker')
  // What modules import by name is renewed, too.
  syncBuiltinESMExports()
}

/** For good: it cannot be put back. */
const close = (holder: object, name: string): void => {
  // No arrow: what is closed may also be called as a constructor.
  function refused(): never {
    throw new Error(`A process that reads files has no use for ${name}`)
  }
  Object.defineProperty(holder, name, {value: refused})
}
