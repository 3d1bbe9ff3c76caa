const END_OF_DIRECTORY = 0x06054b50
/** 1 January 1980, the first day that the format knows: 0 hours, and 1 in the places of month and day. */
const NO_TIME = 0
const FIRST_DAY = 0x0021

/** A zip whose entries all bear the same date, so that the same content is the same bytes whenever it is written. */
export function undated(zip: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(zip)
  const view = new DataView(bytes.buffer)
  const end = endOfDirectory(view)
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    view.setUint16(entry + 12, NO_TIME, true)
    view.setUint16(entry + 14, FIRST_DAY, true)
    const local = view.getUint32(entry + 42, true)
    view.setUint16(local + 10, NO_TIME, true)
    view.setUint16(local + 12, FIRST_DAY, true)
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true)
  }
  return bytes
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  throw new Error('What was packed is no zip file.')
}
