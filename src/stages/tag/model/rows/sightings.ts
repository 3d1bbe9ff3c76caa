import type {UnLanguage} from '../../../../domain/document.js'
import type {Reading} from '../../reading/concepts.js'
import {sentencesOf} from '../features.js'
import type {Known, KnownEntry, KnownRows, Tables} from './known.js'
import type {Row} from './row.js'

/** All that the tables of a model know of a reading, looked up once for every window and every code. */
export type Sightings = Readonly<Record<keyof Tables, RowsBySentence>> & {
  /** The concepts and fields found, and in which sentences. */
  readonly entries: readonly SightedEntry[]
}

/** The rows of what stands in each sentence; one that stands there twice may come twice. */
export type RowsBySentence = readonly (readonly Row[])[]

export type SightedEntry = {readonly entry: KnownEntry; readonly sentences: readonly number[]}

type Open = Readonly<Record<keyof Tables, readonly Row[][]>>

/** What is known of a reading: of concepts, of fields, and of words by themselves and with the next. */
export function sightingsIn(reading: Reading, language: UnLanguage, known: Known): Sightings {
  const count = (reading.words.at(-1)?.sentence ?? 0) + 1
  const open: Open = {
    tags: lists(count),
    questions: lists(count),
    stances: lists(count),
    acts: lists(count)
  }
  const entries = [...entriesOf('concept', reading.hits, known), ...entriesOf('field', reading.fields, known)]
  for (const {entry, sentences} of entries) {
    for (const sentence of sentences) {
      if (entry.tags !== undefined) open.tags[sentence]?.push(entry.tags)
      if (entry.questions !== undefined) open.questions[sentence]?.push(entry.questions)
    }
  }
  if (language === 'zh') addCharacters(reading, known, open)
  else addWords(reading, {known, language}, open)
  return {...open, entries}
}

const lists = (count: number): readonly Row[][] => Array.from({length: count}, () => [])

function entriesOf(kind: 'concept' | 'field', hits: Reading['hits'], known: Known): readonly SightedEntry[] {
  const found: SightedEntry[] = []
  for (const [name, list] of hits) found.push({entry: known.entry(kind, name), sentences: sentencesOf(list)})
  return found
}

function addWords(
  {words}: Reading,
  {known, language}: {readonly known: Known; readonly language: UnLanguage},
  open: Open
): void {
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) continue
    const found = known.word(word.stem, language)
    add(found, word.sentence, open)
    const next = words[at + 1]
    const run = next?.sentence === word.sentence ? found.next.get(next.stem) : undefined
    if (run !== undefined) add(run, word.sentence, open)
  }
}

/** In Chinese each character is a word: two that stand together, and they with the next. */
function addCharacters({words}: Reading, known: Known, open: Open): void {
  for (let at = 1; at < words.length; at += 1) {
    const one = words[at - 1]
    const other = words[at]
    const next = words[at + 1]
    if (one === undefined || other?.sentence !== one.sentence) continue
    const found = known.word(one.stem + other.stem, 'zh')
    add(found, one.sentence, open)
    const run = next?.sentence === one.sentence ? found.next.get(next.stem) : undefined
    if (run !== undefined) add(run, one.sentence, open)
  }
}

function add({tags, questions, stances, acts}: KnownRows, sentence: number, open: Open): void {
  if (tags !== undefined) open.tags[sentence]?.push(tags)
  if (questions !== undefined) open.questions[sentence]?.push(questions)
  if (stances !== undefined) open.stances[sentence]?.push(stances)
  if (acts !== undefined) open.acts[sentence]?.push(acts)
}
