import type {Writable} from 'node:stream'

/** What goes over a pipe at once: a value, and bytes that travel beside it as they are. */
export type Message = {readonly value: unknown; readonly bytes: Uint8Array}

/** Send a message. The bytes are handed over as they are, never copied. */
export const sendMessage = (pipe: Writable, {value, bytes}: Message): void => {
  const json = Buffer.from(JSON.stringify(value))
  const head = Buffer.alloc(headLength)
  head.writeUInt32LE(json.length, 0)
  head.writeUInt32LE(bytes.length, 4)
  pipe.cork()
  for (const part of [head, json, bytes]) if (part.length > 0) pipe.write(part)
  pipe.uncork()
}

/** Why what came over a pipe is no message: it says to be longer than is allowed, or it is not JSON. */
export type Nonsense = 'too-long' | 'garbled'

/** What becomes of messages. After the first nonsense nothing more is taken. */
export type Reception = {
  /** In bytes. */
  readonly longest: number
  readonly take: (message: Message) => void
  readonly refuse: (nonsense: Nonsense) => void
}

/** Put messages together from the chunks of a pipe, whose other end may send anything. */
export const messagesFrom = (reception: Reception): ((chunk: Uint8Array) => void) => {
  const parts = partsOfMessages(reception)
  let part = parts.next()
  let filled = 0
  return chunk => {
    for (let at = 0; at < chunk.length && !part.done; ) {
      const piece = chunk.subarray(at, at + part.value.length - filled)
      part.value.set(piece, filled)
      filled += piece.length
      at += piece.length
      if (filled < part.value.length) continue
      part = parts.next()
      filled = 0
      if (part.done) reception.refuse(part.value)
    }
  }
}

/** Two lengths in bytes: of the JSON, and of what travels beside it. */
const headLength = 8

/** Each part of each message, to be filled with the bytes that come; never an empty one. */
function* partsOfMessages({longest, take}: Reception): Generator<Uint8Array, Nonsense> {
  for (;;) {
    const head = Buffer.alloc(headLength)
    yield head
    const lengths = {json: head.readUInt32LE(0), bytes: head.readUInt32LE(4)}
    if (lengths.json + lengths.bytes > longest) return 'too-long'
    const json = new Uint8Array(lengths.json)
    if (json.length > 0) yield json
    const bytes = new Uint8Array(lengths.bytes)
    if (bytes.length > 0) yield bytes
    const value = valueIn(json)
    if (value === undefined) return 'garbled'
    take({value, bytes})
  }
}

const valueIn = (json: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(json))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
