import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type ActEntered, actDetails, type KnownAct} from '../../../src/domain/acts/act-details.js'
import type {AuditAct} from '../../../src/domain/acts/audit.js'
import {type UnLanguage, unLanguages} from '../../../src/domain/document.js'
import {all, parsed} from '../../digest/html/parsed.js'
import {emailOf} from '../prepared-store.js'
import {openSite, type Site} from '../site.js'

const hash = 'ab12'.repeat(16)
const file = (n: number) => ({submission: `s${n}`, name: `${n}.pdf`, sha256: hash})
const files = (count: number) => Array.from({length: count}, (_, n) => file(n))

/** What stands in the record, and what is read of it in English. */
const cases: readonly (readonly [ActEntered, readonly string[]])[] = [
  [{act: 'role-change', details: {from: 'reader', to: 'analyst'}}, ['before: reader', 'after: analyst']],
  [
    // What somebody is called is no word of the program.
    {act: 'rename', details: {from: 'analyst', to: emailOf('reader')}},
    ['before: analyst', 'after: A reader']
  ],
  [
    {act: 'token-make', details: {name: 'cron', role: 'reader', until: '2026-12-31T10:00:00.000Z'}},
    ['name: cron', 'role: reader', 'holds until: 31 December 2026 at 10:00 UTC']
  ],
  [{act: 'sign-in', details: {by: 'link'}}, ['by: sign-in link']],
  [
    {act: 'failed-sign-in', details: {by: 'provider', why: 'unconfirmed'}},
    ['by: OpenID provider', 'why: address not confirmed by the provider']
  ],
  [
    {act: 'correction', details: {passage: 's1-aa', sha256: hash, submission: 's1', verdict: 'best-quote'}},
    ['verdict: named the best quote', 'submission: s1', 'passage: s1-aa', `SHA-256: ab12ab12…${hash}`]
  ],
  [
    {act: 'round-begin', details: {coders: [emailOf('analyst'), emailOf('reader')], passages: 1200}},
    ['coders: A analyst, A reader', 'number of passages: 1,200']
  ],
  [{act: 'round-step', details: {to: 'closed', why: ''}}, ['now: being settled', 'why: none']],
  [
    {act: 'edition-replied', details: {reply: 2, party: 'XAB', subject: 'gge-2015/f'}},
    ['reply no.: 2', 'party: Belmora', 'cell: f Do not damage critical infrastructure']
  ],
  [
    {act: 'edition-answered', details: {reply: 2, outcome: 'kept'}},
    ['reply no.: 2', 'outcome: Kept as it is.']
  ],
  [
    {act: 'tagger-activation', details: {despite: {refusal: 'It is worse.', reason: 'It is all we have.'}}},
    ['though refused: said against it: It is worse.why all the same: It is all we have.']
  ],
  [
    {act: 'training', details: {gold: ['one', 'two'], heldOut: [], correctionsUpTo: null}},
    ['corrections up to no.: none', 'gold to learn from: one, two', 'gold held out: none']
  ],
  [{act: 'upload', details: {files: files(1)}}, [`files: 0.pdf s0 ab12ab12…${hash}`]]
]

let site: Site
beforeAll(async () => {
  site = await openSite()
}, 120_000)
afterAll(() => site.close())

type Shown = {
  readonly textContent: string | null
  readonly querySelectorAll: (selector: string) => Iterable<Shown>
}

const said = {at: '2026-12-01T10:00:00.000Z', by: emailOf('secretariat'), on: ''}

/** The rows of the page, the newest first, after these were entered. */
async function rowsAfter(acts: readonly AuditAct[], language: UnLanguage = 'en'): Promise<readonly Shown[]> {
  // A record may hold what this program does not enter.
  await site.desk.store.audit.append(acts as readonly KnownAct[])
  const headers = {'accept-language': language}
  const page = await site.ask('/audit', {as: 'secretariat', headers})
  return [...(parsed(await page.text()).querySelectorAll('main tbody tr') as Iterable<Shown>)]
}

const latin = /[A-Za-z]/u

const textsOf = (root: Shown | undefined, selector: string): string[] =>
  [...(root?.querySelectorAll(selector) ?? [])].map(each =>
    (each.textContent ?? '').replaceAll(/\s+/gu, ' ').trim()
  )

describe('the details of an entry', () => {
  it.each(cases)('are said in words: $act', async (entered, words) => {
    const [row] = await rowsAfter([{...said, ...entered}])
    expect(textsOf(row, 'td > dl > div')).toEqual(words)
  })

  it('stand as they were entered where the program does not know them', async () => {
    const rows = await rowsAfter([
      {...said, act: 'sign-in', details: {from: '192.0.2.1', by: 'fingerprint'}},
      {...said, act: 'role-change', details: {from: 'guest', to: 3, sha256: 'short'}},
      {...said, act: 'of-an-earlier-program', details: {from: 'reader', deep: {role: 'reader'}}}
    ])
    expect(rows.slice(0, 3).map(row => textsOf(row, 'td > dl > div'))).toEqual([
      ['deep: {"role":"reader"}', 'from: reader'],
      ['before: guest', 'after: 3', 'sha256: short'],
      ['by: fingerprint', 'from: 192.0.2.1']
    ])
  })

  it('show many files to whoever opens them', async () => {
    const [row] = await rowsAfter([{...said, act: 'upload', details: {files: files(12)}}])
    expect(textsOf(row, 'dd > details > summary')).toEqual(['12 files'])
    expect(textsOf(row, 'dd > details > ul > li')).toHaveLength(12)
  })

  it.each(unLanguages)('are named without a word of English or of the record in %s', async language => {
    const acts = Object.entries(actDetails).map(([act, details]) => ({
      ...said,
      act,
      details: Object.fromEntries(Object.keys(details).map(name => [name, null]))
    }))
    const rows = (await rowsAfter(acts, language)).slice(0, acts.length)
    const names = [...new Set(rows.flatMap(row => textsOf(row, 'dt')))]
    const keys = new Set(Object.values(actDetails).flatMap(each => Object.keys(each)))
    // One name of the record may be said in two ways, and two in one.
    expect(names.length).toBeGreaterThan(keys.size - 3)
    const english = /\b(?:the|of|by|no|held|until|takes|before|after|file|files|round|why)\b/u
    const foreign = {en: /[A-Z]/u, es: english, fr: english, ar: latin, ru: latin, zh: latin}
    expect(names.filter(name => foreign[language].test(name.replace('SHA-256', '')))).toEqual([])
  })
})

describe('who did something', () => {
  it('is said in words where it is no person, and found by them', async () => {
    const rows = await rowsAfter(
      [
        {...said, act: 'sign-out', details: {}, by: 'command line'},
        {...said, act: 'edition-replied', details: {}, by: 'party XAB'},
        {...said, act: 'account-create', details: {}, by: 'OpenID provider https://id.example'}
      ],
      'fr'
    )
    const who = rows.slice(0, 3).map(row => textsOf(row, 'td')[2])
    expect(who[0]).toContain('fournisseur OpenID')
    expect(who[1]).toMatch(/^partie.: \S+/u)
    expect(who[2]).toBe('ligne de commande')
    const headers = {'accept-language': 'fr'}
    const found = await site.ask('/audit?by=Ligne%20de%20commande', {as: 'secretariat', headers})
    expect(all(await found.text(), 'main tbody tr')).toHaveLength(1)
  })
})
