import {unzipSync} from 'fflate'
import jsonld from 'jsonld'
import {Parser, type Quad} from 'n3'
import {beforeAll, describe, expect, it} from 'vitest'
import {digestXml} from '../../src/exchange/akoma-ntoso/digest.js'
import {exchangeFormat, exchangeFormats} from '../../src/exchange/formats.js'
import {type Holdings, holdingsOf} from '../../src/exchange/holdings.js'
import {NO_ADDRESS} from '../../src/exchange/names.js'
import {allBelow, firstAt, parseXml, textIn} from '../../src/stages/extract/zip/xml-tree.js'
import {fullDigest} from '../digest/full-digest.js'
import {papersInThreeScripts} from './collection.js'
import {faultsBySchema, hasXmllint} from './validate.js'

const {desk, passages, say, tagged} = papersInThreeScripts()

let holdings: Holdings

beforeAll(async () => {
  const {passage, tag} = await tagged()
  await say('ana@example', {
    passage: passage.id,
    verdict: 'set',
    code: tag.code,
    stance: 'opposes',
    act: 'none'
  })
  await say('ana@example', {
    passage: passage.id,
    verdict: 'set',
    code: 'gge-2015/k',
    stance: 'supports',
    act: 'proposes'
  })
  await say('boris@example', {passage: passage.id, verdict: 'note', note: 'Ask <them> & see 🕊️.'})
  const answered = (await passages()).find(({questions}) => questions.length > 0)
  const [answer] = answered?.questions ?? []
  if (answered === undefined || answer === undefined) throw new Error('A paper answers a question')
  await say('boris@example', {
    passage: answered.id,
    verdict: 'reject',
    question: answer.code,
    pole: answer.pole
  })
  holdings = await holdingsOf(desk(), {notes: true})
}, 180_000)

const written = async (name: string): Promise<ReadonlyMap<string, string | Uint8Array>> =>
  exchangeFormat(name).files(holdings, {base: NO_ADDRESS})

const textOf = (files: ReadonlyMap<string, string | Uint8Array>, name: string): string => {
  const content = files.get(name)
  if (typeof content !== 'string') throw new Error(`There is no text ${name}`)
  return content
}

/** As any program counts that reads UTF-8 into characters. */
const sliced = (text: string, start: number, end: number): string => [...text].slice(start, end).join('')

describe('every format', () => {
  it.each(exchangeFormats.map(({name}) => name))(
    '%s is the same bytes again, and names no person',
    async name => {
      const [once, again] = [await written(name), await written(name)]
      expect([...again]).toEqual([...once])
      for (const content of once.values()) {
        const whole = typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
        expect(whole).not.toContain('@example')
      }
    }
  )
})

it('keeps what people noted, and why, unless somebody asks for it', async () => {
  const bare = await holdingsOf(desk())
  const whole = JSON.stringify(bare.submissions)
  expect(whole).not.toContain('Ask <them>')
  expect(JSON.stringify(holdings.submissions)).toContain('Ask <them>')
  expect(bare.submissions.flatMap(({corrections}) => corrections).length).toBe(
    holdings.submissions.flatMap(({corrections}) => corrections).length - 1
  )
})

describe('Web Annotation', () => {
  type Selector = {type: string; start: number; end: number; exact: string; prefix: string; suffix: string}
  type Annotation = {
    motivation: string
    creator: {type: string; id: string}
    target: {source: {id: string}; selector: Selector[]}
  }

  it('finds every quote exactly at its place, in every script', async () => {
    const files = await written('web-annotation')
    const {items, partOf} = JSON.parse(textOf(files, 'annotations.jsonld'))
    const scripts = new Set<string>()
    for (const {target} of items as Annotation[]) {
      const [position, quote] = target.selector
      if (position === undefined || quote === undefined) throw new Error('Every target has two selectors')
      const text = textOf(files, `texts/${target.source.id.split('/').at(-1)}`)
      expect(sliced(text, position.start, position.end)).toBe(quote.exact)
      expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
      for (const script of ['Latin', 'Arabic', 'Han'])
        if (new RegExp(`\\p{Script=${script}}`, 'u').test(quote.exact)) scripts.add(script)
    }
    expect([...scripts].toSorted()).toEqual(['Arabic', 'Han', 'Latin'])
    expect(partOf.total).toBe(items.length)
    expect(
      items.some(({target}: Annotation) => /\p{Extended_Pictographic}/u.test(target.selector[1]?.exact ?? ''))
    ).toBe(true)
  })

  it('says of each whether a person made it, by pseudonym, or the machine', async () => {
    const {items} = JSON.parse(textOf(await written('web-annotation'), 'annotations.jsonld'))
    const creators = (items as Annotation[]).map(({creator, motivation}) => `${motivation} ${creator.type}`)
    expect(new Set(creators)).toEqual(
      new Set(['classifying Software', 'classifying Person', 'assessing Person', 'commenting Person'])
    )
    const people = new Set(
      (items as Annotation[]).filter(({creator}) => creator.type === 'Person').map(({creator}) => creator.id)
    )
    expect(people.size).toBe(2)
  })
})

describe('REFI-QDA projects', () => {
  const qda = new Map([['urn:QDA-XML:project:1.0', '']])

  it('code every tag at its place in its text, with its stance and act', async () => {
    const files = unzipSync((await written('qdpx')).get('project.qdpx') as Uint8Array)
    const texts = new Map(
      Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')])
    )
    const project = parseXml(texts.get('project.qde') ?? '', qda)
    const names = new Map(allBelow(project, 'Code').map(({attributes}) => [attributes.guid, attributes.name]))
    const coded = allBelow(project, 'TextSource').flatMap(source => {
      const text = texts.get(`sources/${source.attributes.plainTextPath?.replace('internal://', '')}`) ?? ''
      return allBelow(source, 'PlainTextSelection').map(selection => ({
        words: sliced(
          text,
          Number(selection.attributes.startPosition),
          Number(selection.attributes.endPosition)
        ),
        codes: allBelow(selection, 'CodeRef').map(({attributes}) => names.get(attributes.targetGUID) ?? '')
      }))
    })
    const expected = (await passages()).flatMap(({text, tags, questions, notes}) => [
      ...tags.map(({code, stance, act}) => ({text, code: code.split('/')[1], stance, act})),
      ...questions.map(({pole}) => ({text, code: pole, stance: null, act: null})),
      ...(notes.length === 0 ? [] : [{text, code: null, stance: null, act: null}])
    ])
    expect(coded.map(({words}) => words)).toEqual(expected.map(({text}) => text))
    for (const [n, {code, stance, act}] of expected.entries()) {
      const own = coded[n]?.codes ?? []
      if (code !== null) expect(own[0]).toMatch(new RegExp(`^${code} · `, 'u'))
      if (stance !== null) expect(own).toContain(`stance: ${stance}`)
      if (act !== null && act !== 'none') expect(own).toContain(`act: ${act}`)
    }
    const [note] = allBelow(project, 'Note')
    expect(note && textIn(note)).toBe('Ask <them> & see 🕊️.')
    expect(allBelow(project, 'NoteRef').map(({attributes}) => attributes.targetGUID)).toEqual([
      note?.attributes.guid
    ])
  })

  it.skipIf(!hasXmllint)('and codebooks are valid by the published schemas', async () => {
    const files = unzipSync((await written('qdpx')).get('project.qdpx') as Uint8Array)
    const project = Buffer.from(files['project.qde'] ?? []).toString('utf8')
    expect(faultsBySchema(project, 'qda-project.xsd')).toBe('')
    expect(faultsBySchema(textOf(await written('qdc'), 'codebook.qdc'), 'qda-codebook.xsd')).toBe('')
    expect(faultsBySchema(project.replace('isCodable="true"', ''), 'qda-project.xsd')).toContain('isCodable')
  })
})

const quads = (turtle: string): Quad[] => new Parser({format: 'text/turtle'}).parse(turtle)
const lines = (triples: Quad[]): string[] =>
  triples
    .map(({subject, predicate, object}) =>
      [subject, predicate, object]
        .map(({value, termType, ...rest}) =>
          termType === 'BlankNode' ? '_' : [value, 'language' in rest ? rest.language : ''].join('@')
        )
        .join(' ')
    )
    .toSorted()

describe('graphs', () => {
  it.each(['skos', 'prov'])(
    '%s says the same as Turtle and as JSON-LD, read by other programs',
    async name => {
      const files = await written(name)
      const turtle = lines(quads(textOf(files, `${name}.ttl`)))
      const nquads = await jsonld.toRDF(JSON.parse(textOf(files, `${name}.jsonld`)), {
        format: 'application/n-quads'
      })
      expect(lines(new Parser({format: 'application/n-quads'}).parse(String(nquads)))).toEqual(turtle)
      expect(turtle.length).toBeGreaterThan(100)
    }
  )

  it('PROV-O lets who made each tag be followed to a file', async () => {
    const graph = quads(textOf(await written('prov'), 'prov.ttl'))
    const prov = (local: string) => `http://www.w3.org/ns/prov#${local}`
    const valuesOf = (subject: string, predicate: string) =>
      graph
        .filter(quad => quad.subject.value === subject && quad.predicate.value === predicate)
        .map(({object}) => object.value)
    const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
    const entities = graph.filter(
      quad =>
        quad.predicate.value === rdfType &&
        quad.object.value === prov('Entity') &&
        quad.subject.value.includes('/provenance/tag/')
    )
    const made = entities.map(({subject}) => {
      const [activity = ''] = valuesOf(subject.value, prov('wasGeneratedBy'))
      const [agent = ''] = valuesOf(subject.value, prov('wasAttributedTo'))
      expect(valuesOf(activity, prov('wasAssociatedWith'))).toContain(agent)
      return valuesOf(agent, rdfType)[0]?.replace(prov(''), '')
    })
    const all = await passages()
    const count = (settled: boolean) =>
      all
        .flatMap(({tags, questions}) => [...tags, ...questions])
        .filter(each => (each.settled === 'set') === settled).length
    const overruled = all.flatMap(passage => [...passage.overruled, ...passage.overruledAnswers]).length
    expect(made.filter(kind => kind === 'Person')).toHaveLength(count(true))
    expect(made.filter(kind => kind === 'SoftwareAgent')).toHaveLength(count(false) + overruled)
    expect(graph.filter(({predicate}) => predicate.value === prov('wasInvalidatedBy'))).toHaveLength(
      overruled
    )
    expect(graph.filter(({predicate}) => predicate.value === prov('wasRevisionOf'))).toHaveLength(1)
    const tagging =
      graph.find(({subject}) => subject.value.includes('/provenance/tagging/'))?.subject.value ?? ''
    const text = valuesOf(tagging, prov('used')).find(value => value.includes('/texts/')) ?? ''
    const [file = ''] = valuesOf(text, prov('wasDerivedFrom'))
    expect(valuesOf(file, 'http://purl.org/dc/terms/identifier')[0]).toMatch(/^sha256:[0-9a-f]{64}$/u)
  })
})

describe('Akoma Ntoso', () => {
  const akn = new Map([['http://docs.oasis-open.org/legaldocml/ns/akn/3.0', '']])

  it('has every letter of a submission, and no symbol', async () => {
    const files = await written('akoma-ntoso')
    expect(files.size).toBe(3)
    for (const {submission, document} of holdings.submissions) {
      const root = parseXml(textOf(files, `${submission.id}.xml`), akn)
      const body = firstAt(root, 'doc', 'mainBody')
      expect(body && textIn(body).replaceAll(/\s/gu, '')).toBe(document.text.replaceAll(/\s/gu, ''))
      expect(allBelow(root, 'FRBRnumber')).toEqual([])
    }
    const [english = ''] = holdings.submissions.map(({submission}) => textOf(files, `${submission.id}.xml`))
    expect(english).toMatch(/<FRBRuri value="\/akn\/un\/doc\/submission\/xaa\/2025-03-03\/[^/"]+"\/>/u)
    expect(english).toContain('<num>1.</num>')
  })

  it.skipIf(!hasXmllint)('is valid by the published schema', async () => {
    for (const content of (await written('akoma-ntoso')).values())
      expect(faultsBySchema(String(content), 'akoma-ntoso.xsd')).toBe('')
  })

  it.skipIf(!hasXmllint)(
    'of a digest is valid in Arabic and English, and has a symbol only where one was entered',
    () => {
      for (const language of ['ar', 'en'] as const) {
        const xml = digestXml(fullDigest().digest, language, null)
        expect(faultsBySchema(xml, 'akoma-ntoso.xsd')).toBe('')
        expect(xml).not.toContain('docNumber')
      }
      const front = {
        symbol: 'A/AC.292/2099/WP.1',
        body: null,
        session: 'Ninth session',
        agendaItem: null,
        submittedBy: null
      }
      const edition = digestXml(fullDigest().digest, 'en', {
        number: '2099-1',
        publishedAt: '2099-01-02T03:04:05Z',
        front
      })
      expect(faultsBySchema(edition, 'akoma-ntoso.xsd')).toBe('')
      expect(edition).toContain('<docNumber>A/AC.292/2099/WP.1</docNumber>')
      expect(edition).toContain('<FRBRdate date="2099-01-02" name="date"/>')
    }
  )
})
