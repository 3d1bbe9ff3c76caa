/** One change to the form of characters or paragraphs: its number, and where its operand stands in `bytes`. */
export type Sprm = {readonly code: number; readonly bytes: Buffer; readonly at: number}

/** The changes in a group of them, in order (MS-DOC 2.2.5.1). */
export function* sprmsIn(bytes: Buffer): Generator<Sprm> {
  let at = 0
  while (at + 2 < bytes.length) {
    const code = bytes.readUInt16LE(at)
    at += 2
    yield {code, bytes, at}
    at += operandLength(code, bytes, at)
  }
}

const tableDefinition = 0xd608
const changedTabs = 0xc615

const operandLength = (code: number, bytes: Buffer, at: number): number => {
  const size = code >> 13
  if (size === 0 || size === 1) return 1
  if (size === 3) return 4
  if (size === 7) return 3
  if (size !== 6) return 2
  if (code === tableDefinition) return bytes.readUInt16LE(at) + 1
  const length = bytes.readUInt8(at)
  if (code !== changedTabs || length !== 255) return length + 1
  const deleted = bytes.readUInt8(at + 1)
  const added = bytes.readUInt8(at + 2 + 4 * deleted)
  return 3 + 4 * deleted + 3 * added
}
