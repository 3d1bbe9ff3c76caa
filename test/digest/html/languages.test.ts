import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../src/digest/html/digest-html.js'
import {alphabeticalIn} from '../../../src/digest/words/locale.js'
import {sayIn} from '../../../src/digest/words/say.js'
import {Digest} from '../../../src/domain/digest/digest.js'
import {unLanguages} from '../../../src/domain/document.js'
import {failureCodes} from '../../../src/domain/errors.js'
import type {SettledPassage} from '../../../src/domain/tag.js'
import {all, parsed, targetsIn} from './parsed.js'

const golden = (name: string) => readFileSync(path.join('fixtures/golden/transcript/out', name), 'utf8')
const kept = Digest.parse(JSON.parse(golden('digest.json')))
const passages: SettledPassage[] = golden('passages.jsonl')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line))

/** A digest in which everything that can be odd is so, once. */
const digest: Digest = {
  ...kept,
  submissions: kept.submissions.map((submission, index) => ({
    ...submission,
    reading: {...submission.reading, ocr: 1, blank: 2, unread: 3, confidence: 0.87},
    pageCount: 7,
    sameAs: index === 0 ? (kept.submissions[1]?.id ?? null) : null,
    supersededBy: index === 1 ? (kept.submissions[2]?.id ?? null) : null,
    notes: [{code: 'language-not-covered', message: 'No concepts cover this language.'}]
  })),
  cells: kept.cells.map(cell => ({
    ...cell,
    passages: cell.passages + 2,
    quotes: cell.quotes.map(quote => ({...quote, recognised: 0.87}))
  })),
  notRead: failureCodes.map(code => ({
    file: `${code}.pdf`,
    sha256: null,
    failure: {code, message: 'What to do stands here.'},
    parties: kept.parties.slice(0, 2).map(({id}) => id)
  })),
  unplaced: [{submission: 'sub-nobody', file: 'nobody.docx', question: 'Which party handed it in?'}]
}
const empty: Digest = {
  ...digest,
  parties: [],
  cells: [],
  answers: [],
  sharedWording: [],
  notRead: digest.notRead.map(file => ({...file, parties: []})),
  submissions: digest.submissions.map(submission => ({
    ...submission,
    identity: {...submission.identity, parties: {...submission.identity.parties, value: []}}
  })),
  voices: digest.voices.filter(({role}) => role !== 'party')
}
const english = digestHtml(digest, passages)

/** Names of files, and what no language has another word for. */
const idsAndNames = new Set(
  [
    ...digest.submissions.map(({file}) => file),
    ...digest.notRead.map(({file}) => file),
    ...digest.unplaced.map(({file}) => file),
    digest.pipeline.id,
    digest.pipeline.sha256,
    'CSV PDF Word docx HTML sha256 digest.json pᵢ'
  ].flatMap(text => text.match(/\p{Script=Latin}+/gu) ?? [])
)

type Node = {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<Node>
  readonly hasAttribute?: (name: string) => boolean
  readonly getAttribute?: (name: string) => string | null
}

/** Latin words of two letters and more that no element marks as words of another language. */
function latinWordsIn(node: Node): readonly string[] {
  if (node.nodeType === 3) return node.textContent?.match(/\p{Script=Latin}{2,}/gu) ?? []
  const name = node.localName ?? ''
  const spared = ['head', 'code'].includes(name) || node.getAttribute?.('class') === 'hash'
  if (spared || (name !== 'html' && node.hasAttribute?.('lang'))) return []
  return [
    ...(node.getAttribute?.('aria-label')?.match(/\p{Script=Latin}{2,}/gu) ?? []),
    ...[...node.childNodes].flatMap(latinWordsIn)
  ]
}

const strangers = (html: string) =>
  // The library's own type of an element is not the part of it that is read here.
  latinWordsIn(parsed(html).documentElement as unknown as Node).filter(word => !idsAndNames.has(word))

describe.each(['ar', 'ru', 'zh'] as const)('a digest in %s', language => {
  it('has no words in Latin letters outside quotes, notes and names of files', () => {
    expect(strangers(digestHtml(digest, passages, language))).toEqual([])
  })
  it('has none where there is nothing to compare', () => {
    expect(strangers(digestHtml(empty, passages, language))).toEqual([])
    const nothing = {...empty, submissions: [], voices: [], notRead: [], unplaced: []}
    expect(strangers(digestHtml(nothing, [], language))).toEqual([])
  })
})

describe.each(unLanguages)('the digest in %s', language => {
  const html = digestHtml(digest, passages, language)
  it('says which language it is in, and which way it runs', () => {
    const root = parsed(html).documentElement
    expect(root?.getAttribute('lang')).toBe(language)
    expect(root?.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })
  it('keeps every quote to the letter, in its own language and direction', () => {
    const shown = (page: string) =>
      all(page, 'blockquote').map(quote => [
        quote.textContent,
        quote.getAttribute('lang'),
        quote.getAttribute('dir')
      ])
    expect(shown(html).toSorted()).toEqual(shown(english).toSorted())
  })
  it('has the places of every other language, so that a link leads to the same thing', () => {
    const places = (page: string) => all(page, '[id]').map(element => element.getAttribute('id') ?? '')
    expect(places(html).toSorted()).toEqual(places(english).toSorted())
    const ids = new Set(places(html).map(id => `#${id}`))
    expect(targetsIn(html).filter(target => !ids.has(target))).toEqual([])
  })
  it('has its parties in its own alphabetical order', () => {
    const names = all(html, '#t1 .matrix tbody th').map(({textContent}) => textContent ?? '')
    expect(names).toHaveLength(digest.parties.length)
    expect(names).toEqual([...names].sort(alphabeticalIn(language)))
  })
  it('tells dates as the language does', () => {
    const {submissions} = digest
    expect(submissions.some(({identity}) => identity.date.value === '2025-03-11')).toBe(true)
    const date = {
      ar: '11 آذار/مارس 2025',
      en: '11 March 2025',
      es: '11 de marzo de 2025',
      fr: '11 mars 2025',
      ru: '11 марта 2025 года',
      zh: '2025年3月11日'
    }[language]
    expect(all(html, '.sources td').some(({textContent}) => textContent === date)).toBe(true)
  })
  it('says why each file was not read', () => {
    const said = all(html, '#not-read dd b').map(({textContent}) => textContent?.toLowerCase())
    expect(said).toEqual(
      failureCodes.map(code =>
        sayIn(language)('common.sentence', {words: sayIn(language)(`terms.failure-${code}`)}).toLowerCase()
      )
    )
  })
})

describe('what stays in English', () => {
  it('is marked so in every other language', () => {
    const html = digestHtml(digest, passages, 'fr')
    const marked = all(html, '[lang="en"][dir="ltr"]').map(({textContent}) => textContent)
    expect(marked).toContain('No concepts cover this language.')
    expect(marked).toContain('Which party handed it in?')
    expect(marked).toContain('What to do stands here.')
  })
  it('is a definition that nobody translated, and no other', () => {
    const pageOf = (taxonomies: typeof digest.taxonomies) =>
      digestHtml({...digest, taxonomies}, passages, 'fr')
    const translated = digest.taxonomies.map(({codes, ...taxonomy}) => ({
      ...taxonomy,
      codes: codes.map(code => ({
        ...code,
        definitions: [{language: 'fr' as const, definition: 'Une définition.', wording: 'project' as const}]
      }))
    }))
    const untranslated = translated.map(({codes, ...taxonomy}) => ({
      ...taxonomy,
      codes: codes.map(code => ({...code, definitions: []}))
    }))
    const [ours, english] = [pageOf(translated), pageOf(untranslated)]
    expect(all(ours, 'p.definition').length).toBeGreaterThan(0)
    for (const each of all(ours, 'p.definition'))
      expect([each.getAttribute('lang'), each.textContent]).toEqual([null, 'Une définition.'])
    for (const {textContent} of all(ours, 'p.definition + p'))
      expect(textContent).toContain('Traduction de ce projet')
    for (const each of all(english, 'p.definition')) expect(each.getAttribute('lang')).toBe('en')
    for (const {textContent} of all(english, 'p.definition + p'))
      expect(textContent).not.toContain('Traduction')
  })
  it('is the title only where the pipeline has none in the language', () => {
    const {titles: _, ...bare} = digest
    const [title] = all(digestHtml(bare, passages, 'fr'), 'h1 [lang="en"]').map(
      ({textContent}) => textContent
    )
    expect(title).toBe(digest.title)
    const own = digestHtml({...digest, titles: {en: digest.title, fr: 'Les ports'}}, passages, 'fr')
    expect(all(own, 'h1').map(({textContent}) => textContent)).toEqual(['Les ports'])
    expect(all(own, 'h1 [lang]')).toEqual([])
  })
  it('bears no mark in English', () => {
    expect(all(english, 'bdi[lang="en"],p[lang="en"].definition')).toEqual([])
  })
})
