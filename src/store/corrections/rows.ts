import type {Generated} from 'kysely'
import {Correction, type NumberedCorrection} from '../../domain/correction.js'

/** One row a correction; what is looked for stands beside the content. */
export type CorrectionTables = {
  correction: {
    number: Generated<string>
    id: string
    submission: string
    passage: string
    author: string
    content: string
  }
}

type Row = {readonly number: string; readonly content: string}

/** Corrections as they were kept. */
export const numberedIn = (rows: readonly Row[]): NumberedCorrection[] => rows.map(numbered)

const numbered = ({number, content}: Row): NumberedCorrection => ({
  number: Number(number),
  correction: Correction.parse(JSON.parse(content))
})
