import {codePageOfCharset, decodePage} from './charsets.js'

/** The encodings of a text's bytes, by font. */
export type Encodings = {
  /** Take in a control word of the table of fonts. */
  readonly sayOfFont: (word: string, parameter: number) => void
  /** Take in the encoding of the whole text. */
  readonly sayOfText: (codePage: number) => void
  readonly decode: (bytes: readonly number[], font: number) => string
}

/** Begin without any font; bytes are windows-1252 where nothing else is said. */
export const encodings = (): Encodings => {
  const ofFont = new Map<number, number>()
  let ofText = 1252
  let font = 0
  let foreign = false
  return {
    sayOfFont: (word, parameter) => {
      if (word === 'f') font = parameter
      const codePage = word === 'fcharset' ? codePageOfCharset(parameter) : word === 'cpg' ? parameter : null
      if (codePage === null) return
      if (codePage !== 1252 && codePage > 0) foreign = true
      ofFont.set(font, codePage)
    },
    sayOfText: codePage => {
      ofText = codePage
    },
    decode: (bytes, named) => {
      const own = ofFont.get(named) ?? ofText
      // Simple writers name the encoding of the text and call every font Western.
      return decodePage(bytes, own === 1252 && !foreign ? ofText : own)
    }
  }
}
