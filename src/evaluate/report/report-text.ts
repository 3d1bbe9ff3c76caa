import type {Confusion} from '../tags/confusions.js'
import type {Report} from './report.js'
import type {Table} from './table.js'
import {tablesOf} from './tables.js'

/** A report as lines of text. */
export function reportText(report: Report): string {
  const {tagger} = report
  return [
    headingOf(report),
    ...tablesOf(report).map(tableText),
    `Worst confusions\n${tagger.scores.confusions.map(confusionText).join('\n') || 'none'}`
  ].join('\n\n')
}

/** What was held against what, in one line. */
export const headingOf = ({gold, splitBy, tagger}: Report): string =>
  [
    `${tagger.name} held against ${tagger.scores.rows} passages of ${gold}`,
    ...(splitBy === null ? [] : [`each ${splitBy.by} unseen, in ${splitBy.parts} parts`])
  ].join(', ')

/** A code, or what stands for none. */
export const codeOrNothing = (code: string | null): string => code ?? 'nothing'

function tableText({title, meaning, head, rows}: Table): string {
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map(row => [...(row[at] ?? '')].length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [title, meaning, ...all.map(line)].join('\n')
}

const confusionText = ({wanted, given, count, passages}: Confusion): string =>
  [
    `${count} × wanted ${codeOrNothing(wanted)}, given ${codeOrNothing(given)}`,
    ...passages.map(
      passage =>
        `    ${passage.id}: given ${listOf(passage.given)}; wanted ${listOf(passage.wanted)}: ${passage.text.replace(/\s+/g, ' ')}`
    )
  ].join('\n')

const listOf = (codes: readonly string[]): string => codes.join(', ') || 'nothing'
