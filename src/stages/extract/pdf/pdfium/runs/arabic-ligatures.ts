/**
 * The letters of one Arabic glyph in the order of reading. The library turns a line round letter by letter, and so
 * the letters of a ligature too, unless it took them from a form with a code point of its own; the ligatures that
 * Unicode knows tell which it was.
 */
export const logicalOrder = (letters: string): string => {
  const bare = letters.replaceAll(/\p{M}|\s/gu, '')
  if (bare.length < 2) return letters
  const turned = [...letters].toReversed().join('')
  const known = knownLigatures()
  return known.has(bare) && !known.has([...bare].toReversed().join('')) ? letters : turned
}

let ligatures: ReadonlySet<string> | null = null

const knownLigatures = (): ReadonlySet<string> => {
  ligatures ??= new Set(
    [...presentationForms()]
      .map(form => form.normalize('NFKC').replaceAll(/\p{M}|\s/gu, ''))
      .filter(({length}) => length > 1)
  )
  return ligatures
}

function* presentationForms(): Generator<string> {
  for (let code = 0xfb50; code < 0xfdf0; code++) yield String.fromCodePoint(code)
  for (let code = 0xfef5; code <= 0xfefc; code++) yield String.fromCodePoint(code)
}
