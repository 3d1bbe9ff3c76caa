import type {Beside, TaggerComparison} from '../../domain/learning/comparison.js'
import {range, rate, signed} from '../../evaluate/report/words.js'

/** A comparison as a table of text: the candidate beside the present tagger. */
export function comparisonText(comparison: TaggerComparison): string {
  const {gold, heldOut, present, candidate, overall, codes, languages, stance, act, poles} = comparison
  const rows = [
    [
      '',
      'given',
      `P ${present.version}`,
      'P new',
      `R ${present.version}`,
      'R new',
      `F1 ${present.version}`,
      'F1 new',
      'difference',
      '95 %'
    ],
    ...[overall, ...languages, ...codes].map(rowOf)
  ]
  const manners = [
    {name: 'stance right', ...stance},
    {name: 'act right', ...act},
    {name: 'poles right', ...poles}
  ].map(
    told =>
      `${told.name}: ${rate(told.present.share)} to ${rate(told.candidate.share)}, ${signed(told.difference)} (${range(told.interval, signed)})`
  )
  return [
    `${candidate.version} beside ${present.version} on ${gold.passages} passages of ${gold.name}${heldOut ? '' : ', WHICH WAS NOT HELD OUT when it was trained'}`,
    ...table(rows),
    ...manners,
    `wrong poles: ${poles.present.wrongPole} to ${poles.candidate.wrongPole}`
  ].join('\n')
}

const rowOf = ({name, positives, present, candidate, difference, interval}: Beside): readonly string[] => [
  name,
  String(positives),
  rate(present.precision),
  rate(candidate.precision),
  rate(present.recall),
  rate(candidate.recall),
  rate(present.f1),
  rate(candidate.f1),
  signed(difference),
  range(interval, signed)
]

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map(row => [...(row[at] ?? '')].length)))
  return rows.map(row =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  )
}
