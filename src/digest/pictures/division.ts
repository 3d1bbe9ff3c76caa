import type {Digest} from '../../domain/digest/digest.js'
import {mannerSigns} from '../manners.js'
import {columnTitle} from '../tables/columns.js'
import {ofLabels} from '../words/labels.js'
import {type Bar, bars, type Piece} from './bars.js'
import {lookOf} from './colours.js'
import {inParts, type Picture, type Scene} from './picture.js'

type Taxonomy = Digest['taxonomies'][number]
type Code = Taxonomy['codes'][number]

/** So many bars still fit on one printed page. */
const most = 26

const against = ['mixed', 'opposes'] as const
const inFavour = ['supports', 'qualified'] as const
const sides = [...inFavour, ...against]

/**
 * How many parties stand on each side of each code of a taxonomy; several pictures where there are many codes. Nothing else
 * of the digest bears on them.
 */
export function divisionsOf(taxonomy: Taxonomy, scene: Scene): readonly Picture[] {
  const codes = taxonomy.codes.filter(({stances}) => sides.some(side => stances[side] > 0))
  const parts = inParts(codes, most)
  return parts.map((part, index) => division(taxonomy, part, {scene, part: index + 1, parts: parts.length}))
}

type At = {readonly scene: Scene; readonly part: number; readonly parts: number}

function division(taxonomy: Taxonomy, codes: readonly Code[], {scene, part, parts}: At): Picture {
  const {say, language} = scene
  const whole = say('pictures.division', {taxonomy: ofLabels(taxonomy.labels, language)})
  const title = parts === 1 ? whole : say('pictures.divisionPart', {title: whole, part, parts})
  const alternative = say('pictures.divisionAbout')
  const id = `division-${taxonomy.id}-${part}`
  return {
    id,
    kind: 'division',
    title,
    alternative,
    svg: bars(
      codes.map(code => barOf(code, scene)),
      {
        swatches: {
          supports: lookOf('supports'),
          qualified: lookOf('qualified'),
          mixed: lookOf('mixed'),
          opposes: lookOf('opposes')
        },
        legend: sides.map(side => ({
          kind: side,
          sign: mannerSigns[side],
          words: say(`terms.manner-${side}`)
        })),
        names: {id, title, description: alternative}
      },
      scene
    ),
    table: {
      subjects: codes.map(({code}) => code),
      columns: [
        {title: columnTitle('code', say), kind: 'text'},
        {title: columnTitle('codeName', say), kind: 'text'},
        ...sides.map(side => ({title: columnTitle(side, say), kind: 'number' as const})),
        {title: columnTitle('division', say), kind: 'number'}
      ],
      rows: codes.map(({code, labels, stances, division}) => [
        code,
        ofLabels(labels, language),
        ...sides.map(side => stances[side]),
        division
      ])
    }
  }
}

function barOf({code, labels, stances}: Code, {language}: Scene): Bar {
  const letter = code.slice(code.indexOf('/') + 1)
  const name = ofLabels(labels, language)
  return {
    name: letter.length <= 2 ? `${letter}\u2002${name}` : name,
    pieces: [...stacked(inFavour, stances, 1), ...stacked(against, stances, -1)],
    before: figures(against.toReversed(), stances),
    after: figures(inFavour, stances)
  }
}

type Side = (typeof sides)[number]

function stacked(order: readonly Side[], stances: Code['stances'], way: 1 | -1): readonly Piece[] {
  let end = 0
  return order.flatMap(kind => {
    const start = end
    end += stances[kind]
    const [from, to] = way === 1 ? [start, end] : [-end, -start]
    return stances[kind] === 0 ? [] : {kind, sign: mannerSigns[kind], from, to}
  })
}

const figures = (order: readonly Side[], stances: Code['stances']): readonly string[] =>
  order.filter(side => stances[side] > 0).map(side => `${mannerSigns[side]} ${stances[side]}`)
