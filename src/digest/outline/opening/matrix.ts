import type {Digest} from '../../../domain/digest/digest.js'
import {codeLetter, isLetter} from '../../html/phrases.js'
import {actsInKey, mannerOf, mannerSigns, mannersInKey} from '../../manners.js'
import {inParts} from '../../pictures/picture.js'
import {ofLabels} from '../../words/labels.js'
import {column, joined, link, paragraph, section, strong} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {matrixFigures} from '../pictured.js'
import {inOneLine} from '../text.js'

type Taxonomy = Digest['taxonomies'][number]
type Code = Taxonomy['codes'][number]

/** A column that is one sign wide; so many stand beside the names of parties on a page. */
const mostColumns = 14

/** Parties by codes, list by list: as a picture, and as a table whose signs lead to the words. */
export const matrix = (at: Edition): Section =>
  section(
    {id: 'matrix', heading: at.say('matrix.heading')},
    [
      paragraph(signsOf(at)),
      paragraph(lettersOf(at)),
      paragraph([...at.words('matrix.hint'), ' ', at.say('quotes.evidenceShown')])
    ],
    at.digest.taxonomies.map(taxonomy =>
      section({id: ids.matrix(taxonomy.id), heading: inOneLine(ofLabels(taxonomy.labels, at.language))}, [
        ...matrixFigures(taxonomy, at),
        ...tablesOf(taxonomy, at)
      ])
    )
  )

const signsOf = (at: Edition): Inlines =>
  at.words('matrix.signs', {
    signs: joined(
      mannersInKey.map(manner => [strong(mannerSigns[manner]), ` ${at.say(`matrix.legend-${manner}`)}`]),
      at.say('common.semicolon')
    )
  })

const lettersOf = (at: Edition): Inlines =>
  at.words('matrix.letters', {
    acts: joined(
      actsInKey.map(act => [strong(at.say(`terms.letter-${act}`)), ` ${at.say(`terms.act-${act}`)}`]),
      at.say('common.comma')
    )
  })

/** One table, or several where there are many codes, each with a line that names its columns. */
function tablesOf(taxonomy: Taxonomy, at: Edition): readonly Block[] {
  const headed = taxonomy.codes.map((code, index) => ({code, head: headOf(code, index)}))
  const parts = inParts(headed, mostColumns)
  const caption = at.say('matrix.caption', {taxonomy: inOneLine(ofLabels(taxonomy.labels, at.language))})
  return parts.flatMap((codes, index): readonly Block[] => {
    const part = index + 1
    return [
      paragraph(keyOf(codes, at), {tone: 'small'}),
      {
        kind: 'table',
        id: `${ids.matrix(taxonomy.id)}-table-${part}`,
        caption: [
          parts.length === 1
            ? caption
            : at.say('pictures.divisionPart', {title: caption, part, parts: parts.length})
        ],
        columns: [
          column(at.say('matrix.party'), {share: 3.4}),
          ...codes.map(({head}) => column(head, {align: 'centre'}))
        ],
        rows: at.digest.parties.map(({id}) => ({
          id: null,
          cells: [[at.party(id)], ...codes.map(({code}) => cellOf(id, code.code, at))]
        }))
      }
    ]
  })
}

type Headed = {readonly code: Code; readonly head: string}

// A code that is words would not fit over a column of signs, so its place in the list stands there.
const headOf = ({code}: Code, index: number): string =>
  isLetter(code) ? codeLetter(code) : String(index + 1)

const keyOf = (codes: readonly Headed[], at: Edition): Inlines =>
  at.words('matrix.columns', {
    codes: joined(
      codes.map(({code, head}) => [
        strong(head),
        ' ',
        link(ids.code(code.code), inOneLine(ofLabels(code.labels, at.language)))
      ]),
      at.say('common.semicolon')
    )
  })

/**
 * The sign of a cell with the letters of what is done, leading to the words, or to those that may be some; silence and
 * what is unread lead nowhere.
 */
function cellOf(party: string, code: string, at: Edition): Inlines {
  const cell = at.cell({party, code})
  // A digest has a cell for each party and code; a hole in it must not look like silence.
  const manner = cell === undefined ? 'unread' : mannerOf(cell)
  const sign = mannerSigns[manner]
  const place = cell === undefined ? undefined : ids.words(cell)
  if (cell === undefined || place === undefined) return [sign]
  const letters = cell.acts.map(act => at.say(`terms.letter-${act}`)).join('')
  return [link(place, cell.evidence === 'strong' ? strong(sign) : sign, letters)]
}
