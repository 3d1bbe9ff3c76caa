/** A text without what nobody sees, and where each of its units stands in the text as written. */
export type NeutralText = {
  readonly text: string
  /** Where the unit at an offset begins in the text as written. */
  readonly startOf: (offset: number) => number
  /** Where the unit before an offset ends in the text as written. */
  readonly endOf: (offset: number) => number
}

/**
 * A text without characters of no width, marks of direction, soft hyphens, variation selectors, tatweel and the signs of
 * Arabic vowels, with one apostrophe for all, and with Latin letters and figures of the usual width.
 * `written.slice(startOf(a), endOf(b))` always holds `text.slice(a, b)` and nothing else that can be seen.
 */
export const neutralText = (written: string): NeutralText => {
  const text = written.replaceAll(apostrophes, '’').replaceAll(wide, narrow)
  if (!anyUnseen.test(text)) return {text, startOf: same, endOf: same}
  const places = new Int32Array(text.length)
  const kept: string[] = []
  let length = 0
  let from = 0
  const keep = (to: number) => {
    kept.push(text.slice(from, to))
    for (let place = from; place < to; place += 1) places[length++] = place
  }
  for (const {0: run, index} of text.matchAll(unseen)) {
    keep(index)
    from = index + run.length
  }
  keep(text.length)
  return {
    text: kept.join(''),
    startOf: offset => places[offset] ?? written.length,
    endOf: offset => (offset === 0 ? 0 : (places[offset - 1] ?? 0) + 1)
  }
}

/** A stretch between words without what nobody sees. */
export const visible = (gap: string): string => gap.replaceAll(unseen, '')

const same = (offset: number): number => offset

// What stands for these is as many units long.
const wide = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g
const narrow = (character: string): string => String.fromCharCode(character.charCodeAt(0) - 0xfee0)
/** The letter apostrophe, the turned quotes and the wide form. */
const apostrophes = /[\u02BC\u2018\u201B\uFF07]/g

// Hamza and madda above and below (0653 to 0655) stay: they make a letter of the one before them.
const unseenCharacters =
  '\\p{Default_Ignorable_Code_Point}\\u0640\\u0610-\\u061A\\u064B-\\u0652\\u0656-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED\\u08D3-\\u08FF\\uFE70-\\uFE7F'
// A longer run is found piece by piece: without a bound, one of millions overflows the engine's stack.
const unseen = new RegExp(`[${unseenCharacters}]{1,1000}`, 'gu')
const anyUnseen = new RegExp(`[${unseenCharacters}]`, 'u')
