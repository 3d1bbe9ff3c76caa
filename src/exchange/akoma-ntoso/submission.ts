import type {Block, Document} from '../../domain/document.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import type {XmlElement, XmlNode} from '../../stages/extract/zip/xml-tree.js'
import {partyIndex} from '../../taxonomy/names/party-names.js'
import {wellFormed} from '../code-points.js'
import type {HeldSubmission} from '../holdings.js'
import {element, xmlDocument} from '../xml/xml-document.js'
import {akomaNtosoNamespace, metaOf} from './frbr.js'

/**
 * A submission's text as Akoma Ntoso: headings as sections, paragraphs and list entries with their numbers as printed,
 * footnotes where their mark stands behind. Every letter of it is the submission's; running headers and page numbers
 * are left out.
 */
export function submissionXml(
  {submission, document, identity}: HeldSubmission,
  {parties}: Pick<Pipeline, 'parties'>
): string {
  const index = partyIndex(parties)
  const {onBehalfOf, parties: own} = identity
  const authors = onBehalfOf.value === null ? own.value : [onBehalfOf.value, ...own.value]
  return xmlDocument(
    element('akomaNtoso', {}, [
      element('doc', {name: 'submission', contains: 'originalVersion'}, [
        metaOf({
          kind: 'submission',
          authors: [...new Set(authors)].map(id => ({id, name: index.shortName(id, 'en')})),
          date: identity.date.value,
          name: submission.id,
          symbol: null,
          language: identity.language.value,
          title: identity.title.value
        }),
        element('mainBody', {}, bodyOf(document))
      ])
    ]),
    akomaNtosoNamespace
  )
}

/** A section that is still open: its parts are added as they come. */
type Open = {
  readonly level: number
  readonly eId: string
  readonly parts: XmlNode[]
  readonly counts: Map<string, number>
}

function bodyOf(document: Document): readonly XmlNode[] {
  const notes = notesByBlock(document)
  const root: Open = {level: 0, eId: '', parts: [], counts: new Map()}
  const open: Open[] = [root]
  const innermost = (): Open => open.at(-1) ?? root
  for (const [at, block] of document.blocks.entries()) {
    if (block.kind === 'furniture' || (block.kind === 'footnote' && block.of !== undefined)) continue
    const words = wordsOf(document, block)
    if (words.num === null && words.rest === '') continue
    if (block.kind === 'heading') {
      const level = block.level ?? 1
      while (innermost().level >= level && open.length > 1) open.pop()
      const eId = nextId(innermost(), 'sec')
      const parts: XmlNode[] = [
        ...(words.num === null ? [] : [element('num', {}, [words.num])]),
        element('heading', {}, [words.rest, ...notesOn(at, notes, eId)])
      ]
      // The parts are filled while the section is open.
      innermost().parts.push({name: 'section', attributes: {eId}, children: parts})
      open.push({level, eId, parts, counts: new Map()})
      continue
    }
    const [name, short] = names[block.kind]
    const eId = nextId(innermost(), short)
    innermost().parts.push(
      element(name, {eId, ...(name === 'hcontainer' ? {name: block.kind} : {})}, [
        words.num === null ? null : element('num', {}, [words.num]),
        element('content', {eId: `${eId}__content`}, [
          element('p', {}, [words.rest, ...notesOn(at, notes, eId)])
        ])
      ])
    )
  }
  return root.parts.length === 0 ? [element('p')] : root.parts
}

const names = {
  paragraph: ['paragraph', 'para'],
  'list-item': ['point', 'point'],
  'table-cell': ['hcontainer', 'cell'],
  footnote: ['hcontainer', 'fn']
} as const

/** The next id of a kind within a section, by the naming convention: `sec_1__para_2`. */
function nextId({eId, counts}: Open, short: string): string {
  const count = (counts.get(short) ?? 0) + 1
  counts.set(short, count)
  return `${eId === '' ? '' : `${eId}__`}${short}_${count}`
}

type Notes = ReadonlyMap<number, readonly {readonly num: string | null; readonly rest: string}[]>

/** The footnotes of each block that has some. */
function notesByBlock(document: Document): Notes {
  const notes = new Map<number, {readonly num: string | null; readonly rest: string}[]>()
  for (const block of document.blocks) {
    if (block.kind !== 'footnote' || block.of === undefined) continue
    notes.set(block.of, [...(notes.get(block.of) ?? []), wordsOf(document, block)])
  }
  return notes
}

const notesOn = (block: number, notes: Notes, eId: string): readonly XmlElement[] =>
  (notes.get(block) ?? []).map(({num, rest}, n) =>
    element('authorialNote', {eId: `${eId}__authorialNote_${n + 1}`, marker: num, placement: 'bottom'}, [
      element('p', {}, [rest])
    ])
  )

/** The words of a block, its printed number apart where it begins with it. */
function wordsOf(
  {text}: Document,
  {start, end, number}: Block
): {readonly num: string | null; readonly rest: string} {
  const words = wellFormed(text.slice(start, end)).trim()
  return number !== undefined && words.startsWith(number)
    ? {num: number, rest: words.slice(number.length).trim()}
    : {num: null, rest: words}
}
