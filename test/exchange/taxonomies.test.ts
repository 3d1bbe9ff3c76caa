import fc from 'fast-check'
import {Parser, type Quad, Store} from 'n3'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import {crosswalkOf, type Taxonomy, Taxonomy as TaxonomySchema} from '../../src/domain/pipeline/taxonomy.js'
import {codePointsIn} from '../../src/exchange/code-points.js'
import {addressesUnder} from '../../src/exchange/names.js'
import {editionGraph} from '../../src/exchange/prov/edition-graph.js'
import {taxonomiesIn} from '../../src/exchange/qdc/as-taxonomies.js'
import {codebookOf} from '../../src/exchange/qdc/codebook.js'
import {differences} from '../../src/exchange/qdc/difference.js'
import {readCodebook} from '../../src/exchange/qdc/read-codebook.js'
import {turtleOf} from '../../src/exchange/rdf/turtle.js'
import {matches, taxonomiesGraph} from '../../src/exchange/skos/taxonomies-graph.js'
import {readYaml, taxonomyYaml} from '../../src/taxonomy/folder/yaml-source.js'
import {loadPipeline} from '../../src/taxonomy/load-pipeline.js'

let pipeline: Pipeline

beforeAll(async () => {
  pipeline = await loadPipeline('pipelines/oewg-ict')
}, 180_000)

/** What all formats carry: the older way to say that codes are close is said as a relation. */
const asCarried = ({replaces: _, ...taxonomy}: Taxonomy): Taxonomy => ({
  ...taxonomy,
  codes: taxonomy.codes.map(code => ({
    ...code,
    definition: code.definition.replaceAll(/\s+/gu, ' ').trim(),
    close: [],
    relations: [...crosswalkOf(code)]
  }))
})

describe('a codebook', () => {
  it('comes back as the taxonomies that it was made of', () => {
    const read = taxonomiesIn(readCodebook(codebookOf(pipeline), 'book.qdc'), {pipeline, rest: 'rest'})
    expect(read).toEqual(pipeline.taxonomies.map(asCarried))
    for (const taxonomy of read) {
      const ours = pipeline.taxonomies.find(({id}) => id === taxonomy.id)
      expect(differences(taxonomy, ours)).toEqual([])
      expect(TaxonomySchema.parse(readYaml('t.yaml', taxonomyYaml(taxonomy)).value)).toEqual(taxonomy)
    }
  })

  it('tells what somebody changed in it, in a sentence each', () => {
    const changed = codebookOf(pipeline)
      .replace('j · Responsible reporting of vulnerabilities', 'j · Reporting of holes')
      .replace(/<Code guid="[^"]*" name="k · [^"]*"[^>]*>.*?<\/Code>/su, '')
    const read = taxonomiesIn(readCodebook(changed, 'book.qdc'), {pipeline, rest: 'rest'})
    const sentences = read.flatMap(taxonomy =>
      differences(
        taxonomy,
        pipeline.taxonomies.find(({id}) => id === taxonomy.id)
      )
    )
    expect(sentences).toHaveLength(2)
    expect(sentences[0]).toMatch(/^gge-2015\/j: its labels are others \(“.+”, now “Reporting of holes”\)\.$/u)
    expect(sentences[1]).toMatch(/^gge-2015\/k: “.+” is not in it\.$/u)
  })

  it('of another program becomes a taxonomy, levels and all', () => {
    const book = `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another"><Codes>
      <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55294" name="Océan &amp; mer" isCodable="true"><Description>All about it.</Description>
        <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55295" name="Plastics" isCodable="true"/></Code>
      <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55296" name="塑料" isCodable="true"/>
      <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55297" name="2019 list" isCodable="false">
        <Code guid="1FF58B12-6F6F-4B0C-8BE5-BBDC91F55298" name="塑料" isCodable="true"/></Code>
    </Codes></CodeBook>`
    const [listed, taxonomy, ...more] = taxonomiesIn(readCodebook(book, 'theirs.qdc'), {
      pipeline,
      rest: 'theirs'
    })
    expect(more).toEqual([])
    expect(TaxonomySchema.parse(listed)).toMatchObject({
      id: 'list-2019-list',
      codes: [{labels: {en: '塑料'}}]
    })
    expect(taxonomy?.id).toBe('theirs')
    expect(taxonomy?.codes.map(({code, labels, definition}) => [code, labels.en, definition])).toEqual([
      ['ocean-mer', 'Océan & mer', 'All about it.'],
      ['ocean-mer-plastics', 'Océan & mer: Plastics', 'Plastics'],
      ['code', '塑料', '塑料']
    ])
    expect(() => TaxonomySchema.parse(taxonomy)).not.toThrow()
  })

  it.each([
    ['', 'cannot be read as XML'],
    ['<a/>', 'is no REFI-QDA codebook'],
    ['<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>', 'has no codes'],
    ['<!DOCTYPE x [<!ENTITY e "e">]><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', 'declares a document type']
  ])('is refused in one sentence: %s', (xml, message) => {
    expect(() => readCodebook(xml, 'bad.qdc')).toThrow(message)
  })
})

describe('SKOS', () => {
  it('comes back as the taxonomies that it was made of, read by another library', () => {
    const addresses = addressesUnder('https://concord.example/')
    const store = new Store(new Parser().parse(turtleOf(taxonomiesGraph(pipeline, addresses))))
    expect(pipeline.taxonomies.map(({id}) => taxonomyIn(store, addresses.scheme(id)))).toEqual(
      pipeline.taxonomies.map(asCarried).map(taxonomy => ({
        ...taxonomy,
        codes: taxonomy.codes.map(code => ({
          ...code,
          includes: code.includes.toSorted(),
          excludes: code.excludes.toSorted(),
          relations: code.relations.toSorted(byCode)
        }))
      }))
    )
  })
})

describe('SKOS in other languages', () => {
  it('has each definition with its language, and says whose words these are', () => {
    const addresses = addressesUnder('https://concord.example/')
    const store = new Store(new Parser().parse(turtleOf(taxonomiesGraph(pipeline, addresses))))
    const said = (code: string, property: string) =>
      Object.fromEntries(
        store
          .getObjects(addresses.code(code), property, null)
          .map(object => ['language' in object ? object.language : '', object.value])
      )
    const definitions = said('paris-call/2', `${skos}definition`)
    expect(Object.keys(definitions).toSorted()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
    expect(definitions.fr).toMatch(/^Empêcher les activités .* cœur public de l’internet\.$/)
    expect(said('paris-call/2', `${xkos}inclusionNote`).zh).toMatch(/互联网公共核心/)
    const notes = said('paris-call/2', `${skos}editorialNote`)
    expect(notes.fr).toBe('Libellé de la source elle-même dans cette langue.')
    expect(notes.es).toBe('Traducción de este proyecto; no es la redacción de la fuente.')
  })
})

/** A graph has no order of mappings, nor of notes. */
const byCode = (a: {readonly code: string | undefined}, b: {readonly code: string | undefined}): number =>
  String(a.code) < String(b.code) ? -1 : 1

const skos = 'http://www.w3.org/2004/02/skos/core#'
const dct = 'http://purl.org/dc/terms/'
const xkos = 'http://rdf-vocabulary.ddialliance.org/xkos#'

function taxonomyIn(store: Store, scheme: string): unknown {
  const objects = (subject: string, predicate: string): Quad['object'][] =>
    store.getObjects(subject, predicate, null).map(each => each as Quad['object'])
  const one = (subject: string, predicate: string): string => objects(subject, predicate)[0]?.value ?? ''
  // What is said in English; translations have a test of their own.
  const all = (subject: string, predicate: string): string[] =>
    objects(subject, predicate)
      .filter(object => 'language' in object && object.language === 'en')
      .map(({value}) => value)
  const labels = (subject: string) =>
    Object.fromEntries(
      objects(subject, `${skos}prefLabel`).map(label => [
        'language' in label ? label.language : '',
        label.value
      ])
    )
  const lists = store.extractLists()
  const members = lists[one(`${scheme}#order`, `${skos}memberList`)] ?? []
  const related = (concept: string) =>
    store.getQuads(concept, null, null, null).flatMap(({predicate, object}) =>
      Object.entries(matches)
        .filter(([, name]) => predicate.value === name.replace('skos:', skos))
        .map(([relation]) => ({code: object.value.split('/codebook/')[1], relation}))
    )
  return {
    id: one(scheme, `${dct}identifier`),
    version: one(scheme, 'http://www.w3.org/2002/07/owl#versionInfo'),
    labels: labels(scheme),
    source: one(scheme, `${dct}source`),
    codes: members.map(({value: concept}) => ({
      code: one(concept, `${skos}notation`),
      labels: labels(concept),
      definition: all(concept, `${skos}definition`).join(),
      wording: all(concept, `${skos}editorialNote`).join().replace('Wording: ', ''),
      source: one(concept, `${dct}source`),
      includes: all(concept, `${xkos}inclusionNote`).toSorted(),
      excludes: all(concept, `${xkos}exclusionNote`).toSorted(),
      close: [],
      relations: related(concept).toSorted(byCode)
    }))
  }
}

describe('the provenance of an edition', () => {
  it('leads from each file to the people who approved it, without their names', () => {
    const sha256 = 'a'.repeat(64)
    const graph = editionGraph(
      {
        format: 'concord-edition/1',
        number: '2025-2',
        publishedAt: '2025-03-03T10:00:00Z',
        title: 'A "digest"',
        titles: {en: 'A digest'},
        front: {symbol: null, body: null, session: null, agendaItem: null, submittedBy: null},
        languages: ['en'],
        replaces: {number: '2025-1', why: 'An error.'},
        approvals: [
          {name: 'Ana Arvania', at: '2025-03-02T10:00:00Z'},
          {name: 'Boris Beloria', at: '2025-03-02T11:00:00Z'}
        ],
        program: {name: 'concord', version: '0.1.0'},
        pipeline: {id: 'oewg-ict', version: '1.0.0', sha256},
        taxonomies: [{id: 'gge-2015', version: '1.1.0', sha256}],
        tagger: {version: '1.2.0', sha256},
        corrections: {upTo: 7, sha256},
        record: {number: 9, hash: sha256},
        sources: [{submission: 's1', file: 'a b.pdf', sha256}],
        files: [{path: 'en/digest.html', bytes: 1, sha256}],
        key: {id: '0123456789ABCDEF', fingerprint: sha256}
      },
      addressesUnder('https://concord.example/')
    )
    const turtle = turtleOf(graph)
    expect(turtle).not.toMatch(/Ana|Boris/u)
    const store = new Store(new Parser().parse(turtle))
    const prov = (local: string) => `http://www.w3.org/ns/prov#${local}`
    const edition = 'https://concord.example/provenance/edition/2025-2'
    const [file] = store.getObjects(edition, prov('hadMember'), null)
    const [publishing] = store.getObjects(file ?? null, prov('wasGeneratedBy'), null)
    const approvals = store.getObjects(publishing ?? null, prov('wasInformedBy'), null)
    const people = approvals.flatMap(approval => store.getObjects(approval, prov('wasAssociatedWith'), null))
    expect(new Set(people.map(({value}) => value)).size).toBe(2)
    expect(store.getObjects(edition, prov('wasRevisionOf'), null).map(({value}) => value)).toEqual([
      'https://concord.example/provenance/edition/2025-1'
    ])
  })
})

describe('code points', () => {
  it('are counted so that slices of characters are slices of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme', maxLength: 8}), {maxLength: 6}), parts => {
        const text = parts.join('')
        const pointsBefore = codePointsIn(text)
        let start = 0
        for (const part of parts) {
          const end = start + part.length
          expect([...text].slice(pointsBefore(start), pointsBefore(end)).join('')).toBe(part)
          start = end
        }
      })
    )
  })
})
