import type {Cell, PartyAnswer} from '../../src/domain/digest/cell.js'
import type {Digest} from '../../src/domain/digest/digest.js'
import type {CodeQuote} from '../../src/domain/position.js'
import type {Identity} from '../../src/domain/submission.js'
import type {Act, SettledPassage, Stance} from '../../src/domain/tag.js'
import {divisionOf} from '../../src/stages/compare/convergence/division.js'
import {likenessOf} from '../../src/stages/compare/likeness/likeness.js'
import {jointStance} from '../../src/stages/position/cell.js'
import {evidenceOf} from '../../src/stages/position/evidence.js'

/** What an invented submission says: paragraphs in order, with the codes and poles each one carries. */
export type SampleParagraph = {
  readonly text: string
  readonly page?: number
  readonly number?: string
  readonly tags?: Readonly<Record<string, readonly [Stance, Act]>>
  /** Question and pole. */
  readonly answers?: Readonly<Record<string, string>>
}
export type SampleParty = {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly language: string
  readonly paragraphs: readonly SampleParagraph[]
  /** Its silence means nothing. */
  readonly unread?: boolean
}
export type SampleCode = {readonly code: string; readonly en: string; readonly definition: string}
export type Sample = {
  readonly digest: Digest
  readonly passages: readonly SettledPassage[]
  readonly textOf: (submission: string) => string | undefined
}

const questions = [
  {
    code: 'binding-instrument',
    en: 'Is a legally binding instrument needed?',
    poles: {needed: 'It is needed', 'not-needed': 'It is not needed'}
  },
  {
    code: 'stakeholders',
    en: 'Who takes part?',
    poles: {inclusive: 'Others besides States', 'states-only': 'States alone'}
  }
]

/** A whole digest with its passages and texts, from invented parties in alphabetical order. */
export function sampleDigest(
  title: string,
  parties: readonly SampleParty[],
  codes: readonly SampleCode[]
): Sample {
  const texts = new Map(
    parties.map(party => [`sub-${party.id}`, party.paragraphs.map(({text}) => text).join('\n')])
  )
  const passages = parties.flatMap(passagesOf)
  const cells = codes.flatMap(({code}) => parties.map(party => cellOf(party, code)))
  const answers = questions.flatMap(({code, poles}) =>
    Object.keys(poles).flatMap(pole => parties.flatMap(party => answerOf(party, code, pole)))
  )
  const countOf = (code: string, kind: Cell['cell']) =>
    cells.filter(cell => cell.code === code && cell.cell === kind).length
  const stanceCount = (code: string, stance: Cell['stance']) =>
    cells.filter(cell => cell.code === code && cell.stance === stance).length
  const sides = (stance: Cell['stance']) =>
    stance === null
      ? []
      : stance === 'mixed'
        ? ['for', 'against']
        : [stance === 'opposes' ? 'against' : 'for']
  const lenses = [...new Set(codes.map(({code}) => code.split('/')[0] ?? ''))]
  return {
    passages,
    textOf: submission => texts.get(submission),
    digest: {
      format: 'concord-digest/2',
      title,
      pipeline: {id: 'example', version: '1.0.0', sha256: 'ab'.repeat(32)},
      taxonomies: lenses.map(lens => ({
        id: lens,
        version: '1.0.0',
        labels: {en: `Norms of the ${lens} list`},
        source: 'An invented document, para. 13',
        codes: codes
          .filter(({code}) => code.startsWith(`${lens}/`))
          .map(({code, en, definition}) => ({
            code,
            labels: {en},
            definition,
            source: `An invented document, para. 13 (${code.split('/')[1]})`,
            wording: 'from-memory',
            counts: {
              silent: countOf(code, 'silent'),
              mentions: countOf(code, 'mentions'),
              position: countOf(code, 'position'),
              unread: countOf(code, 'unread')
            },
            stances: {
              supports: stanceCount(code, 'supports'),
              qualified: stanceCount(code, 'qualified'),
              opposes: stanceCount(code, 'opposes'),
              mixed: stanceCount(code, 'mixed')
            },
            division: divisionOf(
              cells.filter(cell => cell.code === code).map(({stance}) => sides(stance)),
              2
            ),
            relations: []
          }))
      })),
      questions: questions.map(({code, en, poles}) => ({
        code,
        labels: {en},
        poles: Object.entries(poles).map(([pole, words]) => ({
          pole,
          labels: {en: words},
          parties: answers.filter(answer => answer.question === code && answer.pole === pole).length
        })),
        notSaid: parties.filter(
          ({id, unread}) => !unread && !answers.some(({party, question}) => party === id && question === code)
        ).length,
        unread: parties.filter(
          ({id, unread}) => unread && !answers.some(({party, question}) => party === id && question === code)
        ).length,
        division: divisionOf(
          parties.map(({id}) =>
            answers.filter(({party, question}) => party === id && question === code).map(({pole}) => pole)
          ),
          Object.keys(poles).length
        )
      })),
      parties: parties.map(({id, name, unread}) => ({
        id,
        names: {en: name},
        region: null,
        kind: /^[A-Z]/.test(id) ? ('state' as const) : ('group' as const),
        invented: true,
        submissions: [`sub-${id}`],
        readInFull: !unread
      })),
      groups: [],
      regions: [],
      speakers: [],
      submissions: parties.map(party => ({
        id: `sub-${party.id}`,
        file: party.file,
        sha256: 'cd'.repeat(32),
        mediaType: 'application/pdf',
        reading: {
          text: Math.max(1, ...party.paragraphs.map(({page}) => page ?? 1)),
          ocr: 0,
          blank: 0,
          unread: 0,
          readable: 1,
          words: null,
          confidence: null
        },
        pageCount: Math.max(1, ...party.paragraphs.map(({page}) => page ?? 1)),
        identity: identityOf(party),
        supersededBy: null,
        sameAs: null,
        notes: party.unread
          ? [
              {
                code: 'language-not-covered' as const,
                message: 'No concepts cover this language, so no cell is called silent.'
              }
            ]
          : []
      })),
      cells,
      answers,
      answersThrough: [],
      likeness: likenessOf(
        {cells, answers},
        parties.map(({id}) => id),
        {leastShared: 1}
      ),
      since: null,
      method: {
        model: '1.0.0',
        rules: '1.0.0',
        measured: [
          {
            gold: 'an invented gold',
            what: 'Passages that nobody wrote.',
            model: '1.0.0',
            passages: 100,
            precision: {value: 0.8, low: 0.7, high: 0.9},
            recall: {value: 0.8, low: 0.7, high: 0.9},
            f1: {value: 0.8, low: 0.7, high: 0.9},
            languages: {en: 0.8}
          }
        ],
        tags: cells.reduce((sum, {passages}) => sum + passages, 0),
        checked: 0,
        confidenceThreshold: 0.5,
        countWords: {few: 3, several: 7, most: 0.66}
      },
      sharedWording: [],
      notRead: [
        {
          file: 'received/scan-of-a-letter.pdf',
          sha256: 'ef'.repeat(32),
          failure: {
            code: 'no-text',
            message: 'Its three pages hold pictures and no text. Ask the sender for the original file.'
          },
          parties: []
        }
      ],
      unplaced: [
        {
          submission: 'sub-nobody',
          file: 'received/statement-final-v3.docx',
          question: 'It names no sender. Which party handed it in?'
        }
      ],
      voices: []
    }
  }
}

function passagesOf(party: SampleParty): SettledPassage[] {
  let start = 0
  return party.paragraphs.map(({text, page, number}, index) => {
    const passage: SettledPassage = {
      id: `p${index + 1}`,
      submission: `sub-${party.id}`,
      start,
      end: start + text.length,
      text,
      page: page ?? null,
      number: number ?? null,
      ordinal: index + 1,
      kind: 'paragraph',
      headings: ['General remarks'],
      language: party.language,
      speaker: null,
      tags: [],
      overruled: [],
      questions: [],
      overruledAnswers: [],
      bestQuotes: [],
      notes: []
    }
    start += text.length + 1
    return passage
  })
}

function quotesOf(
  party: SampleParty,
  manner: (paragraph: SampleParagraph) => readonly [Stance, Act] | undefined
): readonly CodeQuote[] {
  const passages = passagesOf(party)
  return party.paragraphs.flatMap((paragraph, index) => {
    const found = manner(paragraph)
    const passage = passages[index]
    if (found === undefined || passage === undefined) return []
    const {id, submission, start, end, text, page, number, ordinal, language} = passage
    const [stance, act] = found
    return [
      {
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
        stance,
        act,
        confidence: 0.9,
        recognised: null,
        obstacle: null,
        checked: false,
        merits: stance === 'mentions' ? ['plain'] : ['takes-side', 'plain']
      }
    ]
  })
}

function cellOf(party: SampleParty, code: string): Cell {
  const quotes = quotesOf(party, ({tags}) => tags?.[code])
  const stance = jointStance(quotes.map(({stance}) => stance))
  const counts = {passages: quotes.length, sure: quotes.length, checked: 0}
  const spoken = stance === null ? 'mentions' : 'position'
  return {
    party: party.id,
    code,
    cell: quotes.length > 0 ? spoken : party.unread ? 'unread' : 'silent',
    stance,
    acts: [...new Set(quotes.map(({act}) => act))].filter(act => act !== 'none'),
    ...counts,
    evidence: evidenceOf(counts),
    quotes: [...quotes],
    acted: quotes.filter(({act}) => act !== 'none'),
    through: []
  }
}

function answerOf(party: SampleParty, question: string, pole: string): PartyAnswer[] {
  const quotes = quotesOf(party, ({answers}) =>
    answers?.[question] === pole ? ['supports', 'none'] : undefined
  )
  return quotes.length === 0
    ? []
    : [{party: party.id, question, pole, passages: quotes.length, checked: 0, quotes: quotes.map(plainQuote)}]
}

function identityOf({id, name, language}: SampleParty): Identity {
  return {
    kind: {value: 'paper', sureness: 'sure', from: 'it is not set out as a transcript'},
    parties: {value: [id], sureness: 'sure', from: `letterhead: Permanent Mission of ${name}`},
    onBehalfOf: {value: null, sureness: 'sure', from: 'nothing said'},
    title: {value: `Statement of ${name}`, sureness: 'likely', from: 'first heading'},
    date: {value: '2026-03-02', sureness: 'sure', from: 'first page'},
    session: {value: null, sureness: 'unknown', from: 'nothing said'},
    language: {value: language, sureness: 'sure', from: 'text'},
    supersedes: null
  }
}

// An answer's quote has no stance of its own: its pole says it.
const plainQuote = ({
  stance: _stance,
  act: _act,
  obstacle: _obstacle,
  checked: _checked,
  merits: _merits,
  ...quote
}: CodeQuote) => quote
