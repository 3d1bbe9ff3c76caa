import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {correctionsCsv} from '../../../src/exchange/corrections/corrections-csv.js'
import {takeInCorrections} from '../../../src/exchange/corrections/take-in.js'
import {holdingsOf} from '../../../src/exchange/holdings.js'
import {undo} from '../../../src/review/corrections/undo.js'
import {papersInThreeScripts} from '../collection.js'
import {changed, opened, type Sheet, saved} from './spreadsheet.js'

const {desk, passages, say} = papersInThreeScripts()

const exported = async (): Promise<Sheet> => opened(correctionsCsv(await holdingsOf(desk())))

const said = {by: 'ana@example', at: '2026-11-30T11:00:00Z'}
const takeIn = (text: string, by = said.by) =>
  takeInCorrections({text, name: 'sheet.csv'}, {...said, by}, desk())

const rowOf = (sheet: Sheet, holds: (row: Record<string, string>) => boolean): number => {
  const at = sheet.rows.findIndex(holds)
  if (at < 0) throw new Error('The sheet has no such row')
  return at
}
const taggedRow = (sheet: Sheet) =>
  rowOf(sheet, ({tag, stands}) => tag?.startsWith('gge-2015/') === true && stands === 'machine')
const latest = () => desk().store.corrections.latest()

describe('a sheet of corrections', () => {
  it('has a row for every passage and tag, with the words as they stand', async () => {
    const sheet = await exported()
    const all = await passages()
    const expected = all.flatMap(({id, text, tags, questions}) => {
      const ids = [...tags.map(({code}) => code), ...questions.map(({code, pole}) => `${code}=${pole}`)]
      return (ids.length === 0 ? [''] : ids).map(tag => ({passage: id, text, tag}))
    })
    expect(sheet.rows.map(({passage, text, tag}) => ({passage, text, tag}))).toEqual(expected)
    expect(expected.some(({tag}) => tag === '')).toBe(true)
    expect(expected.some(({tag}) => tag.includes('='))).toBe(true)
  })

  it('changes nothing where no row was changed', async () => {
    const before = await latest()
    const sheet = await exported()
    expect(await takeIn(saved(sheet))).toMatchObject({rows: sheet.rows.length, changed: 0, added: 0})
    expect(await latest()).toBe(before)
  })

  it('takes every changed row in as one batch, which is undone as one', async () => {
    const sheet = await exported()
    const at = taggedRow(sheet)
    const bare = rowOf(sheet, ({tag}) => tag === '')
    const {passage, tag: code} = sheet.rows[at] ?? {}
    const both = changed(
      changed(sheet, at, {stance: 'Opposes', note: '=HYPERLINK("x")', why: 'It says so.'}),
      bare,
      {new_tag: 'oewg-agenda/threats'}
    )
    expect(await takeIn(saved(both))).toMatchObject({changed: 2, added: 3})
    const settled = (await passages()).find(({id}) => id === passage)
    const tag = settled?.tags.find(each => each.code === code)
    expect(tag).toMatchObject({stance: 'opposes', settled: 'set', by: 'person: ana@example'})
    expect(settled?.notes).toMatchObject([{note: '=HYPERLINK("x")', code}])
    expect(opened(correctionsCsv(await holdingsOf(desk()))).rows[at]).toMatchObject({
      stands: 'set',
      stands_stance: 'opposes'
    })
    // The same file once more is nothing new.
    const number = await latest()
    expect(await takeIn(saved(both))).toMatchObject({added: 0, already: 3})
    expect(await latest()).toBe(number)
    const undone = await undo({...said, request: 'undo the sheet'}, desk())
    expect(undone).toMatchObject({kind: 'saved', added: 3})
    expect((await exported()).rows.map(({tag: each, stands}) => [each, stands])).toEqual(
      sheet.rows.map(({tag: each, stands}) => [each, stands])
    )
  })

  it('is understood with semicolons, tabs, a byte order mark, any ends of lines and columns in any order', async () => {
    const sheet = await exported()
    const names = [...sheet.names].toReversed().filter(name => name !== 'page')
    const at = taggedRow(sheet)
    for (const habits of [
      {delimiter: ';', bom: true},
      {delimiter: '\t', lineEnd: '\n'},
      {names, lineEnd: '\r'},
      {names: ['mine', ...names], bom: true}
    ]) {
      const number = await latest()
      const verdict = changed(sheet, at, {verdict: 'ACCEPT'})
      expect(
        await takeIn(saved(verdict, habits), `ana ${habits.delimiter} ${habits.lineEnd}`).catch(String)
      ).toMatchObject({
        changed: 1,
        added: 1
      })
      // Taken back, so that the next one stands in nobody's way.
      const [word] = await desk().store.corrections.after(number, 1)
      await say('ana', {
        passage: word?.correction.passage ?? '',
        verdict: 'withdraw',
        of: word?.correction.id ?? ''
      })
      Object.assign(sheet, await exported())
    }
  })

  it('is refused with the line of each damaged row, and nothing of it is taken', async () => {
    const sheet = await exported()
    const at = taggedRow(sheet)
    const number = await latest()
    const good = changed(sheet, at, {verdict: 'reject'})
    const other = rowOf(sheet, ({tag}) => tag !== '' && tag !== sheet.rows[at]?.tag)
    const lineOf = (row: number) =>
      2 + sheet.rows.slice(0, row).reduce((sum, each) => sum + 1 + (each.text?.match(/\n/gu)?.length ?? 0), 0)
    const damages: readonly [Record<string, string>, string][] = [
      [{text: 'Other words.'}, 'not those of one row'],
      [{tag: 'gge-2015/k'}, 'not those of one row'],
      [{check: ''}, 'not those of one row'],
      [{verdict: 'maybe'}, '“maybe” is no verdict'],
      [{stance: 'for'}, '“for” is no stance'],
      [{new_tag: 'gge-2015/z'}, 'there is no “gge-2015/z”'],
      [{verdict: 'accept', stance: 'opposes'}, 'go with set'],
      [{why: 'Because.'}, 'not what'],
      [{new_tag: 'manrs/1', obstacle: 'skill'}, 'only where the act is obstacle']
    ]
    for (const [cells, message] of damages) {
      const refused = takeIn(saved(changed(good, other, cells)))
      await expect(refused).rejects.toThrow(message)
      await expect(refused).rejects.toThrow(`sheet.csv, line ${lineOf(other)}: `)
      await expect(refused).rejects.toThrow('Nothing was taken in.')
    }
    await expect(takeIn(saved(good, {names: sheet.names.filter(name => name !== 'check')}))).rejects.toThrow(
      'the columns check are missing'
    )
    await expect(takeIn('')).rejects.toThrow('sheet.csv is empty')
    await expect(takeIn('passage;"text')).rejects.toThrow('not well-formed')
    expect(await latest()).toBe(number)
  })

  it('tells a conflict where somebody spoke on the tag since, and not where on another', async () => {
    const sheet = await exported()
    const at = taggedRow(sheet)
    const {passage = '', tag: code = ''} = sheet.rows[at] ?? {}
    await say('boris', {passage, verdict: 'set', code: 'gge-2015/k', stance: 'supports', act: 'none'})
    await say('boris', {passage, verdict: 'accept', code})
    const number = await latest()
    await expect(takeIn(saved(changed(sheet, at, {verdict: 'reject'})))).rejects.toThrow(
      /boris spoke on this tag after the export \(accept, /
    )
    expect(await latest()).toBe(number)
    const now = await exported()
    expect(await takeIn(saved(changed(now, taggedRow(now), {note: 'Ask them.'})))).toMatchObject({added: 1})
    const withdrawn = await desk().store.corrections.after(number - 1, 1)
    await say('boris', {passage, verdict: 'withdraw', of: withdrawn[0]?.correction.id ?? ''})
    // A withdrawal is a word on the tag too.
    await expect(
      takeIn(
        saved(
          changed(
            now,
            rowOf(now, row => row.passage === passage && row.tag === code),
            {verdict: 'reject'}
          )
        )
      )
    ).rejects.toThrow('boris spoke on this tag after the export (withdraw')
  })

  it('brings every word back as it was written, whatever a cell holds', async () => {
    const sheet = await exported()
    const at = taggedRow(sheet)
    const texts = fc
      .oneof(
        fc.string({unit: 'binary', maxLength: 40}),
        fc.constantFrom(
          '=1+1',
          "'=x",
          '+a',
          '-b',
          '@c',
          '＝d',
          'a;b,"c"',
          'line\nbreak',
          '🕊️𝕊',
          'نعم، ولا',
          '“;”'
        )
      )
      .map(text => text.replaceAll(/\r\n?|\p{Cc}|\p{Surrogate}/gu, ' ').trim())
      .filter(text => text !== '')
    let person = 0
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(',', ';', '\t'), fc.boolean(), async (text, delimiter, bom) => {
        person += 1
        const guarded = /^'*[=+\-@＝＋－＠\t\r\n]/u.test(text) ? `'${text}` : text
        const number = await latest()
        await takeIn(saved(changed(sheet, at, {note: guarded}), {delimiter, bom}), `person ${person}`)
        const [word] = await desk().store.corrections.after(number, 1)
        expect(word?.correction).toMatchObject({verdict: 'note', note: text, by: `person ${person}`})
      }),
      {numRuns: 12}
    )
  })
})
