import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import type {Correction} from '../../../src/domain/correction.js'
import type {Passage} from '../../../src/domain/passage.js'

/** A person's word on a passage. */
export const word = (
  passage: Pick<Passage, 'id' | 'text' | 'submission'>,
  code: string,
  said: Pick<Correction, 'verdict'> & Partial<Correction>
): Correction => ({
  id: `${passage.id} ${code} ${said.verdict}`,
  submission: passage.submission,
  passage: passage.id,
  quote: passage.text,
  code,
  by: 'an analyst',
  at: '2026-11-30T10:00:00Z',
  why: '',
  ...said
})

/** A folder of the fewest training passages that make a model in a second. */
export function trainingFolder(within: string): string {
  const folder = path.join(within, 'training')
  mkdirSync(folder)
  for (const writer of ['heron', 'ibis', 'stork']) {
    const lines = [
      {text: 'No State should attack a hospital with malicious software.', code: 'gge-2015/f'},
      {text: 'Leave power grids alone when you use ICTs.', code: 'gge-2015/f'},
      {text: 'We thank the Chair for the agenda.', code: null},
      {text: 'We thank the secretariat.', code: null}
    ].map(({text, code}, at) => ({
      id: `${writer}-${at}`,
      party: 'XAB',
      language: 'en',
      form: code === null ? 'none' : 'direct',
      text,
      tags: code === null ? [] : [{code, stance: 'supports', act: 'none'}],
      ambiguous: [],
      questions: {}
    }))
    writeFileSync(path.join(folder, `${writer}.jsonl`), lines.map(line => JSON.stringify(line)).join('\n'))
  }
  return folder
}

/** Coded passages of held-out gold: a code on each, in other words than the training passages. */
export const goldText = (count = 12): string =>
  Array.from({length: count}, (_, at) =>
    JSON.stringify({
      id: `gold-${at}`,
      text: `In year ${at} a hospital was attacked by a State, which no State should do.`,
      language: 'en',
      tags: [{code: 'gge-2015/f', stance: 'supports', act: 'none'}]
    })
  ).join('\n')
