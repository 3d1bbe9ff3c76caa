import type {CodeQuote} from '../../../domain/position.js'
import type {Act} from '../../../domain/tag.js'
import {ofLabels} from '../../words/labels.js'
import {joined, paragraph, section} from '../blocks.js'
import {type Edition, unwatched} from '../edition.js'
import {ids} from '../ids.js'
import type {Inlines, Section} from '../outline.js'
import {quotesOf} from '../quoted.js'
import {inOneLine} from '../text.js'

type Named = {readonly id: string; readonly heading: string; readonly intro: string}
type Doing = {readonly party: string; readonly quotes: readonly CodeQuote[]}

/**
 * A section of all that parties say they did, could not do, propose or say was broken: list by list and code by code, with everybody
 * who says so and every passage that does.
 */
export function actedSection(act: Exclude<Act, 'none'>, {id, heading, intro}: Named, at: Edition): Section {
  const lists = at.lists.flatMap(({id, labels, codes}) => {
    const done = codes.flatMap(({code}) => {
      const doing = at.actedOn(code).flatMap(({party, acted}) => {
        const quotes = acted.filter(quote => quote.act === act)
        return quotes.length === 0 ? [] : [{party, quotes}]
      })
      return doing.length === 0 ? [] : [{code, doing}]
    })
    return done.length === 0 ? [] : [{id, name: inOneLine(ofLabels(labels, at.language)), done}]
  })
  const everybody = new Set(
    lists.flatMap(({done}) => done.flatMap(({doing}) => doing.map(({party}) => party)))
  )
  const parties = at.digest.parties.filter(({id}) => everybody.has(id)).map(({id}) => at.party(id))
  return section(
    {id, heading},
    [
      paragraph([intro]),
      paragraph(lists.length === 0 ? at.words('outline.nothingOfTheKind') : at.listing(heading, parties))
    ],
    lists.map(list =>
      section(
        {id: ids.act(id, ids.taxonomy(list.id)), heading: list.name},
        [],
        list.done.map(({code, doing}) =>
          at.memory.watch(
            `${act} on ${code}`,
            {from: at.actedOn(code), world: at, constant: unwatched, nested: ['digest']},
            within => codeSection(doing, {id, code}, within)
          )
        )
      )
    )
  )
}

type Of = {readonly id: string; readonly code: string}

const codeSection = (doing: readonly Doing[], {id, code}: Of, at: Edition): Section =>
  section({id: ids.act(id, code), heading: at.codeName(code)}, [
    paragraph(
      at.words('common.named', {called: at.counted(doing.length), said: namesOf(doing, {id, code}, at)})
    ),
    ...doing.flatMap(({party, quotes}) =>
      quotesOf(quotes, {party, id: `${ids.act(id, code)}-${ids.party(party)}`}, at)
    )
  ])

/** Everybody who does, each leading to its words below. */
const namesOf = (doing: readonly Doing[], {id, code}: Of, at: Edition): Inlines =>
  joined(
    doing.map(({party}) => [at.party(party, `${ids.act(id, code)}-${ids.party(party)}`)]),
    at.say('common.comma')
  )
