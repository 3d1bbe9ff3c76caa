import type {Digest} from '../../../domain/digest/digest.js'
import {WordingStatus} from '../../../domain/pipeline/taxonomy.js'
import {speaks} from '../../../domain/side.js'
import {capitalised} from '../../html/phrases.js'
import {isCountedAs, mannersInKey} from '../../manners.js'
import {definitionIn, translatorInWords} from '../../words/definitions.js'
import {ofLabels} from '../../words/labels.js'
import {joined, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Section} from '../outline.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

type Code = Digest['taxonomies'][number]['codes'][number]

/** Code by code: what it stands for, and who speaks to it in which manner; each name leads to the words. */
export const codes = (at: Edition): Section =>
  section(
    {id: 'codes', heading: at.say('comparison.codesHeading')},
    // Said once; each of them bears its language.
    at.language === 'en' ? [] : [paragraph(at.words('comparison.definitionsOriginal'), {tone: 'small'})],
    at.digest.taxonomies.map(({id, labels, codes}) =>
      section(
        {id: `codes-${ids.taxonomy(id)}`, heading: inOneLine(ofLabels(labels, at.language))},
        [],
        codes.map(code =>
          section({id: ids.code(code.code), heading: at.codeName(code.code)}, blocksOf(code, at))
        )
      )
    )
  )

function blocksOf(code: Code, at: Edition): readonly Block[] {
  const cells = at.cellsOn(code.code)
  const through = cells.filter(cell => cell.through.length > 0 && !speaks(cell))
  const {text, language, translatedBy} = definitionIn(code, at.language)
  const translator = translatorInWords(translatedBy, at.say)
  return [
    paragraph([language === at.language ? inOneLine(text) : apart(inOneLine(text), language)]),
    paragraph(
      [
        ...at.words('comparison.sourceAndWording', {
          source: inOneLine(code.source),
          wording: wordingOf(code, at)
        }),
        ...(translator === null ? [] : [' ', translator])
      ],
      {tone: 'small'}
    ),
    ...mannersInKey.flatMap(manner => {
      const those = cells.filter(cell => isCountedAs(manner, cell))
      if (those.length === 0) return []
      return paragraph(
        at.listing(
          at.say(`terms.manner-${manner}`),
          those.map(cell => at.party(cell.party, ids.words(cell)))
        ),
        {id: ids.manner(code.code, manner)}
      )
    }),
    ...(through.length === 0
      ? []
      : [
          paragraph(
            at.words('outline.throughGroups', {
              count: at.counted(through.length),
              parties: joined(
                through.map(({party, through}) =>
                  at.words('outline.throughGroup', {
                    party: [at.party(party)],
                    group: at.parties(
                      through.map(({group}) => at.party(group, ids.cell({party: group, code: code.code})))
                    )
                  })
                ),
                at.say('common.comma')
              )
            })
          )
        ])
  ]
}

// A status that is not listed is shown as it is.
function wordingOf({wording}: Code, {say}: Edition): string {
  const known = WordingStatus.options.find(status => status === wording)
  return capitalised(known === undefined ? inOneLine(wording) : say(`terms.wording-${known}`))
}
