import {describe, expect, it} from 'vitest'
import {UserError} from '../../../src/domain/errors.js'
import {ManifestRow} from '../../../src/domain/submission.js'
import {readManifest, rowOfFile, rowsWithoutFile} from '../../../src/run/intake/manifest.js'
import {partyIndex} from '../../../src/taxonomy/names/party-names.js'

const named = (en: string, ru = en) => ({ar: [en], en: [en], es: [en], fr: [en], ru: [ru], zh: [en]})
const index = partyIndex([
  {id: 'XAA', kind: 'state', invented: true, names: named('Arvania', 'Арвания')},
  {id: 'XAB', kind: 'state', invented: true, names: named('Belmora')},
  {id: 'northern-group', kind: 'group', invented: true, names: named('Northern Group')}
])
const read = (text: string) => readManifest(text, 'manifest.csv', index)
const faultsOf = (text: string): string[] => {
  try {
    read(text)
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('readManifest', () => {
  it('refuses files that supersede each other in a circle, as none of them would count', () => {
    expect(faultsOf('file,supersedes\na.pdf,b.pdf\nb.pdf,a.pdf\nc.pdf,a.pdf\n')).toEqual([
      'manifest.csv, line 2: "a.pdf" is superseded by what it supersedes.',
      'manifest.csv, line 3: "b.pdf" is superseded by what it supersedes.'
    ])
  })

  it('reads every column', () => {
    const rows = read(
      'file,party,party_name,title,date,session,language,on_behalf_of,supersedes\n' +
        'xaa.pdf,XAA,Arvania,"Statement, as read",2025-03-03,Eighth session,EN,northern-group,old/xaa.pdf\n'
    )
    expect(rows).toEqual([
      {
        file: 'xaa.pdf',
        parties: ['XAA'],
        partyName: 'Arvania',
        title: 'Statement, as read',
        date: '2025-03-03',
        session: 'Eighth session',
        language: 'en',
        onBehalfOf: 'northern-group',
        supersedes: 'old/xaa.pdf'
      }
    ])
    expect(ManifestRow.safeParse(rows[0]).success).toBe(true)
  })

  it('needs no column but the file', () => {
    expect(read('file\na.pdf\n')).toEqual([{file: 'a.pdf', parties: []}])
  })

  it('takes several parties, by code or by name in any language, each once', () => {
    expect(read('file,party\na.pdf,XAB; Арвания ;XAA')[0]?.parties).toEqual(['XAB', 'XAA'])
  })

  it('tells the party from its name where no code is given', () => {
    expect(read('file,party,party_name\na.pdf,,Arvania')[0]).toMatchObject({
      parties: ['XAA'],
      partyName: 'Arvania'
    })
  })

  it.each([
    ['a byte order mark', '\uFEFFfile,party\na.pdf,XAA\n'],
    ['Windows line ends', 'file,party\r\na.pdf,XAA\r\n'],
    ['semicolons between the columns', 'file;party\r\na.pdf;"XAA"\r\n'],
    ['tabs between the columns', 'file\tparty\na.pdf\tXAA\n'],
    ['capitals and spaces in the column names', 'File, Party \na.pdf,XAA\n'],
    ['empty lines', 'file,party\n\n,\na.pdf,XAA\n\n'],
    ['a Windows path', 'file,party\n.\\a.pdf,XAA\n']
  ])('reads a manifest with %s', (_what, text) => {
    expect(read(text)).toEqual([{file: 'a.pdf', parties: ['XAA']}])
  })

  it('takes several parties in a cell of a semicolon-separated file', () => {
    expect(read('file;party\na.pdf;"XAA;XAB"')[0]?.parties).toEqual(['XAA', 'XAB'])
  })

  it('lists every fault with its line', () => {
    const text = [
      'file,party,date,language,supersedes',
      'a.pdf,XAA,3/3/2025,en,',
      'a.pdf,Nowhere,2025-02-30,English,',
      ',XAB,2025,fr,',
      'b.pdf,XAB,2025-03,fr,b.pdf,too much'
    ].join('\n')
    expect(faultsOf(text)).toEqual([
      'manifest.csv, line 2: "3/3/2025" is not a date: write it as 2025-03-03, 2025-03 or 2025.',
      'manifest.csv, line 3: "Nowhere" is no known party: write its ISO 3166 code or its UN name, or add it to parties.yaml.',
      'manifest.csv, line 3: "2025-02-30" is not a date: write it as 2025-03-03, 2025-03 or 2025.',
      'manifest.csv, line 3: "English" is not a language code: write en, fr, es, ru, ar or zh.',
      'manifest.csv, line 3: "a.pdf" has a row already, on line 2.',
      'manifest.csv, line 4: it names no file.',
      'manifest.csv, line 5: it has 6 cells, but there are 5 columns.',
      'manifest.csv, line 5: the file cannot supersede itself.'
    ])
  })

  it.each([
    ['an unknown column', 'file,state\na.pdf,XAA', 'line 1: "state" is not a column'],
    ['a column twice', 'file,party,party\na.pdf,,', 'line 1: the column "party" stands twice'],
    ['no file column', 'party\nXAA', 'line 1: the column "file" is missing'],
    ['no text', '', 'manifest.csv is empty'],
    ['an open quote', 'file\n"a.pdf', 'not well-formed CSV'],
    ['an encoding other than UTF-8', 'file,party\na.pdf,\uFFFD', 'not UTF-8']
  ])('refuses a manifest with %s', (_what, text, fault) => {
    expect(faultsOf(text).join('\n')).toContain(fault)
  })
})

describe('rowsWithoutFile', () => {
  it('gives the rows that name none of the files, however accents are encoded', () => {
    const rows = read('file\né.pdf\nsub/b.pdf\nc.pdf\n')
    expect(rowsWithoutFile(rows, ['é.pdf'.normalize('NFD'), 'sub/b.pdf']).map(({file}) => file)).toEqual([
      'c.pdf'
    ])
  })
})

describe('rowOfFile', () => {
  it('finds the row of a file, however accents are encoded', () => {
    expect(rowOfFile(read('file,party\né.pdf,XAA\n'), 'é.pdf'.normalize('NFD'))?.parties).toEqual(['XAA'])
  })
})
