import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import type {childProgram as childProgramOf} from '../../../../src/queue/sandbox/program.js'

// Only what is compiled is confined by the engine: from source, the loader of TypeScript needs what is taken away.
const compiled = path.resolve('dist/queue/sandbox')
const isBuilt = existsSync(`${compiled}/program.js`) && existsSync(`${compiled}/child/confine.js`)

/** What a program prints that is started as a child is, confines itself as a child does, and then tries something. */
const printedBy = async (attempt: string): Promise<string> => {
  // The same module, compiled.
  const {childProgram}: {readonly childProgram: typeof childProgramOf} = await import(
    `${compiled}/program.js`
  )
  const {command, args} = childProgram({milliseconds: 1, rssBytes: 1, heapMegabytes: 500, longestAnswer: 1})
  const switches = args.slice(
    0,
    args.findIndex(arg => arg.endsWith('child.js'))
  )
  const program = `
    import {confine} from '${compiled}/child/confine.js'
    import {readFileSync, writeFileSync} from 'node:fs'
    import {spawnSync} from 'node:child_process'
    import {Worker} from 'node:worker_threads'
    import {createRequire} from 'node:module'
    import net from 'node:net'
    import dns from 'node:dns/promises'
    import dgram from 'node:dgram'
    const require = createRequire('${compiled}/')
    confine()
    try {
      const given = await (async () => { ${attempt} })()
      console.log('done', given)
    } catch (error) {
      console.log('refused', error.code ?? error.cause?.message ?? error.message)
    }
    process.exit()`
  const run = spawnSync(command, [...switches, '--input-type=module', '-e', program], {
    env: {},
    encoding: 'utf8',
    timeout: 20_000
  })
  return run.stdout.trim() || run.stderr
}

describe.skipIf(!isBuilt)('a compiled child', () => {
  it('can read what it consists of', async () => {
    expect(await printedBy(`return readFileSync('${compiled}/program.js').length > 0`)).toBe('done true')
  })

  it('can find that data of a language is not on the machine', async () => {
    const module = path.resolve('dist/stages/recognise/languages/language-data.js')
    // Nobody installs all of these.
    const attempt = `
      const {dataFileOf} = await import('${module}')
      return ['lo', 'km', 'si', 'am'].map(dataFileOf).includes(null)`
    expect(await printedBy(attempt)).toBe('done true')
  })

  it.each([
    ['read another file', "readFileSync('/etc/passwd')", 'ERR_ACCESS_DENIED'],
    ['read the store', `readFileSync('${path.resolve('output/README.md')}')`, 'ERR_ACCESS_DENIED'],
    ['write a file', "writeFileSync('/tmp/written-by-a-child', '')", 'ERR_ACCESS_DENIED'],
    ['start a process', "spawnSync('true')", 'ERR_ACCESS_DENIED'],
    ['reach the engine', "process.binding('tcp_wrap')", 'ERR_ACCESS_DENIED'],
    ['load machine code', "process.dlopen({exports: {}}, '/lib/x.node')", 'ERR_DLOPEN_DISABLED'],
    [
      'make code out of a string',
      "new Function('return 1')()",
      'Code generation from strings disallowed for this context'
    ],
    [
      'start a thread without these limits',
      "new Worker('1', {eval: true, execArgv: []})",
      'A process that reads files has no use for Worker'
    ],
    [
      'start a thread by another way',
      "new (require('node:worker_threads').Worker)('1', {eval: true})",
      'A process that reads files has no use for Worker'
    ],
    ['connect', "net.connect(9, '127.0.0.1')", 'A process that reads files has no use for connect'],
    ['fetch', "await fetch('http://127.0.0.1:59999/')", 'A process that reads files has no use for connect'],
    ['listen', 'net.createServer().listen(0)', 'A process that reads files has no use for listen'],
    ['look up a name', "await dns.lookup('localhost')", 'A process that reads files has no use for lookup'],
    [
      'send a packet',
      "dgram.createSocket('udp4').send('x', 9, '127.0.0.1')",
      'A process that reads files has no use for send'
    ]
  ])('cannot %s', async (_, attempt, refused) => {
    expect(await printedBy(`return ${attempt}`)).toBe(`refused ${refused}`)
  })
})
