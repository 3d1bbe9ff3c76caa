import dgram from 'node:dgram'
import dns from 'node:dns'
import {syncBuiltinESMExports} from 'node:module'
import net from 'node:net'
import threads from 'node:worker_threads'

// Loaded before anything else in every thread of a compiled child: what happens on import here is the program. Node's
// permissions do the rest (program.ts); these two things they leave open.

const refuse = (): never => {
  throw new Error('A process that reads files has no network')
}

const close = (holder: object, name: string): void => {
  Object.defineProperty(holder, name, {value: refuse})
}

/** No connection, in or out, and no name looked up; pipes that are open already go on. */
const closeNetwork = (): void => {
  close(net.Socket.prototype, 'connect')
  close(net.Server.prototype, 'listen')
  for (const name of ['bind', 'connect', 'send']) close(dgram.Socket.prototype, name)
  for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of Object.getOwnPropertyNames(holder))
      if (/^(?:lookup|resolve|reverse)/.test(name)) close(holder, name)
}

/** A thread with switches or variables of its own would be free of ours. */
const bindThreads = (): void => {
  const {Worker} = threads
  const bound = new Proxy(Worker, {
    construct: (_, [program, {execArgv, env, ...options} = {} as threads.WorkerOptions]) =>
      new Worker(program, options)
  })
  Object.defineProperty(Worker.prototype, 'constructor', {value: bound})
  Object.defineProperty(threads, 'Worker', {value: bound})
}

closeNetwork()
bindThreads()
syncBuiltinESMExports()
