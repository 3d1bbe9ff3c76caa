import {type Sprm, sprmsIn} from './sprms.js'

/** What we ask of the form of characters; undefined where nothing is said. */
export type CharacterForm = {
  readonly deleted?: boolean
  readonly hidden?: boolean
  readonly raised?: boolean
  /** True for a sign of a font of its own, which stands in for a character. */
  readonly symbol?: boolean
}

/** What we ask of the form of paragraphs; undefined where nothing is said. */
export type ParagraphForm = {
  readonly style?: number
  /** The use of a list, from 1; 0 for none. */
  readonly list?: number
  readonly level?: number
  /** An outline level from 0; 9 is running text. */
  readonly outline?: number
  readonly inTable?: boolean
  /** True for the mark that ends a row. */
  readonly rowEnd?: boolean
}

/** The form of characters that a group of changes makes. */
export const characterForm = (bytes: Buffer): CharacterForm => {
  let form: CharacterForm = {}
  for (const sprm of sprmsIn(bytes)) {
    const value = sprm.bytes.readUInt8(sprm.at)
    if (sprm.code === 0x0800) form = {...form, deleted: value === 1}
    else if (sprm.code === 0x083c) form = {...form, hidden: (value & 1) === 1}
    else if (sprm.code === 0x2a48) form = {...form, raised: value === 1}
    else if (sprm.code === 0x6a09) form = {...form, symbol: true}
  }
  return form
}

/** The form of a paragraph that a group of changes makes. */
export const paragraphForm = (bytes: Buffer): ParagraphForm => {
  let form: ParagraphForm = {}
  for (const sprm of sprmsIn(bytes)) form = {...form, ...changeOf(sprm)}
  return form
}

const changeOf = ({code, bytes, at}: Sprm): ParagraphForm => {
  if (code === 0x4600) return {style: bytes.readUInt16LE(at)}
  if (code === 0x460b) return {list: listUse(bytes.readInt16LE(at))}
  const value = bytes.readUInt8(at)
  if (code === 0x260a) return {level: value}
  if (code === 0x2640) return {outline: value}
  if (code === 0x2416 || code === 0x244b) return value === 0 ? {} : {inTable: true}
  if (code === 0x2417 || code === 0x244c) return {rowEnd: value === 1}
  return {}
}

/** A list that was taken away for the time being is kept as its opposite. */
const listUse = (value: number): number => (value < 0 || value === 0x7ff ? 0 : value)
