import {range, rate} from '../../evaluate/report/words.js'
import type {Agreement} from './agreement.js'
import type {DisputedPassage} from './disagreements.js'
import {type Figure, fewestCases, fewestGiven} from './figure.js'
import type {Group} from './group.js'

/** How many disputed passages are told; all are in the JSON. */
const most = 10

/** How far coders agree, and where they split most, as lines of text. */
export function agreementText(agreement: Agreement, disputed: readonly DisputedPassage[]): string {
  const {all, pairs, languages, taxonomies, codes, questions, stance, act} = agreement
  return [
    `${agreement.shared} of ${agreement.passages} passages were coded by two or more of: ${agreement.coders.join(', ')}`,
    tableText('All codes together', [all, ...pairs, ...languages, ...taxonomies]),
    tableText('Each code', codes),
    tableText('Stances and acts of codes that both gave; poles of questions', [stance, act, ...questions]),
    [
      'kappa: Cohen, the mean over pairs, pooled over codes; alpha: Krippendorff, of sets of codes by MASI;',
      'beside them the 95 % interval of a thousand samples of passages, where there are thirty or more.',
      `few: under ${fewestCases} cases; rare: given to under ${fewestGiven} passages; one value: all say the same.`
    ].join('\n'),
    disputedText(disputed)
  ].join('\n\n')
}

const head = ['', 'cases', 'given', 'same', 'kappa', '', 'alpha', '', 'F1', '']

function tableText(title: string, groups: readonly Group[]): string {
  if (groups.length === 0) return `${title}\nnothing was given`
  const rows = groups.map(({name, cases, given, percent, kappa, alpha, f1}) => [
    name,
    String(cases),
    String(given),
    figureText(percent),
    ...[kappa, alpha, f1].flatMap(figure => [figureText(figure), intervalText(figure)])
  ])
  const all = [head, ...rows]
  const widths = head.map((_, at) => Math.max(...all.map(row => [...(row[at] ?? '')].length)))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [title, ...all.map(line)].join('\n')
}

const whys = {few: 'few', rare: 'rare', 'one-value': 'one value'} as const

const figureText = (figure: Figure | null): string => {
  if (figure === null) return '–'
  return figure.kind === 'value' ? rate(figure.value) : whys[figure.why]
}

const intervalText = (figure: Figure | null): string =>
  figure?.kind === 'value' ? range(figure.interval) : ''

function disputedText(disputed: readonly DisputedPassage[]): string {
  if (disputed.length === 0) return 'Coders split on no passage.'
  const shown = disputed
    .slice(0, most)
    .flatMap(({passage, disagreements}) => [
      `${passage.id} (${passage.file}, ${passage.language}): ${passage.text.replace(/\s+/g, ' ')}`,
      ...disagreements.map(
        ({kind, on, said}) =>
          `    ${kind} ${on.join(', ')}: ${said.map(each => `${each.coder} ${each.said ?? 'nothing'}`).join('; ')}`
      )
    ])
  const title = `Coders split on ${disputed.length === 1 ? '1 passage' : `${disputed.length} passages`}${disputed.length > most ? `, most on these ${most}` : ''}`
  return [title, ...shown].join('\n')
}
