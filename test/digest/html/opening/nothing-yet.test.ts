import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import {sampleDigest} from '../../sample-digest.js'
import {threeCodes} from '../../six-parties.js'
import {all, targetsIn} from '../parsed.js'

const empty = sampleDigest('Harbours', [], threeCodes).digest
const page = (changes: Partial<Digest>) => digestHtml({...empty, ...changes}, [])
const next = (changes: Partial<Digest>) => all(page(changes), '#next')[0]?.textContent

describe('a digest without any party', () => {
  it('says what to do with a text whose party is not known', () => {
    expect(next({notRead: []})).toContain('Say whose 1 submission is.')
    expect(next({notRead: []})).toContain('received/statement-final-v3.docx,name of the party')
    expect(next({notRead: []})).not.toContain('Mend')
  })
  it('writes the line of the manifest as a manifest needs it', () => {
    const unplaced = [{submission: 's', file: 'letter, final.txt', question: 'Whose is it?'}]
    expect(next({unplaced})).toContain('"letter, final.txt",name of the party')
  })
  it('says what to do with files that were not read', () => {
    expect(next({unplaced: []})).toContain('Mend 1 file.')
    expect(next({unplaced: []})).not.toContain('Say whose')
  })
  it('asks for submissions where there are none', () => {
    expect(next({unplaced: [], notRead: []})).toContain('Hand in submissions.')
  })
  it('shows no table without rows, and calls nobody silent', () => {
    const html = page({})
    expect(all(html, '#matrix, #questions, #parties, #codes, #pages, svg, table')).toEqual([])
    expect(all(html, '.others')).toEqual([])
    expect(html).not.toContain('0 parties')
  })
  it('has every link lead to a place in the file', () => {
    const ids = new Set(all(page({}), '[id]').map(element => `#${element.getAttribute('id')}`))
    expect(targetsIn(page({})).filter(target => !ids.has(target))).toEqual([])
  })
})
