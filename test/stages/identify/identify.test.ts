import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Party} from '../../../src/domain/pipeline/taxonomy.js'
import {Identity, type ManifestRow} from '../../../src/domain/submission.js'
import {identify} from '../../../src/stages/identify/identify.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

const state = (id: string, names: Party['names']): Party => ({id, kind: 'state', names, invented: true})
const sameEverywhere = (name: string): Party['names'] => ({
  ar: [name],
  en: [name],
  es: [name],
  fr: [name],
  ru: [name],
  zh: [name]
})

const parties: Party[] = [
  state('XAA', {
    en: ['Arvania', 'Republic of Arvania'],
    fr: ['Arvanie', "République d'Arvanie"],
    es: ['Arvania', 'República de Arvania'],
    ru: ['Арвания', 'Республика Арвания'],
    ar: ['أرفانيا', 'جمهورية أرفانيا'],
    zh: ['阿尔瓦尼亚', '阿尔瓦尼亚共和国']
  }),
  state('XAB', {
    en: ['Belmora', 'Kingdom of Belmora'],
    fr: ['Belmore', 'Royaume de Belmore'],
    es: ['Belmora', 'Reino de Belmora'],
    ru: ['Белмора', 'Королевство Белмора'],
    ar: ['بلمورا', 'مملكة بلمورا'],
    zh: ['贝尔莫拉', '贝尔莫拉王国']
  }),
  {id: 'netwright', kind: 'stakeholder', invented: true, names: sameEverywhere('Netwright')},
  {
    id: 'coastal-group',
    kind: 'group',
    invented: true,
    names: {
      en: ['Coastal States Group'],
      fr: ['Groupe des États côtiers'],
      es: ['Grupo de Estados Costeros'],
      ru: ['Группа прибрежных государств'],
      ar: ['مجموعة الدول الساحلية'],
      zh: ['沿海国家集团']
    }
  }
]

const documentOf = (text: string, more: Partial<Document> = {}): Document => ({
  text,
  blocks: [],
  pageCount: null,
  pageStarts: [],
  mediaType: 'text/plain',
  title: null,
  pages: [],
  quality: {pagesRead: 0, readable: 1, confidence: null, words: null},
  language: 'en',
  languageSure: true,
  ...more
})

const submissionOf = (name: string, manifest?: ManifestRow) => ({
  id: 'sub-1',
  file: {name, bytes: 1, sha256: 'a'.repeat(64)},
  ...(manifest === undefined ? {} : {manifest})
})

const run = async (
  text: string,
  name = 'statement.pdf',
  manifest?: ManifestRow,
  more: Partial<Document> = {}
) => {
  const pipeline = {parties} as unknown as Pipeline
  const document = documentOf(text, more)
  const input = {submission: submissionOf(name, manifest), document, turns: oneTurn(text)}
  const result = await identify.run(input, {pipeline, ...closedFiles})
  if ('failure' in result) throw new Error(result.failure.message)
  return result
}

const partyOf = async (text: string, name?: string) => {
  const {value, sureness} = (await run(text, name)).value.parties
  return [value.join('+'), sureness]
}

const body = '\nMr. Chair,\nThe norms matter. We hold that they should be kept by all.'

describe('identify', () => {
  it('takes what the manifest says for stated', async () => {
    const row: ManifestRow = {
      file: 'a.pdf',
      parties: ['XAB'],
      title: 'Views on norms',
      date: '2025-03',
      session: 'Tenth',
      language: 'fr',
      onBehalfOf: 'coastal-group',
      supersedes: 'old.pdf'
    }
    const {value, notes} = await run(`Statement by Arvania\n3 July 2024${body}`, 'xaa.pdf', row)
    expect(value).toEqual({
      kind: {value: 'paper', sureness: 'sure', from: 'it is not set out as a transcript'},
      parties: {value: ['XAB'], sureness: 'stated', from: 'manifest'},
      onBehalfOf: {value: 'coastal-group', sureness: 'stated', from: 'manifest'},
      title: {value: 'Views on norms', sureness: 'stated', from: 'manifest'},
      date: {value: '2025-03', sureness: 'stated', from: 'manifest'},
      session: {value: 'Tenth', sureness: 'stated', from: 'manifest'},
      language: {value: 'fr', sureness: 'stated', from: 'manifest'},
      supersedes: 'old.pdf'
    })
    expect(notes).toEqual([])
  })

  it('detects what the manifest leaves blank', async () => {
    const {value} = await run(`Statement by Arvania\nEighth session, 3 March 2025${body}`, 'a.pdf', {
      file: 'a.pdf',
      parties: []
    })
    expect(Identity.safeParse(value).success).toBe(true)
    expect(value.parties).toEqual({
      value: ['XAA'],
      sureness: 'sure',
      from: 'letterhead: Statement by Arvania'
    })
    expect(value.date).toMatchObject({value: '2025-03-03', sureness: 'sure'})
    expect(value.session).toMatchObject({value: 'Eighth session', sureness: 'sure'})
    expect(value.onBehalfOf.value).toBe(null)
  })

  it.each([
    ['PERMANENT MISSION OF ARVANIA\nTO THE UNITED NATIONS\nSTATEMENT'],
    [
      'Statement by H.E. Ms. Ana Arvan,\nPermanent Representative of the Republic of\nArvania, at the eighth session'
    ],
    ['STATEMENT BY H.E. MR. A. ARVAN, MINISTER OF FOREIGN AFFAIRS OF ARVANIA'],
    ['ARVANIA\nCheck against delivery'],
    ['Republic of Arvania\nMinistry of Foreign Affairs'],
    ['Arvania’s comments on the zero draft'],
    ['Mission permanente de la République d’Arvanie\nauprès des Nations Unies'],
    ['Déclaration de l’Arvanie à la huitième session'],
    ['Misión Permanente de Arvania ante las Naciones Unidas'],
    ['Intervención del Representante Permanente de Arvania, Embajador A. Arván'],
    ['Выступление представителя Республики Арвания на восьмой сессии'],
    ['Постоянное представительство Республики Арвания при ООН'],
    ['كلمة جمهورية أرفانيا أمام الدورة الثامنة'],
    ['كلمة وفد أرفانيا'],
    ['阿尔瓦尼亚代表团在第八次会议上的发言'],
    ['阿尔瓦尼亚共和国常驻联合国代表团']
  ])('is sure of the party of the letterhead “%s”', async letterhead => {
    expect(await partyOf(letterhead + body)).toEqual(['XAA', 'sure'])
  })

  it.each([
    'xaa-statement.pdf',
    'XAA_2021.pdf',
    'statement-of-Arvania.pdf',
    '2025/session 8/Arvania.docx',
    'Views XAA.pdf'
  ])('takes the party of the file name “%s” for likely', async name => {
    expect(await partyOf(`Statement${body}`, name)).toEqual(['XAA', 'likely'])
  })

  it.each([
    'xaa-xab-joint.pdf',
    'comments on Arvania.pdf',
    'Arvania and Belmora.pdf',
    'how-we-can-agree.pdf',
    'statement-and-annex.pdf',
    'mar-2025-statement.pdf',
    'statement.pdf'
  ])('tells no party from the file name “%s”', async name => {
    expect(await partyOf(`Statement${body}`, name)).toEqual(['', 'unknown'])
  })

  it('is sure where the file name and the letterhead agree', async () => {
    const {value} = await run(`Statement by Arvania${body}`, 'xaa.pdf')
    expect(value.parties).toEqual({
      value: ['XAA'],
      sureness: 'sure',
      from: 'file name and letterhead: Statement by Arvania'
    })
  })

  it('asks where the file name and the letterhead contradict each other', async () => {
    const {value, notes} = await run(`Statement by Arvania${body}`, 'xab.pdf')
    expect(value.parties).toMatchObject({value: [], sureness: 'unknown'})
    expect(notes[0]).toEqual({
      code: 'party-unsure',
      message:
        'Nobody has said whose submission "xab.pdf" is (its file name says XAB, but its letterhead XAA): name its party in the manifest.'
    })
  })

  it('gives every party of a joint statement', async () => {
    expect(await partyOf(`Joint statement by Arvania and the Kingdom of Belmora${body}`)).toEqual([
      'XAA+XAB',
      'sure'
    ])
  })

  it('gives every party of a joint statement that lists them line by line', async () => {
    expect(await partyOf(`JOINT STATEMENT\nArvania\nBelmora\n3 March 2025${body}`)).toEqual([
      'XAA+XAB',
      'sure'
    ])
  })

  it.each([
    ['Statement on the situation in Arvania'],
    ['Right of reply to Arvania'],
    ['The Government of Belmora has broken the norms, and the attack on the port of\nArvania shows it.'],
    ['Views on norms\nNew York, Belmora'],
    ['The threats have grown since the attack of last year on the hospitals of\nBelmora\nand on its ports'],
    ['Mr. Chair,\nBelmora has attacked the hospitals of Arvania. That is against the norms.']
  ])('never takes a party that is merely named for the author: “%s”', async text => {
    expect(await partyOf(`${text}${body}`)).toEqual(['', 'unknown'])
  })

  it.each([
    ['Mr. Chair,\nOn behalf of the Republic of Arvania, I congratulate you.'],
    ['Mr. Chair,\nMy country, Arvania, keeps the norms. Belmora does too.'],
    ['Mr. Chair,\nArvania thanks you for convening this session.']
  ])('takes the party of the first words for likely: “%s”', async text => {
    expect(await partyOf(text)).toEqual(['XAA', 'likely'])
  })

  it('asks whose the record of a meeting is', async () => {
    const speech = 'The norms matter to all of us in this room.'
    const text = `Statement by Arvania\nChair: ${speech}\nArvania: ${speech}\nChair: ${speech}\nBelmora: ${speech}\n`
    expect(await partyOf(text.repeat(3), 'xaa.pdf')).toEqual(['', 'unknown'])
  })

  it.each([
    ['Statement on behalf of the Coastal States Group\ndelivered by Arvania'],
    ['Statement by Arvania on behalf of the Coastal States Group'],
    ['Déclaration de l’Arvanie au nom du Groupe des États côtiers'],
    ['Intervención de Arvania en nombre del Grupo de Estados Costeros'],
    ['كلمة أرفانيا باسم مجموعة الدول الساحلية'],
    ['阿尔瓦尼亚代表团代表沿海国家集团的发言']
  ])('keeps the speaker apart from the group: “%s”', async letterhead => {
    const {value} = await run(letterhead + body)
    expect(value.parties.value).toEqual(['XAA'])
    expect(value.onBehalfOf).toMatchObject({value: 'coastal-group', sureness: 'sure'})
  })

  it('hears in the first words for whom the speaker speaks', async () => {
    const {value} = await run(
      'Statement by Arvania\nMr. Chair,\nI have the honour to speak on behalf of the Coastal States Group.'
    )
    expect(value.onBehalfOf).toMatchObject({value: 'coastal-group', sureness: 'likely'})
  })

  it('does not take a group whose statement is endorsed for the group spoken for', async () => {
    const {value} = await run(
      'Statement by Arvania\nMr. Chair,\nWe align ourselves with the statement made by Belmora on behalf of the Coastal States Group.'
    )
    expect(value.onBehalfOf.value).toBe(null)
    expect(value.parties.value).toEqual(['XAA'])
  })

  it('gives a submission to the group where nobody says who speaks for it', async () => {
    expect(await partyOf(`Statement on behalf of the Coastal States Group${body}`)).toEqual([
      'coastal-group',
      'sure'
    ])
  })

  it.each([
    ['Working paper, third substantive session\nARVANIA\nPermanent Mission to the United Nations'],
    ['Working paper, third substantive session\nArvania\nPermanent Mission to the United Nations'],
    ['ARVANIE\nMission permanente auprès des Nations Unies'],
    ['ARVANIA\nMisión Permanente ante las Naciones Unidas'],
    ['Рабочий документ, третья основная сессия\nАРВАНИЯ\nПостоянное представительство при ООН'],
    ['ورقة عمل، الدورة الثالثة\nأرفانيا\nالبعثة الدائمة لدى الأمم المتحدة'],
    ['阿尔瓦尼亚\n常驻联合国代表团']
  ])('knows a State by its name over the line of its mission: “%s”', async letterhead => {
    expect(await partyOf(letterhead + body)).toEqual(['XAA', 'sure'])
  })

  it.each([
    ['Curriculum vitae\nNetwright\nEngineer', '', 'unknown'],
    ['Views on norms\nSupported by\nNetwright', '', 'unknown'],
    ['Netwright\nContribution to the third session', 'netwright', 'sure'],
    ['Submission of Netwright', 'netwright', 'sure']
  ])('takes a company for the party only where a letterhead says so: “%s”', async (head, party, sureness) => {
    expect(await partyOf(head + body)).toEqual([party, sureness])
  })

  it('takes the first heading for the title', async () => {
    const text = `Statement by Arvania${body}`
    const {value} = await run(text, 'xaa.pdf', undefined, {
      blocks: [{kind: 'heading', start: 0, end: 20, page: null, level: 1}]
    })
    expect(value.title).toEqual({
      value: 'Statement by Arvania',
      sureness: 'likely',
      from: 'the line that names the paper'
    })
  })

  it('does not take the name of the author for the title', async () => {
    const text = `ARVANIA\nPermanent Mission\nViews on the norms${body}`
    const heading = (start: number, end: number) => ({
      kind: 'heading' as const,
      start,
      end,
      page: null,
      level: 1
    })
    const {value} = await run(text, 'xaa.pdf', undefined, {
      blocks: [heading(0, 7), heading(8, 25), heading(26, 44)]
    })
    expect(value.title.value).toBe('Views on the norms')
  })

  it('asks where two weak sources contradict each other', async () => {
    const {value} = await run('Mr. Chair,\nMy country, Arvania, keeps the norms.', 'xab.pdf')
    expect(value.parties).toEqual({
      value: [],
      sureness: 'unknown',
      from: 'its file name and first words contradict each other'
    })
  })

  it('takes the party of the title that a web page gives itself for likely', async () => {
    const {value} = await run(body, 'page.html', undefined, {title: 'Statement by Arvania'})
    expect(value.parties).toMatchObject({value: ['XAA'], sureness: 'likely'})
  })

  it('does not take the name that a word processor gave for the title', async () => {
    const {value} = await run(body, 'xaa.pdf', undefined, {title: 'Microsoft Word - final2.docx'})
    expect(value.title.value).toBe(null)
  })

  it('notes what it could not tell, one sentence each', async () => {
    const {notes} = await run('Norms matter.', 'scan.pdf', undefined, {language: 'und', languageSure: false})
    expect(notes.map(({code}) => code)).toEqual(['party-unsure', 'date-unknown', 'language-unsure'])
  })
})
