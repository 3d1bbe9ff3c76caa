import type {XmlElement} from '../../stages/extract/zip/xml-tree.js'
import {element} from '../xml/xml-document.js'

/** The namespace of Akoma Ntoso 3.0, the OASIS standard of 29 August 2018. */
export const akomaNtosoNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'

/** Somebody who stands behind a document, by an id within it. */
export type Organization = {readonly id: string; readonly name: string}

/** What a document is, in the terms of the Akoma Ntoso naming convention. */
export type Identified = {
  /** The kind, which is the name of the document too: `submission`. */
  readonly kind: string
  /** Authors first to last; empty where nobody knows. */
  readonly authors: readonly Organization[]
  /** A day, a month or a year, ISO 8601; null where it is not known. */
  readonly date: string | null
  /** What tells it from others of its author and date; never a document symbol. */
  readonly name: string
  /** A document symbol, only where the secretariat entered one. */
  readonly symbol: string | null
  /** BCP 47. */
  readonly language: string
  readonly title: string | null
}

/** Whoever marked the text up. */
export const editor: Organization = {id: 'concord', name: 'concord'}

/** Where a date is not known, one has to stand all the same: none that could be taken for true, and its name says so. */
const NO_DAY = '0001-01-01'

/**
 * The metadata of a document: work, expression and manifestation, under IRIs as AKN4UN forms them (`/akn/un/doc/…`),
 * and the organisations that it names.
 */
export function metaOf(document: Identified): XmlElement {
  const {authors, kind, language, name, symbol, title} = document
  const known = authors.length === 0 ? [unknownAuthor] : authors
  const work = ['', 'akn', 'un', 'doc', kind, authorsIn(authors), document.date ?? 'undated', name]
    .map(encodeURIComponent)
    .join('/')
  const expression = `${work}/${threeLetters(language)}@`
  const about = (iri: string, component: string) => [
    element('FRBRthis', {value: `${iri}/!main${component}`}),
    element('FRBRuri', {value: `${iri}${component}`})
  ]
  const made = [dateOf(document.date), ...known.map(({id}) => element('FRBRauthor', {href: `#${id}`}))]
  return element('meta', {}, [
    element('identification', {source: `#${editor.id}`}, [
      element('FRBRWork', {}, [
        ...about(work, ''),
        ...(title === null ? [] : [element('FRBRalias', {value: title, name: 'title'})]),
        ...made,
        element('FRBRcountry', {value: 'un'}),
        element('FRBRsubtype', {value: kind}),
        ...(symbol === null ? [] : [element('FRBRnumber', {value: symbol})]),
        element('FRBRname', {value: name}),
        element('FRBRprescriptive', {value: 'false'}),
        element('FRBRauthoritative', {value: 'false'})
      ]),
      element('FRBRExpression', {}, [
        ...about(expression, ''),
        ...made,
        element('FRBRlanguage', {language: threeLetters(language)})
      ]),
      element('FRBRManifestation', {}, [
        ...about(expression, '.xml'),
        dateOf(document.date),
        element('FRBRauthor', {href: `#${editor.id}`}),
        element('FRBRformat', {value: 'application/akn+xml'})
      ])
    ]),
    element(
      'references',
      {source: `#${editor.id}`},
      [editor, ...known.filter(({id}) => id !== editor.id)].map(({id, name: showAs}) =>
        element('TLCOrganization', {
          eId: id,
          href: `/akn/ontology/organization/un/${encodeURIComponent(id)}`,
          showAs
        })
      )
    )
  ])
}

const unknownAuthor: Organization = {id: 'unknown', name: 'Author not known'}

const authorsIn = (authors: readonly Organization[]): string =>
  authors.length === 0 ? unknownAuthor.id : authors.map(({id}) => id.toLowerCase()).join('-')

const dateOf = (date: string | null): XmlElement =>
  element('FRBRdate', {
    date: date === null ? NO_DAY : `${date}-01-01`.slice(0, Math.max(10, date.length)).slice(0, 10),
    name:
      date === null
        ? 'unknown'
        : date.length === 10
          ? 'date'
          : date.length === 7
            ? 'monthOfDate'
            : 'yearOfDate'
  })

const languages: Readonly<Record<string, string>> = {
  ar: 'ara',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  ru: 'rus',
  zh: 'zho'
}

/** ISO 639-2, as the standard asks for. */
const threeLetters = (language: string): string => languages[language.split('-')[0] ?? ''] ?? 'und'
