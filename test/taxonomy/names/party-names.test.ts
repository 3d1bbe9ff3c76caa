import fc from 'fast-check'
import {expect, it} from 'vitest'
import {unLanguages} from '../../../src/domain/document.js'
import {readPipelineFolder} from '../../../src/taxonomy/folder/read-pipeline-folder.js'
import {nameKeys} from '../../../src/taxonomy/names/name-tokens.js'
import {partyIndex} from '../../../src/taxonomy/names/party-names.js'
import {listedCountries} from '../../../src/taxonomy/names/state-names.js'

const {parties: file} = await readPipelineFolder('pipelines/oewg-ict')
const parties = file?.value.parties ?? []
const index = partyIndex(parties)
const found = (text: string) => index.findIn(text).map(({party}) => party)

it.each([
  ['Switzerland', 'CHE'],
  ['Suisse', 'CHE'],
  ['Suiza', 'CHE'],
  ['Швейцария', 'CHE'],
  ['سويسرا', 'CHE'],
  ['瑞士', 'CHE'],
  ['the Netherlands', 'NLD'],
  ['Kingdom of the Netherlands', 'NLD'],
  ['Republic of Kenya', 'KEN'],
  ['République d’Haïti', 'HTI'],
  ['la República de la India', 'IND'],
  ['Республика Индия', 'IND'],
  ['جمهورية العراق', 'IRQ'],
  ['肯尼亚共和国', 'KEN'],
  ['cote d ivoire', 'CIV'],
  ['TURKIYE', 'TUR'],
  ['Iran, Islamic Republic of', 'IRN'],
  ['Congo', 'COG'],
  ['Republic of the Congo', 'COG'],
  ['Democratic Republic of Congo', 'COD'],
  ['刚果民主共和国', 'COD'],
  ['CHE', 'CHE'],
  ['Group of 77 and China', 'group-of-77-and-china'],
  ['Движение неприсоединения', 'non-aligned-movement'],
  ['Arvania', 'XAA'],
  ['Royaume de Belmore', 'XAB']
])('looks up %s as %s', (name, party) => {
  expect(index.lookUp(name)).toBe(party)
})

it.each([
  'Republic of China',
  'Hong Kong',
  'Korea',
  'che',
  'Guineafowl',
  '',
  'Northern Ireland',
  'Nowhere of Kenya'
])('does not take "%s" for a party', name => {
  expect(index.lookUp(name)).toBeNull()
})

it('knows the codes of a file name only where it is asked for codes', () => {
  expect(index.lookUp('ru')).toBeNull()
  expect(index.lookUpCode('ru')).toBe('RUS')
  expect(index.lookUpCode('xaa')).toBe('XAA')
  expect(index.lookUpCode('asean')).toBe('asean')
  expect(index.lookUpCode('zzz')).toBeNull()
})

it('does not take NAM, the movement, for the code of Namibia', () => {
  expect(index.lookUpCode('nam')).toBeNull()
  expect(index.lookUp('NAM')).toBe('non-aligned-movement')
})

it.each([
  ['Papua New Guinea, Equatorial Guinea, Guinea-Bissau, Guinea', ['PNG', 'GNQ', 'GNB', 'GIN']],
  ['Niger and Nigeria', ['NER', 'NGA']],
  ['Nigerian and Guineans', []],
  ['Georgia, Jordan, Chad and Mali agreed', ['GEO', 'JOR', 'TCD', 'MLI']],
  ['South Sudan and Sudan', ['SSD', 'SDN']],
  ['Dominica and the Dominican Republic', ['DMA', 'DOM']],
  ['Samoa, not American Samoa', ['WSM']],
  ['the Republic of Korea and the Democratic People’s Republic of Korea', ['KOR', 'PRK']],
  ["Democratic People's Republic of Korea, Republic of Moldova", ['PRK', 'MDA']],
  ['the South China Sea, New Mexico and Mexico City', []],
  ['It concerns us and a cold turkey', []],
  ['the US and Turkey', ['USA', 'TUR']],
  ['the U.S. and the U.K.', ['USA', 'GBR']],
  ['Guinea\n\nBissau', ['GIN']],
  ["l'Italie et la Côte d’Ivoire, au nom du Bélarus", ['ITA', 'CIV', 'BLR']],
  ['la República Bolivariana de Venezuela y Guinea Ecuatorial', ['VEN', 'GNQ']],
  ['от имени Российской Федерации, Китая, Нигерии и Нигера', ['RUS', 'CHN', 'NGA', 'NER']],
  ['Того же мнения мы; Республика Того', ['TGO']],
  ['وقال ممثل الأردن والعراق وللصين وللبنان', ['JOR', 'IRQ', 'CHN', 'LBN']],
  ['دعم مالي من جمهورية مالي', ['MLI']],
  ['发展中国家和中国', ['CHN']],
  ['印度尼西亚、索马里、几内亚比绍、赤道几内亚', ['IDN', 'SOM', 'GNB', 'GNQ']],
  ['拉美国家、其中国际法、沿海地区', []],
  ['美国和肯尼亚共和国', ['USA', 'KEN']],
  [
    'on behalf of the European Union and the Group of 77 and China',
    ['european-union', 'group-of-77-and-china']
  ],
  ['ISO/CEI 27001 and the CIS Controls', []]
])('finds in "%s" the parties %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
})

it('gives the words as written, with the official form', () => {
  const text = 'Statement by the Republic of Kenya.'
  const [kenya] = index.findIn(text)
  expect(kenya).toEqual({party: 'KEN', start: 17, end: 34, name: 'Republic of Kenya'})
})

it.each([
  ['Like Belize, the Bahamas agree.', ['Belize', 'Bahamas']],
  ['We thank Armenia. The talks go on.', ['Armenia']],
  ['It is a matter of State. Kenya agrees.', ['Kenya']],
  ['A small island State, Solomon Islands', ['Solomon Islands']],
  ['We spoke of Guinea. Bissau was not named.', ['Guinea']],
  ['the U.S. and St. Lucia', ['U.S', 'St. Lucia']]
])('takes no word too many in "%s"', (text, names) => {
  expect(index.findIn(text).map(({name}) => name)).toEqual(names)
})

it('finds names in a file name where any case will do', () => {
  expect(index.findIn('new-zealand_statement_kenya.pdf').map(({party}) => party)).toEqual(['NZL'])
  const anyCase = index.findIn('new-zealand_statement_kenya.pdf', {anyCase: true})
  expect(anyCase.map(({party}) => party)).toEqual(['NZL', 'KEN'])
})

it.each([
  ['NLD', 'en', 'Netherlands (Kingdom of the)'],
  ['GBR', 'fr', "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"],
  ['KEN', 'es', 'Kenya'],
  ['RUS', 'ru', 'Российская Федерация'],
  ['PRK', 'zh', '朝鲜民主主义人民共和国'],
  ['SYR', 'ar', 'الجمهورية العربية السورية'],
  ['KEN', 'de', 'Kenya'],
  ['nobody', 'en', 'nobody']
])('calls %s in %s %s', (party, language, name) => {
  expect(index.shortName(party, language)).toBe(name)
})

it('knows 197 States besides the invented ones, each by its short name in six languages', () => {
  const states = listedCountries().filter(({state}) => state)
  expect(states).toHaveLength(197)
  for (const {alpha3} of states)
    for (const language of unLanguages)
      expect([alpha3, language, index.lookUp(index.shortName(alpha3, language))]).toEqual([
        alpha3,
        language,
        alpha3
      ])
})

it('leads every name of the file to its own party', () => {
  const astray = parties.flatMap(({id, names}) =>
    Object.values(names)
      .flat()
      .filter(name => index.lookUp(name) !== id)
  )
  expect(astray).toEqual([])
})

it('has no name that two languages give to different States', () => {
  const owners = new Map<string, Set<string>>()
  for (const {alpha3, state} of listedCountries())
    for (const name of state ? Object.values(index.party(alpha3)?.names ?? {}).flat() : []) {
      const key = nameKeys(name).join(' ')
      owners.set(key, (owners.get(key) ?? new Set()).add(alpha3))
    }
  expect([...owners].filter(([, states]) => states.size > 1)).toEqual([])
})

it('cuts every find out of the text it was given', () => {
  const words = fc.constantFrom(
    'Kenya',
    'the',
    'Republic of',
    '中国',
    'الأردن',
    'US',
    '\n\n',
    ', ',
    ' ',
    'é',
    '👩‍💻'
  )
  fc.assert(
    fc.property(fc.array(words), pieces => {
      const text = pieces.join('')
      let last = 0
      for (const {start, end, name} of index.findIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(name)
        last = end
      }
    })
  )
})

it('bears a text of nothing but articles, and reads twice the text in about twice the time', () => {
  expect(index.findIn('Republic of '.concat('the '.repeat(100_000)))).toEqual([])
  const time = (text: string): number => {
    const start = performance.now()
    index.findIn(text)
    return performance.now() - start
  }
  const text = 'The representative of the Republic of Kenya and of Papua New Guinea said so. '.repeat(2000)
  time(text)
  expect(time(text.repeat(4))).toBeLessThan(time(text) * 16 + 50)
})
