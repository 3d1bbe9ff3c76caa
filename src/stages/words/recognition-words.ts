import {readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'
import {recognitionData} from './recognition-data.js'
import {type WordGraph, wordGraph} from './word-graph.js'

/**
 * The words that a language's data for recognition carry: the commonest of the web, in every form. They come with
 * what reads scans, so no list of our own is needed; they hold foreign words too, names above all.
 */
export const recognitionWords = (data: RecognitionData): WordGraph => {
  const file = gunzipSync(readFileSync(recognitionData(data)))
  const [letterLine = '', ...lines] = new TextDecoder().decode(partOf(file, parts.letters)).split('\n')
  const letters = lines.slice(0, Number(letterLine)).map(line => line.split(' ')[0] ?? '')
  return wordGraph(partOf(file, parts.words), new Map(letters.map((letter, number) => [letter, number])))
}

/** The packages of data, by Tesseract's names of the languages. */
export type RecognitionData = 'ara' | 'chi_sim' | 'eng' | 'fra' | 'spa'

/** What a part's place in the file is called, counted from 0. */
const parts = {words: 19, letters: 21} as const

/** A file of data begins with the number of its parts and where each begins, -1 where it is absent. */
const partOf = (file: Buffer, part: number): Uint8Array => {
  const starts = Array.from({length: file.readInt32LE(0)}, (_, at) => Number(file.readBigInt64LE(4 + 8 * at)))
  const start = starts[part] ?? -1
  if (start < 0) throw new Error(`the data for recognition have no part ${part}`)
  return file.subarray(start, Math.min(...starts.filter(other => other > start), file.length))
}
