import {type CharacterForm, characterForm, type ParagraphForm, paragraphForm} from './form.js'

/** What a style says, with all that it inherits. */
export type DocStyle = {
  readonly paragraph: ParagraphForm
  readonly characters: CharacterForm
  /** Of a heading, from 1; null for running text. */
  readonly heading: number | null
  /** True for the lines of a table of contents. */
  readonly contents: boolean
}

type OwnStyle = {
  readonly known: number
  readonly base: number
  readonly paragraph: ParagraphForm
  readonly characters: CharacterForm
}

/** Look up the styles of a file by their numbers (MS-DOC 2.9.271). */
export const docStyles = (table: Buffer): ((style: number) => DocStyle) => {
  const own = ownStyles(table)
  const known = new Map<number, DocStyle>()
  return style => {
    const found = known.get(style) ?? inherited(own, style)
    known.set(style, found)
    return found
  }
}

const ownStyles = (table: Buffer): readonly (OwnStyle | null)[] => {
  if (table.length === 0) return []
  const headLength = table.readUInt16LE(0)
  const count = table.readUInt16LE(2)
  const baseLength = table.readUInt16LE(4)
  const styles: (OwnStyle | null)[] = []
  let at = 2 + headLength
  for (let style = 0; style < count && at + 2 <= table.length; style++) {
    const length = table.readUInt16LE(at)
    at += 2
    styles.push(length === 0 ? null : ownStyle(table.subarray(at, at + length), baseLength))
    at += length
  }
  return styles
}

const paragraphKind = 1

const ownStyle = (bytes: Buffer, baseLength: number): OwnStyle => {
  const kind = bytes.readUInt16LE(2)
  const own = {known: bytes.readUInt16LE(0) & 0xfff, base: kind >> 4, paragraph: {}, characters: {}}
  if ((kind & 0xf) !== paragraphKind) return own
  let at = baseLength + 2 + 2 * (bytes.readUInt16LE(baseLength) + 1)
  const next = () => {
    if (at + 2 > bytes.length) return Buffer.alloc(0)
    const length = bytes.readUInt16LE(at)
    const changes = bytes.subarray(at + 2, at + 2 + length)
    at += 2 + length + (length % 2)
    return changes
  }
  // The first two bytes are the number of the style itself.
  return {...own, paragraph: paragraphForm(next().subarray(2)), characters: characterForm(next())}
}

const inherited = (styles: readonly (OwnStyle | null)[], style: number): DocStyle => {
  const chain = new Set<OwnStyle>()
  let own = styles[style] ?? null
  while (own !== null && !chain.has(own)) {
    chain.add(own)
    own = styles[own.base] ?? null
  }
  const fromBase = [...chain].toReversed()
  const paragraph = Object.assign({}, ...fromBase.map(({paragraph}) => paragraph)) as ParagraphForm
  const characters = Object.assign({}, ...fromBase.map(({characters}) => characters)) as CharacterForm
  const first = styles[style] ?? null
  const levels = [...chain].map(({known}) => headingByNumber(known))
  return {
    paragraph,
    characters,
    heading: levels.find(level => level !== null) ?? headingByOutline(paragraph.outline),
    contents: first !== null && first.known >= firstContents && first.known < firstContents + 9
  }
}

const title = 62
const subtitle = 74
const firstContents = 19

/** The styles that every file knows have numbers of their own (MS-DOC 2.9.260). */
const headingByNumber = (known: number): number | null => {
  if (known >= 1 && known <= 9) return known
  if (known === title) return 1
  return known === subtitle ? 2 : null
}

/** An outline level as a level of heading. */
export const headingByOutline = (outline: number | undefined): number | null =>
  outline !== undefined && outline < 9 ? outline + 1 : null
