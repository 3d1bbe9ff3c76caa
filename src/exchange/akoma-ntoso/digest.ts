import {laidOut, type Outline} from '../../digest/outline/outline.js'
import {outlineOf} from '../../digest/outline/outline-of.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {UnLanguage} from '../../domain/document.js'
import type {EditionManifest} from '../../domain/edition/manifest.js'
import {sha256Of} from '../../domain/json/content-id.js'
import type {XmlElement} from '../../stages/extract/zip/xml-tree.js'
import {element, xmlDocument} from '../xml/xml-document.js'
import {blockOf, idsOf, type KnownIds} from './blocks.js'
import {akomaNtosoNamespace, editor, metaOf, type Organization} from './frbr.js'

/** What of an edition a document of it says; null for a digest that was not published. */
export type Published = Pick<EditionManifest, 'number' | 'publishedAt' | 'front'>

/**
 * A digest in one language as an Akoma Ntoso document, as the written formats have it. A document symbol, body, session
 * and agenda item stand in it only where the edition's title block has them.
 */
export function digestXml(digest: Digest, language: UnLanguage, published: Published | null): string {
  const outline = outlineOf(digest, language)
  const ids = idsOf(outline)
  return xmlDocument(
    element('akomaNtoso', {}, [
      element('doc', {name: 'digest', contains: 'originalVersion'}, [
        metaOf({
          kind: 'digest',
          authors: [authorOf(published)],
          date: published?.publishedAt.slice(0, 10) ?? null,
          name: published?.number ?? `${digest.pipeline.id}-${sha256Of(digest).slice(0, 12)}`,
          symbol: published?.front.symbol ?? null,
          language,
          title: outline.title
        }),
        prefaceOf(outline, published, ids),
        element('mainBody', {}, sectionsOf(outline, ids))
      ])
    ]),
    akomaNtosoNamespace
  )
}

/** Who submits an edition, as its title block says; else the program that made it. */
const authorOf = (published: Published | null): Organization => {
  const name = published?.front.submittedBy ?? null
  return name === null ? editor : {id: 'submitter', name}
}

function prefaceOf(outline: Outline, published: Published | null, ids: KnownIds): XmlElement {
  const front = published?.front
  const lines = [
    ['docNumber', front?.symbol],
    ['docAuthority', front?.body],
    ['session', front?.session],
    ['docPurpose', front?.agendaItem],
    ['docProponent', front?.submittedBy]
  ] as const
  return element('preface', {}, [
    ...lines.flatMap(([name, words]) =>
      words === undefined || words === null ? [] : element('p', {}, [element(name, {}, [words])])
    ),
    element('longTitle', {eId: 'longTitle_1'}, [
      element('p', {}, [element('docTitle', {}, [outline.title])])
    ]),
    ...outline.front.map(block => blockOf(block, ids))
  ])
}

function sectionsOf(outline: Outline, ids: KnownIds): readonly XmlElement[] {
  const sections = outline.sections.map(section => sectionOf(section, ids))
  return sections.length === 0
    ? [element('p', {}, laidOut(outline).length === 0 ? [] : [outline.title])]
    : sections
}

const sectionOf = ({id, heading, blocks, sections}: Outline['sections'][number], ids: KnownIds): XmlElement =>
  element('section', {eId: ids.of(id)}, [
    element('heading', {}, [heading]),
    ...blocks.map(block => {
      const eId = ids.next(id)
      return element('paragraph', {eId}, [
        element('content', {eId: `${eId}__content`}, [blockOf(block, ids)])
      ])
    }),
    ...sections.map(each => sectionOf(each, ids))
  ])
