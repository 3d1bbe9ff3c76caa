import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {afterAll, describe, expect, it} from 'vitest'
import {openSandbox} from '../../../src/queue/sandbox/sandbox.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const note = {name: 'note.txt', bytes: bytes('1. Xanadu welcomes the norms.\n\n2. It will apply them.')}

describe('the sandbox', () => {
  const sandbox = openSandbox({size: 2})
  afterAll(() => sandbox.close())

  it('reads a file in a child process', async () => {
    const document = await sandbox.read(note)
    expect(document).toMatchObject({value: {text: '1. Xanadu welcomes the norms.\n\n2. It will apply them.'}})
  })

  it('gives a failure of the file as an outcome', async () => {
    expect(await sandbox.read({name: 'x.pdf', bytes: new Uint8Array()})).toMatchObject({
      failure: {code: 'empty'}
    })
  })

  it.skipIf(!existsSync('/proc/self/environ'))('gives its children no variable of ours', async () => {
    process.env.CONCORD_TEST_SECRET = 'do not pass on'
    await sandbox.read(note)
    const children = childrenOf(process.pid)
    expect(children.length).toBeGreaterThan(0)
    for (const child of children) {
      const names = readFileSync(`/proc/${child}/environ`, 'utf8')
        .split('\0')
        .map(line => line.split('=')[0])
      expect(names.filter(name => name !== '' && !name?.startsWith('NODE_CHANNEL_'))).toEqual([])
    }
  })
})

const childrenOf = (pid: number): readonly string[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], {encoding: 'utf8'})
    .split('\n')
    .filter(line => line.includes('sandbox/child.'))
    .map(line => line.trim().split(' ')[0] ?? '')
