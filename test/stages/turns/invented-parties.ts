import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Party} from '../../../src/domain/pipeline/taxonomy.js'

const party = (id: string, kind: Party['kind'], names: Party['names']): Party => ({
  id,
  kind,
  names,
  invented: true
})
const everywhere = (name: string): Party['names'] => ({
  ar: [name],
  en: [name],
  es: [name],
  fr: [name],
  ru: [name],
  zh: [name]
})

/** States, a group and a company that do not exist. */
export const inventedParties: Pipeline['parties'] = [
  party('XAA', 'state', {
    en: ['Arvania', 'Republic of Arvania'],
    fr: ['Arvanie'],
    es: ['Arvania'],
    ru: ['Арвания'],
    ar: ['أرفانيا'],
    zh: ['阿尔瓦尼亚']
  }),
  party('XAB', 'state', {
    en: ['Belmora', 'Belmora (Kingdom of)'],
    fr: ['Belmore'],
    es: ['Belmora'],
    ru: ['Белмора'],
    ar: ['بلمورا'],
    zh: ['贝尔莫拉']
  }),
  party('XAC', 'state', everywhere('Corvenia')),
  party('netwright', 'stakeholder', everywhere('Netwright')),
  party('coastal-group', 'group', {
    ...everywhere('Coastal States Group'),
    fr: ['Groupe des États côtiers'],
    ru: ['Группа прибрежных государств']
  })
]
