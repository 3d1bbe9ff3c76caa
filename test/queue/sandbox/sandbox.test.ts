import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {deflateRawSync} from 'node:zlib'
import {afterAll, describe, expect, it} from 'vitest'
import {openSandbox} from '../../../src/queue/sandbox/sandbox.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const statement = 'The Republic of Xanadu welcomes the norms of responsible behaviour.'
const note = {name: 'note.txt', bytes: bytes(statement)}

describe('the sandbox', () => {
  // A child that is slow is not used again, and on a busy machine each may be: slow is a twentieth of this.
  const sandbox = openSandbox({size: 2, milliseconds: 600_000})
  afterAll(() => sandbox.close())

  it('reads a file in a child process', async () => {
    expect(await sandbox.read(note)).toMatchObject({
      value: {document: {text: statement, language: 'en'}}
    })
  })

  it('gives a failure of the file as an outcome', async () => {
    expect(await sandbox.read({name: 'x.pdf', bytes: new Uint8Array()})).toMatchObject({
      failure: {code: 'empty'}
    })
  })

  it('refuses a zip that unpacks to more than the limit, and reads its neighbours', async () => {
    const [bomb, ...neighbours] = await Promise.all([
      sandbox.read({name: 'bomb.docx', bytes: zipOf('word/document.xml', '<w:p/>', 300_000_000)}),
      sandbox.read(note),
      sandbox.read(note)
    ])
    expect(bomb).toMatchObject({failure: {code: 'too-large'}})
    for (const neighbour of neighbours)
      expect(neighbour).toMatchObject({value: {document: {text: statement}}})
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

  it('uses its children again for the next file', async () => {
    const before = childrenOf(process.pid)
    for (let i = 0; i < 4; i++) await sandbox.read(note)
    expect(childrenOf(process.pid)).toEqual(before)
  })
})

describe('the limits of the sandbox', () => {
  it('stops a file that takes too long, and that file alone', async () => {
    const sandbox = openSandbox({size: 1, milliseconds: 1})
    expect(await sandbox.read(note)).toMatchObject({failure: {code: 'timed-out'}})
    expect(await sandbox.read(note)).toMatchObject({failure: {code: 'timed-out'}})
    await sandbox.close()
  })

  it('stops a file that takes too much memory, and starts a new child for the next one', async () => {
    const sandbox = openSandbox({size: 1, rssBytes: 400_000_000, heapMegabytes: 4_000})
    // Two million elements, each an object with its neighbours.
    const hungry = {name: 'hungry.html', bytes: bytes(`<p>${'a<i>b</i>'.repeat(2_000_000)}`)}
    expect(await sandbox.read(hungry)).toMatchObject({failure: {code: 'too-large'}})
    expect(await sandbox.read(note)).toMatchObject({value: {document: {text: statement}}})
    await sandbox.close()
  }, 60_000)

  it('says nothing about a file that it was closed over', async () => {
    const sandbox = openSandbox({size: 1})
    const reading = sandbox.read(note)
    const refused = expect(reading).rejects.toThrow('The sandbox was closed before note.txt was read.')
    await sandbox.close()
    await refused
  })

  it('stops a file that the engine has no memory for', async () => {
    const sandbox = openSandbox({size: 1, heapMegabytes: 60})
    const hungry = {name: 'hungry.html', bytes: bytes(`<p>${'a<i>b</i>'.repeat(1_000_000)}`)}
    expect(await sandbox.read(hungry)).toMatchObject({failure: {code: 'too-large'}})
    await sandbox.close()
  }, 60_000)
})

const childrenOf = (pid: number): readonly string[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(pid)], {encoding: 'utf8'})
    .split('\n')
    .filter(line => line.includes('sandbox/child/child.'))
    .map(line => line.trim().split(' ')[0] ?? '')

/** A zip of one entry: `content` followed by so many spaces. Its check sum is left out, as nothing here reads that far. */
const zipOf = (name: string, content: string, spaces: number): Uint8Array => {
  const body = deflateRawSync(Buffer.concat([Buffer.from(content), Buffer.alloc(spaces, ' ')]), {level: 9})
  const size = content.length + spaces
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(8, 4)
  shared.writeUInt32LE(body.length, 14)
  shared.writeUInt32LE(size, 18)
  shared.writeUInt16LE(name.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), body])
  const central = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\0'),
    shared,
    Buffer.alloc(14),
    Buffer.from(name)
  ])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
