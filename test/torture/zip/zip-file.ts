import {crc32, deflateRawSync} from 'node:zlib'

/** One entry of a zip, and what may be untrue of it. */
export type ZipEntry = {
  readonly name: string
  readonly content: string | Uint8Array
  /** What its record says of its size once inflated. */
  readonly declared?: number
  /** Bit 0 says that it is encrypted. */
  readonly flags?: number
}

/** What of an archive may be untrue. */
export type ZipOddities = {
  /** How many entries the end of the archive speaks of. */
  readonly count?: number
  /** The comment of the archive. */
  readonly comment?: string
  /** Write places, sizes and numbers as ZIP64 does. */
  readonly zip64?: boolean
}

/** Put an archive together from its entries, deflated. */
export const zipFile = (entries: readonly ZipEntry[], oddities: ZipOddities = {}): Uint8Array => {
  const {count = entries.length, comment = '', zip64 = false} = oddities
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const {name, content, declared, flags = 0} of entries) {
    const bytes = Buffer.from(content)
    const body = deflateRawSync(bytes, {level: 9})
    const record: Numbers = [
      crc32(bytes),
      zip64 ? most32 : body.length,
      zip64 ? most32 : (declared ?? bytes.length)
    ]
    const extra = zip64 ? zip64Extra([declared ?? bytes.length, body.length]) : Buffer.alloc(0)
    const centralExtra = zip64 ? zip64Extra([declared ?? bytes.length, body.length, at]) : Buffer.alloc(0)
    const local = Buffer.concat([
      numbers('4 2 2 2 2 2 4 4 4 2 2', [
        0x04034b50,
        45,
        flags,
        8,
        0,
        33,
        ...record,
        Buffer.byteLength(name),
        extra.length
      ]),
      Buffer.from(name),
      extra,
      body
    ])
    central.push(
      numbers('4 2 2 2 2 2 2 4 4 4 2 2 2 2 2 4 4', [
        0x02014b50,
        45,
        45,
        flags,
        8,
        0,
        33,
        ...record,
        Buffer.byteLength(name),
        centralExtra.length,
        0,
        0,
        0,
        0,
        zip64 ? most32 : at
      ]),
      Buffer.from(name),
      centralExtra
    )
    locals.push(local)
    at += local.length
  }
  const directory = Buffer.concat(central)
  const far = zip64 ? zip64End({count, size: directory.length, at}) : Buffer.alloc(0)
  const end = numbers('4 2 2 2 2 4 4 2', [
    0x06054b50,
    0,
    0,
    ...(zip64 ? [most16, most16, most32, most32] : [count % 65_536, count % 65_536, directory.length, at]),
    Buffer.byteLength(comment)
  ])
  return Buffer.concat([...locals, directory, far, end, Buffer.from(comment)])
}

type Numbers = readonly number[]

const most16 = 0xffff
const most32 = 0xffffffff

/** Numbers, each in so many bytes, the smallest first. */
const numbers = (widths: string, values: Numbers): Buffer => {
  const fields = widths.split(' ').map(Number)
  return Buffer.concat(
    fields.map((width, i) => {
      const field = Buffer.alloc(width)
      if (width === 8) field.writeBigUInt64LE(BigInt(values[i] ?? 0))
      else field.writeUIntLE(values[i] ?? 0, 0, width)
      return field
    })
  )
}

const zip64Extra = (values: Numbers): Buffer =>
  numbers(`2 2${' 8'.repeat(values.length)}`, [1, 8 * values.length, ...values])

const zip64End = ({
  count,
  size,
  at
}: {
  readonly count: number
  readonly size: number
  readonly at: number
}): Buffer =>
  Buffer.concat([
    numbers('4 8 2 2 4 4 8 8 8 8', [0x06064b50, 44, 45, 45, 0, 0, count, count, size, at]),
    numbers('4 4 8 4', [0x07064b50, 0, at + size, 1])
  ])
