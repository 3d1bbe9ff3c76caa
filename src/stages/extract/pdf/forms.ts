// Arabic presentation forms, Latin ligatures, Kangxi and other radicals, compatibility ideographs, vertical punctuation.
const forms =
  /[\uFB00-\uFB06\uFB50-\uFD3D\uFD50-\uFDFF\uFE70-\uFEFC\u2E80-\u2FDF\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE48]+/g
// Marks of direction say how to draw, not what is said.
const directions = /[\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C]/g

/** Give back the characters that a font's own forms stand for. All else keeps its code points: "²" stays "²". */
export const mendForms = (text: string): string =>
  mendLigatures(text)
    .replaceAll(directions, '')
    .replaceAll(forms, form => form.normalize('NFKC'))

/**
 * A common writer mistakes the bytes of the letters of a ligature: "confidence" becomes "con昀椀dence". In Latin
 * letters the lower byte is lost, with the third letter added to the second; in lam-alefs the upper one is wrong.
 */
const mendLigatures = (text: string): string =>
  text
    .replaceAll(shifted, letters => [...letters].map(letter => shiftedLetters.get(letter) ?? letter).join(''))
    .replaceAll(/([\u4422\u4423\u4425\u4427])ل|ل([\u4422\u4423\u4425\u4427])/g, (_, before, after) =>
      lamAlef(before ?? after)
    )

const lamAlef = (alef: string): string => `ل${String.fromCharCode(0x0600 | (alef.charCodeAt(0) & 0xff))}`

const shiftedLetters: ReadonlyMap<string, string> = new Map([
  ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter => [shiftedBy(letter.charCodeAt(0)), letter] as const),
  ...[...'il'].map(letter => [shiftedBy(0x66 + letter.charCodeAt(0)), `f${letter}`] as const)
])

function shiftedBy(code: number): string {
  return String.fromCharCode(code << 8)
}

const shiftedOnes = `[${[...shiftedLetters.keys()].join('')}]+`
// Only beside Latin letters: all of these are Chinese characters or Korean syllables too.
const shifted = new RegExp(`(?<=\\p{Script=Latin})${shiftedOnes}|${shiftedOnes}(?=\\p{Script=Latin})`, 'gu')
