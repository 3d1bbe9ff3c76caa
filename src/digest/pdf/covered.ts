/** Marks without a shape, which no font needs to have: line ends, joiners, isolates, variation selectors. */
const shapeless = /\s|\p{Default_Ignorable_Code_Point}/u

/** Angle brackets are in a font that Typst brings along. */
const brought = new Set(['⟨', '⟩'])

/** Tells of a character whether one of the fonts has a shape for it, as their `cmap` tables say. */
export function coverageOf(fonts: readonly Buffer[]): (char: string) => boolean {
  const ranges = fonts.flatMap(rangesIn)
  const known = new Map<string, boolean>()
  return char => {
    const told = known.get(char)
    if (told !== undefined) return told
    const point = char.codePointAt(0) ?? 0
    const has =
      shapeless.test(char) || brought.has(char) || ranges.some(([from, to]) => from <= point && point <= to)
    known.set(char, has)
    return has
  }
}

type Range = readonly [from: number, to: number]

function rangesIn(font: Buffer): readonly Range[] {
  const cmap = tableIn(font, 'cmap')
  return Array.from({length: font.readUInt16BE(cmap + 2)}, (_, index) =>
    font.readUInt32BE(cmap + 4 + index * 8 + 4)
  ).flatMap(offset => subtable(font, cmap + offset))
}

function tableIn(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const entry = 12 + index * 16
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  }
  throw new Error(`A font has no table ${name}.`)
}

/** Stretches of characters, 16 bits (form 4) or 32 bits wide (form 12). All fonts that are used here have one of them. */
function subtable(font: Buffer, at: number): readonly Range[] {
  const form = font.readUInt16BE(at)
  if (form === 12)
    return Array.from({length: font.readUInt32BE(at + 12)}, (_, index): Range => {
      const group = at + 16 + index * 12
      return [font.readUInt32BE(group), font.readUInt32BE(group + 4)]
    })
  if (form !== 4) return []
  const segments = font.readUInt16BE(at + 6) / 2
  return Array.from({length: segments}, (_, index): Range => {
    const to = font.readUInt16BE(at + 14 + index * 2)
    return [font.readUInt16BE(at + 16 + segments * 2 + index * 2), to]
  }).filter(([from]) => from !== 0xffff)
}
