import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block, Document} from '../../../src/domain/document.js'
import {Turns} from '../../../src/domain/meeting/turn.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {ManifestRow} from '../../../src/domain/submission.js'
import {turns} from '../../../src/stages/turns/turns.js'
import {closedFiles} from '../closed-files.js'
import {inventedParties} from './invented-parties.js'

/** Blocks between empty lines; "# " before one makes a heading of it, "~ " furniture. */
const documentOf = (written: string): Document => {
  let text = ''
  const blocks = written
    .trim()
    .split(/\n\s*\n/u)
    .map((part): Block => {
      const kind = part.startsWith('# ') ? 'heading' : part.startsWith('~ ') ? 'furniture' : 'paragraph'
      const words = part.replace(/^[#~] /u, '')
      const start = text.length
      text += `${words}\n\n`
      return {kind, start, end: start + words.length, page: null}
    })
  return {
    text,
    blocks,
    pageCount: null,
    pageStarts: [],
    mediaType: 'text/plain',
    title: null,
    pages: [],
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
    language: 'en',
    languageSure: true
  }
}

const run = (written: string, manifest?: Partial<ManifestRow>, name = 'meeting.txt') => {
  const document = documentOf(written)
  const submission = {
    id: 's',
    file: {name, bytes: 1, sha256: 'a'.repeat(64)},
    ...(manifest === undefined ? {} : {manifest: {file: name, parties: [], ...manifest}})
  }
  const pipeline = {parties: inventedParties, file: {settings: {}}} as unknown as Pipeline
  const result = turns.run({document, submission}, {pipeline, ...closedFiles})
  if (!('value' in result)) throw new Error('splitting into turns is done at once and never fails')
  return {...result, document}
}

/** Each turn as "role party label: speech". */
const told = (written: string, name?: string): string[] => {
  const {value, document} = run(written, undefined, name)
  return value.turns.map(({role, party, label, said, end}) =>
    [
      role,
      party ?? '–',
      `${label ?? '–'}:`,
      document.text.slice(said, end).trim().replace(/\s+/gu, ' ')
    ].join(' ')
  )
}
const kindOf = (written: string, name?: string) => run(written, undefined, name).value.kind

const captions = `
RECORD OF A MEETING

>> MODERATOR: Good morning.  Arvania, you have the floor.

>> ARVANIA: Thank you, Chair.  We keep the norms.

We report on them.

(Applause)

>> And so do we.

>> NETWRIGHT FOUNDATION: We thank you.

>> MODERATOR: Thank you, Arvania.  The norms matter to this Chair.
`

const record = `
The Chair: I give the floor to the representative of Arvania.

Mr. Arvan (Arvania) (spoke in French): We support the norms.

Norms: they matter to us as well.

The Chair: I thank the representative of Arvania. I now give the floor to the representative of Belmora, to be followed by Corvenia.

Ms. Belmor: My delegation does not support them.

The Chair: Thank you. The meeting is adjourned.

The meeting rose at 1 p.m.
`

const compiled = `
Statements made at the session

# Arvania

Mr. Chair, my delegation supports the norms and reports every year on how it keeps them.

# Belmora

Thank you, Chair. We do not support new norms, as those that we have are not kept by all.

# Corvenia

Thank you, Madam Chair, for convening us. Corvenia asks for help to keep the norms that we have agreed.
`

describe('turns', () => {
  it('splits captions at “>>”, whoever speaks', () => {
    expect(told(captions)).toEqual([
      'procedure – –: RECORD OF A MEETING',
      'chair – MODERATOR: Good morning. Arvania, you have the floor.',
      'party XAA ARVANIA: Thank you, Chair. We keep the norms. We report on them. (Applause)',
      'other – –: And so do we.',
      'other – NETWRIGHT FOUNDATION: We thank you.',
      'chair – MODERATOR: Thank you, Arvania. The norms matter to this Chair.'
    ])
  })

  it('tells the procedure of a chair from its substance, and what nobody says', () => {
    const {value, document} = run(captions)
    const procedure = value.turns.map(turn =>
      turn.procedure.map(({start, end}) => document.text.slice(start, end).trim())
    )
    expect(procedure).toEqual([
      [],
      ['Good morning.  Arvania, you have the floor.'],
      ['(Applause)'],
      [],
      [],
      ['Thank you, Arvania.']
    ])
  })

  it('takes words without a name for nobody’s, and nothing for silent of whoever spoke before', () => {
    expect(run(captions).value.turns[3]).toMatchObject({
      label: null,
      party: null,
      sureness: 'unknown',
      mayBe: ['XAA']
    })
  })

  it('splits a record at its labels, and takes the next speaker from the chair’s words', () => {
    const {value} = run(record)
    expect(value.turns.map(({label, role, party, sureness}) => [label, role, party, sureness])).toEqual([
      ['The Chair', 'chair', null, 'sure'],
      ['Mr. Arvan (Arvania) (spoke in French)', 'party', 'XAA', 'sure'],
      ['The Chair', 'chair', null, 'sure'],
      ['Ms. Belmor', 'party', 'XAB', 'likely'],
      ['The Chair', 'chair', null, 'sure']
    ])
    expect(value.turns[3]?.from).toContain('representative of Belmora')
  })

  it('asks for a check of every speaker whom a label alone does not tell', () => {
    expect(run(record).notes).toEqual([
      {code: 'party-unsure', message: expect.stringContaining('Ms. Belmor as Belmora')}
    ])
  })

  it('splits a compilation of statements at the States’ names', () => {
    expect(told(compiled).map(turn => turn.slice(0, 30))).toEqual([
      'procedure – –: Statements made',
      'party XAA Arvania: Mr. Chair, ',
      'party XAB Belmora: Thank you, ',
      'party XAC Corvenia: Thank you,'
    ])
  })

  it('ends a State’s turn at a heading of the same kind, whoever that names', () => {
    const more = `${compiled}\n# A view from the coast\n\nThe sea is wide, and the cables that lie under it are many and thin.`
    const {value} = run(more)
    expect(value.turns.at(-1)).toMatchObject({role: 'other', party: null, mayBe: ['XAC']})
  })

  it.each([
    [
      'French',
      'Le Président : Je donne la parole au représentant de l’Arvanie.\n\nM. Arvan (Arvanie) : Merci, Monsieur le Président.\n\nLa Présidente : Merci.\n\nMme Belmor (Belmore) : Je vous remercie.'
    ],
    [
      'Spanish',
      'El Presidente: Tiene la palabra la Arvania.\n\nSr. Arván (Arvania): Muchas gracias, Presidente.\n\nEl Presidente: Gracias.\n\nSra. Belmor (Belmora): Gracias a usted.'
    ],
    [
      'Russian',
      'Председатель: Слово имеет представитель Арвании.\n\nГ-н Арван (Арвания): Благодарю Вас.\n\nПредседатель: Спасибо.\n\nГ-жа Белмор (Белмора): Спасибо, господин Председатель.'
    ],
    [
      'Arabic',
      'الرئيس: أعطي الكلمة لممثل أرفانيا.\n\nالسيد أرفان (أرفانيا): شكرا السيد الرئيس.\n\nالرئيس: شكرا.\n\nالسيدة بلمور (بلمورا): شكرا السيد الرئيس.'
    ],
    [
      'Chinese',
      '主席：现在请阿尔瓦尼亚代表发言。\n\n阿尔万先生（阿尔瓦尼亚）：谢谢主席先生。\n\n主席：谢谢。\n\n贝尔莫女士（贝尔莫拉）：谢谢主席先生。'
    ]
  ])('splits a record in %s', (_language, written) => {
    expect(run(written).value.turns.map(({role, party}) => party ?? role)).toEqual([
      'chair',
      'XAA',
      'chair',
      'XAB'
    ])
  })

  it('finds labels within a paragraph, where the lines of a file were joined', () => {
    const joined = record.trim().replace(/\n+/gu, ' ')
    expect(told(joined).filter(turn => turn.startsWith('party XAA'))).toHaveLength(1)
    expect(told(joined).filter(turn => turn.startsWith('chair'))).toHaveLength(3)
  })

  it('reads the time codes of captions as part of the label', () => {
    const timed =
      '00:00:05 The Chair: Good morning.\n\n[00:12:31] ARVANIA: Thank you, Chair.\n\n00:13:00 The Chair: Thank you.\n\n00:14:00 BELMORA: Thank you, Chair.'
    expect(told(timed)).toEqual([
      'chair – The Chair: Good morning.',
      'party XAA ARVANIA: Thank you, Chair.',
      'chair – The Chair: Thank you.',
      'party XAB BELMORA: Thank you, Chair.'
    ])
  })

  it('knows a speaker again whom the chair called upon before', () => {
    const again = `${record}\nMs. Belmor: We say it again.\n\nThe Chair: Thank you.`
    expect(run(again).value.turns.at(-2)).toMatchObject({
      party: 'XAB',
      sureness: 'likely',
      from: 'another turn of the same speaker'
    })
  })

  it('tells nobody where the chair’s words and the speaker’s own disagree', () => {
    const torn = record.replace('My delegation does', 'On behalf of Corvenia, I do')
    expect(run(torn).value.turns[3]).toMatchObject({role: 'other', party: null, mayBe: ['XAB', 'XAC']})
  })

  it('calls upon nobody with thanks', () => {
    const thanked = record.replace(
      'I now give the floor to the representative of Belmora, to be followed by Corvenia.',
      'Thank you, Belmora, our second speaker.'
    )
    expect(run(thanked).value.turns[3]).toMatchObject({label: 'Ms. Belmor', party: null, mayBe: []})
  })

  it('hands no State’s turn to a name in capitals that may be an organisation’s', () => {
    const named = record.replace('Ms. Belmor:', 'NGOC:')
    expect(run(named).value.turns[3]).toMatchObject({label: 'NGOC', party: null, mayBe: ['XAB']})
  })

  it('does not cut a speech at the words with which it turns to the chair', () => {
    const speech = 'Señora Presidenta:\n\nDistinguished Delegates:\n\nMy delegation does not'
    expect(run(record.replace('My delegation does not', speech)).value.turns).toHaveLength(5)
  })

  it('takes from a speaker what may be another’s, and his silence with it', () => {
    const {value} = run(record.replace('Norms: they matter', 'Cable Stations: they matter'))
    expect(value.turns[2]).toMatchObject({label: 'Cable Stations', role: 'other', mayBe: ['XAA']})
  })

  it('gives a label more weight than the chair’s words', () => {
    expect(run(record.replace('Ms. Belmor:', 'CORVENIA:')).value.turns[3]).toMatchObject({
      party: 'XAC',
      sureness: 'sure'
    })
  })

  it('cuts the words of a group from those that its speaker adds for its own State', () => {
    const group =
      'I have the honour to speak on behalf of the Coastal States Group. The Group supports the norms. Allow me to add a word in our national capacity. Arvania does so too.'
    const {value, document} = run(record.replace('We support the norms.', group))
    const arvania = value.turns.filter(({party}) => party === 'XAA')
    expect(
      arvania.map(({onBehalfOf, said, end}) => [
        onBehalfOf,
        document.text.slice(said, end).trim().slice(0, 22)
      ])
    ).toEqual([
      ['coastal-group', 'I have the honour to s'],
      [null, 'Allow me to add a word']
    ])
  })

  it('does not hand the chair’s own words to the State it comes from', () => {
    const chaired = record.replaceAll('The Chair:', 'The Chair (Mr. Corven, Corvenia):')
    expect(run(chaired).value.turns.flatMap(({party}) => party ?? [])).toEqual(['XAA', 'XAB'])
  })

  it('takes a first name that is a State’s name too for a person where no label is a State’s', () => {
    const persons =
      '>> MODERATOR: Hello.\n\n>> JORDAN: I work on cables.\n\n>> MODERATOR: And you?\n\n>> ANA: I do too.\n\n>> JORDAN: Good.'
    const {value} = run(persons)
    expect(value.turns.flatMap(({party}) => party ?? [])).toEqual([])
    expect(value.turns.flatMap(({mayBe}) => mayBe)).toEqual(['JOR', 'JOR'])
  })

  it('takes an interpreter’s words for nobody’s, and maybe for those of whoever spoke before', () => {
    const interpreted = captions.replace('>> And so', '>> INTERPRETER: And so')
    expect(run(interpreted).value.turns[3]).toMatchObject({role: 'other', party: null, mayBe: ['XAA']})
  })

  it('holds no silence against a group whose words may go on without a name that may go on without a name', () => {
    const group = captions.replace(
      'We keep the norms.',
      'On behalf of the Coastal States Group, I thank you.'
    )
    expect(run(group).value.turns[3]?.mayBe).toEqual(['XAA', 'coastal-group'])
  })

  it('takes a manifest’s word that a transcript is all of one party, and says so', () => {
    const {value, notes} = run(captions, {parties: ['XAA']})
    expect(value).toMatchObject({kind: 'paper', turns: [{start: 0, label: null}]})
    expect(notes).toEqual([{code: 'party-unsure', message: expect.stringContaining('all of it is by XAA')}])
  })

  it.each([
    [
      'questions and answers',
      'Statement by Arvania\n\nQuestion: Do the norms bind us?\n\nAnswer: We hold that they do not.\n\nQuestion: Should they?\n\nAnswer: We think so.'
    ],
    [
      'the chair’s questions, answered by one State',
      'The Chair: Which norms matter?\n\nArvania: We name three.\n\nThe Chair: Which measures help?\n\nArvania: We name two.'
    ],
    [
      'what other States did, one by one',
      'Measures taken by others\n\nArvania: a law on incidents was passed in 2024.\n\nBelmora: a national centre was opened in 2023.\n\nCorvenia: exercises are held every year.'
    ],
    [
      'headings that are States’ names',
      '# Arvania\n\nWe cooperate with this neighbour in the defence of ports and of hospitals since 2019.\n\n# Belmora\n\nWe train the experts of this State every year, and they train ours in turn, at sea.\n\n# Corvenia\n\nWe share what we know of threats with it, as it does with us, by a line that is always open.'
    ],
    [
      'quotes of others',
      'Statement by Arvania\n\n“BELMORA: Thank you, Chair. We do not agree.”\n\n“CORVENIA: Thank you, Chair. We agree.”\n\n“The Chair: Thank you.”\n\n“The Chair: Thank you all.”'
    ],
    [
      'paragraphs that open with a subject, the chair or another State',
      'Submission by Arvania\n\nMr. Chair:\n\nNorms: We keep them.\n\nThe Chair: in our view she should go on.\n\nThe Secretariat: we thank it.\n\nBelmora: we work with it closely.\n\nCorvenia: we thank it for its help.\n\nThe Chair: we trust her.'
    ],
    [
      'the officers of a body',
      'Chair: Ms. Ana Arvan\n\nVice-Chair: Mr. Bo Belmor\n\nRapporteur: Mr. Cy Corven\n\nArvania: two delegates\n\nBelmora: one delegate\n\nCorvenia: three delegates'
    ],
    [
      'bullets like those of captions',
      'Arvania\nPermanent Mission\n\nWe propose:\n\n>> Norms: We keep them.\n\n>> Capacity Building: We help.\n\n>> We report.\n\n>> Our law is new.\n\n>> Our centre is open.\n\n>> We thank all.'
    ],
    [
      'quoted mail',
      '> You wrote to us.\n\n>> Dear all, we agree.\n\n> We answer.\n\n>> And so on.\n\n>> Again.\n\n>> And again.\n\n>> Yours.\n\n> Ours.'
    ],
    [
      'French quotation marks',
      'La << souveraineté >> est un principe.\n\nLa << diligence >> en est un autre.\n\nLes << normes >> aussi.\n\nLa << paix >> aussi.\n\nLe << droit >> aussi.'
    ]
  ])('leaves a paper with %s one turn', (_what, written) => {
    expect(kindOf(written)).toBe('paper')
  })

  it('does not split a compilation that has an author', () => {
    expect(kindOf(compiled, 'xaa-annex.txt')).toBe('paper')
    expect(kindOf(compiled.replace('Statements made at the session', 'Permanent Mission of Arvania'))).toBe(
      'paper'
    )
  })

  it('leaves out running headers between the turns', () => {
    const paged = record.replace('Norms: they', '~ A/AC.1/PV.2\n\nNorms: they')
    expect(run(paged).value.turns).toHaveLength(5)
  })

  it('puts every character in exactly one turn, whatever the text', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '>> ARVANIA: ',
        '>> ',
        'The Chair: ',
        'Mr. Belmor (Belmora): ',
        'CORVENIA: ',
        'Corvenia',
        'Thank you, Chair. ',
        'I give the floor to Arvania. ',
        '(Applause)',
        '00:12:31 ',
        'In our national capacity, ',
        'On behalf of the Coastal States Group, ',
        '主席：',
        'الرئيس: ',
        '\n',
        '\n\n',
        '\n\n# ',
        '\n\n~ '
      ),
      fc.string({unit: 'grapheme', maxLength: 12})
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 60}), parts => {
        const {value, document} = run(parts.join(''))
        expect(Turns.safeParse(value).success).toBe(true)
        let at = 0
        for (const {start, said, end, procedure} of value.turns) {
          expect(start).toBe(at)
          expect(said).toBeGreaterThanOrEqual(start)
          expect(end).toBeGreaterThanOrEqual(said)
          for (const span of procedure) {
            expect(span.start).toBeGreaterThanOrEqual(said)
            expect(span.end).toBeLessThanOrEqual(end)
          }
          at = end
        }
        expect(at).toBe(document.text.length)
      }),
      {numRuns: 500}
    )
  })
})
