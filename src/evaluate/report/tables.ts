import type {Calibration} from '../tags/calibration.js'
import type {Comparison} from '../tags/comparison.js'
import type {Manner} from '../tags/manner.js'
import type {Group, Scores} from '../tags/score.js'
import type {Report, Scored} from './report.js'
import {intervalsPlot, type Table} from './table.js'
import {range, rate, shareInWords, signed} from './words.js'

/** All figures of a report, the most important first. */
export function tablesOf({tagger, baselines, comparison}: Report): readonly Table[] {
  const all = [tagger, ...baselines]
  const {scores} = tagger
  return [
    taggers(all),
    alsoTold(all),
    ...(comparison === null ? [] : [compared(comparison, tagger.name)]),
    grouped('taxonomies', 'By taxonomy', scores.taxonomies),
    ...scores.groupings.map(({by, groups}) => grouped(`by-${by.replaceAll(' ', '-')}`, `By ${by}`, groups)),
    grouped('codes', 'By code', scores.codes),
    manner('stances', 'Stances of the codes that were found', scores.stance),
    manner('acts', 'Acts of the codes that were found', scores.act),
    questions(scores),
    ...(scores.calibration === null ? [] : [calibrated(scores.calibration)])
  ]
}

const taggers = (all: readonly Scored[]): Table => ({
  id: 'taggers',
  title: 'Precision, recall and F1',
  meaning:
    'Micro: every tag counts alike. Macro: every code counts alike. Intervals are 95 % bootstrap intervals of F1.',
  head: ['tagger', 'mean', 'precision', 'recall', 'F1', '95 %'],
  rows: all.flatMap(({name, scores: {overall, macro}}) =>
    [
      {mean: `micro (${overall.hits + overall.missed} tags)`, ...overall},
      {mean: `macro, codes given 5 times or more (${macro.frequent.codes})`, ...macro.frequent},
      {mean: `macro, all codes given (${macro.all.codes})`, ...macro.all}
    ].map(({mean, precision, recall, f1, f1Interval}) => [
      name,
      mean,
      rate(precision),
      rate(recall),
      rate(f1),
      range(f1Interval)
    ])
  ),
  plot: intervalsPlot(
    'micro-F1',
    all.map(({name, scores: {overall}}) => ({name, value: overall.f1, interval: overall.f1Interval}))
  )
})

const alsoTold = (all: readonly Scored[]): Table => ({
  id: 'besides',
  title: 'What else they tell',
  meaning:
    'Stance and act on the codes that were found; questions answered rightly of all that people or tagger answered; passages without a code that got none; cells of party and code.',
  head: ['tagger', 'stance', 'act', 'questions', 'no tag', 'no tag on traps', 'cells: F1', '95 %'],
  rows: all.map(({name, scores: {stance, act, questions: answers, silence, cells}}) => [
    name,
    shareInWords(stance),
    shareInWords(act),
    rate(answers.share),
    shareInWords(silence.untagged),
    shareInWords(silence.traps),
    cells === null ? '–' : `${rate(cells.f1)} (P ${rate(cells.precision)}, R ${rate(cells.recall)})`,
    cells === null ? '' : range(cells.f1Interval)
  ]),
  plot: null
})

const compared = ({other, overall, codes}: Comparison & {other: string}, name: string): Table => ({
  id: 'compared',
  title: `Compared with ${other}`,
  meaning: `Differences of F1, ${name} less ${other}, on the same passages; 95 % intervals of a paired bootstrap.`,
  head: ['code', 'given', name, other, 'difference', '95 %'],
  rows: [{code: 'all', positives: null, ...overall}, ...codes].map(each => [
    each.code,
    each.positives === null ? '' : String(each.positives),
    rate(each.one),
    rate(each.other),
    signed(each.difference),
    range(each.interval, signed)
  ]),
  plot: intervalsPlot(
    'the difference of F1',
    [{code: 'all', ...overall}, ...codes].map(({code, difference, interval}) => ({
      name: code,
      value: difference,
      interval
    })),
    [-1, 1]
  )
})

const grouped = (id: string, title: string, groups: readonly Group[]): Table => ({
  id,
  title,
  meaning: 'Passages, how often people gave a code, and the micro rates with the interval of F1.',
  head: [title.replace('By ', ''), 'passages', 'given', 'precision', 'recall', 'F1', '95 %'],
  rows: groups.map(({name, rows, positives, precision, recall, f1, f1Interval}) => [
    name,
    String(rows),
    String(positives),
    rate(precision),
    rate(recall),
    rate(f1),
    range(f1Interval)
  ]),
  plot: intervalsPlot(
    'F1',
    groups.map(({name, f1, f1Interval}) => ({name, value: f1, interval: f1Interval}))
  )
})

const manner = (id: string, title: string, told: Manner): Table => ({
  id,
  title,
  meaning: `Right: ${shareInWords(told)}${inBrackets(range(told.interval))}. Macro-F1: ${rate(told.macroF1)}${inBrackets(range(told.macroF1Interval))}.`,
  head: ['value', 'wanted', 'precision', 'recall', 'F1'],
  rows: told.values.map(({value, hits, missed, precision, recall, f1}) => [
    value,
    String(hits + missed),
    rate(precision),
    rate(recall),
    rate(f1)
  ]),
  plot: null
})

const questions = ({questions: {right, wrongPole, missed, unasked}}: Scores): Table => ({
  id: 'questions',
  title: 'Contested questions',
  meaning: 'Answers of passages. An answer of the other pole is the gravest fault.',
  head: ['answers', 'passages'],
  rows: [
    ['right', String(right)],
    ['wrong pole', String(wrongPole)],
    ['missed: people alone answered', String(missed)],
    ['unasked: the tagger alone answered', String(unasked)]
  ],
  plot: null
})

const calibrated = ({tenths, error}: Calibration): Table => ({
  id: 'calibration',
  title: 'Is confidence true?',
  meaning: `Of tags given with a confidence of 0.8, four in five should be right. Expected calibration error: ${rate(error)}.`,
  head: ['confidence', 'tags', 'mean confidence', 'right'],
  rows: tenths.map(({from, to, tags, confidence, right}) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    String(tags),
    rate(confidence),
    rate(right)
  ]),
  plot: {kind: 'reliability', tenths}
})

const inBrackets = (words: string): string => (words === '' ? '' : ` (${words})`)
