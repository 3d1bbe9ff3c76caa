import type {Act, Stance} from '../../domain/tag.js'
import type {GoldRow} from './gold.js'

/** What a machine said of one passage. A machine need not tell stances, acts, nor how sure it is. */
export type Coding = {
  readonly tags: readonly {
    readonly code: string
    readonly stance?: Stance
    readonly act?: Act
    /** 0–1. */
    readonly confidence?: number
  }[]
  readonly questions: readonly {readonly code: string; readonly pole: string}[]
}

/** Anything that codes passages. It sees nothing of how people coded them. */
export type Tagger = (row: Pick<GoldRow, 'text' | 'language' | 'genre'>) => Coding

/** A gold row and what the machine said of it. */
export type CodedRow = {readonly gold: GoldRow; readonly machine: Coding}

/** Every gold row beside what a tagger says of it, in order. */
export const codedBy = (tagger: Tagger, gold: readonly GoldRow[]): readonly CodedRow[] =>
  gold.map(row => ({gold: row, machine: tagger({text: row.text, language: row.language, genre: row.genre})}))
