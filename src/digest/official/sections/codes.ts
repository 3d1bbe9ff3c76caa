import type {Digest} from '../../../domain/digest/digest.js'
import {speaks} from '../../../domain/side.js'
import {capitalised} from '../../html/phrases.js'
import {isCountedAs, mannersInKey, mannersOfSilence} from '../../manners.js'
import {paragraph, quiet, section} from '../../outline/blocks.js'
import type {Edition} from '../../outline/edition.js'
import {ids} from '../../outline/ids.js'
import {divisionInWords} from '../../outline/opening/division.js'
import {overviewTable} from '../../outline/opening/overview.js'
import type {Block, Inlines, Section} from '../../outline/outline.js'
import {quotesOf} from '../../outline/quoted.js'
import {inOneLine} from '../../outline/text.js'
import {apart} from '../../outline/wording.js'
import {following} from '../../summary/told.js'
import {definitionIn, translatorInWords} from '../../words/definitions.js'
import {ofLabels} from '../../words/labels.js'

type Code = Digest['taxonomies'][number]['codes'][number]

/** List by list and code by code: how many speak to it and how, and the words of each party that takes a position. */
export const codes = (at: Edition): Section =>
  section(
    {id: 'norms', heading: at.say('official.norms')},
    [paragraph(at.words('official.quoted'))],
    at.digest.taxonomies.map(taxonomy =>
      section(
        {id: ids.taxonomy(taxonomy.id), heading: inOneLine(ofLabels(taxonomy.labels, at.language))},
        [
          paragraph(
            at.words('outline.sourceAndVersion', {
              source: inOneLine(taxonomy.source),
              version: inOneLine(taxonomy.version)
            }),
            {tone: 'small'}
          ),
          overviewTable(taxonomy, at)
        ],
        taxonomy.codes
          .filter(({counts}) => counts.position + counts.mentions > 0)
          .map(code =>
            section({id: ids.code(code.code), heading: at.codeName(code.code)}, blocksOf(code, at))
          )
      )
    )
  )

function blocksOf({code, division, ...defined}: Code, at: Edition): readonly Block[] {
  const cells = at.cellsOn(code)
  const counted = at.counted(cells.filter(speaks).length)
  const taking = cells.filter(({cell}) => cell === 'position')
  const sentences: readonly Inlines[] = [
    at.words('official.speakToIt', {counted}),
    ...mannersInKey.flatMap(manner => {
      const those = cells.filter(cell => isCountedAs(manner, cell))
      return those.length === 0 ? [] : [mannerLine(manner, those, at)]
    }),
    ...(division === null ? [] : [at.words('official.division', {division: divisionInWords(division)})])
  ]
  return [
    definition(defined, at),
    paragraph(following(sentences, at)),
    ...taking.flatMap(cell => quotesOf(cell.quotes, {party: cell.party, id: ids.cell(cell)}, at))
  ]
}

/** What the code stands for, and whose words that is. */
function definition(code: Pick<Code, 'definition' | 'definitions'>, at: Edition): Block {
  const {text, language, translatedBy} = definitionIn(code, at.language)
  const translator = translatorInWords(translatedBy, at.say)
  const words = language === at.language ? inOneLine(text) : apart(inOneLine(text), language)
  return paragraph([words, ...(translator === null ? [] : [' ', quiet(translator)])], {tone: 'small'})
}

/** Those who speak so, by name; those who do not are counted here, and named in the matrix. */
function mannerLine(
  manner: (typeof mannersInKey)[number],
  those: readonly {readonly party: string; readonly code: string}[],
  at: Edition
): Inlines {
  const words = capitalised(at.say(`terms.manner-${manner}`))
  const line = mannersOfSilence.some(each => each === manner)
    ? at.words('outline.takenBy', {answer: words, count: at.counted(those.length)})
    : at.listing(
        words,
        those.map(cell => at.party(cell.party, ids.cell(cell)))
      )
  return at.words('common.sentence', {words: line})
}
