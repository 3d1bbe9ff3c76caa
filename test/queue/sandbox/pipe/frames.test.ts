import {PassThrough} from 'node:stream'
import {buffer} from 'node:stream/consumers'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {
  type Message,
  messagesFrom,
  type Nonsense,
  sendMessage
} from '../../../../src/queue/sandbox/pipe/frames.js'

const sent = async (...messages: readonly Message[]): Promise<Uint8Array> => {
  const pipe = new PassThrough({highWaterMark: 1_000_000})
  for (const message of messages) sendMessage(pipe, message)
  pipe.end()
  return buffer(pipe)
}

const received = (chunks: readonly Uint8Array[], longest = 1_000_000) => {
  const messages: Message[] = []
  const refused: Nonsense[] = []
  const receive = messagesFrom({
    longest,
    take: message => messages.push(message),
    refuse: nonsense => refused.push(nonsense)
  })
  for (const chunk of chunks) receive(chunk)
  return {messages, refused}
}

const headOf = (json: number, bytes: number): Uint8Array => {
  const head = Buffer.alloc(8)
  head.writeUInt32LE(json, 0)
  head.writeUInt32LE(bytes, 4)
  return head
}

describe('messages over a pipe', () => {
  it('arrive as they were sent, however the pipe cuts them', async () => {
    const message = fc.record({
      value: fc.json().map(text => ({inside: JSON.parse(text)})),
      bytes: fc.uint8Array({maxLength: 50})
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, {maxLength: 4}),
        fc.integer({min: 1, max: 30}),
        async (messages, size) => {
          const all = await sent(...messages)
          const chunks = Array.from({length: Math.ceil(all.length / size)}, (_, i) =>
            all.subarray(i * size, (i + 1) * size)
          )
          const {messages: got, refused} = received(chunks)
          expect(got.map(({value, bytes}) => [value, [...bytes]])).toEqual(
            messages.map(({value, bytes}) => [value, [...bytes]])
          )
          expect(refused).toEqual([])
        }
      ),
      {numRuns: 100}
    )
  })

  it('keep a lone surrogate and a name that means something to the engine', async () => {
    const value = JSON.parse('{"text": "\\ud800", "__proto__": {"polluted": 1}}')
    const {messages} = received([await sent({value, bytes: new Uint8Array()})])
    expect(JSON.stringify(messages[0]?.value)).toBe(JSON.stringify(value))
    expect({}).not.toHaveProperty('polluted')
  })

  it('are refused by the length they claim, before any of it is taken in', () => {
    expect(received([headOf(2 ** 32 - 1, 2 ** 32 - 1)])).toEqual({messages: [], refused: ['too-long']})
    expect(received([headOf(10, 0)], 9)).toEqual({messages: [], refused: ['too-long']})
  })

  it.each([
    ['no JSON', [headOf(3, 0), Buffer.from('{a}')]],
    ['nothing at all', [headOf(0, 0), headOf(0, 0)]]
  ])('are refused once where they hold %s', (_, chunks) => {
    expect(received(chunks)).toEqual({messages: [], refused: ['garbled']})
  })
})
