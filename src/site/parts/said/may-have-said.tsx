import {codeInWords} from '../../../digest/html/phrases.js'
import {ofLabels} from '../../../digest/words/labels.js'
import type {Quote} from '../../../domain/position.js'
import type {At, Party} from '../../view.js'
import {poleName} from './pole.js'
import {Quotes} from './quote.js'

/** Where its place on a page is. */
export const MAY_HAVE_SAID = 'may-have-said'

/** What a party may have said where it is shown with nothing, code by code and question by question; nothing where there is none. */
export function MayHaveSaid({party, at}: {readonly party: Party; readonly at: At}) {
  const codes = at.digest.taxonomies.flatMap(({codes}) => codes)
  const onCodes = at.cellsOf(party.id).flatMap(({code, unsure}) => {
    const found = codes.find(each => each.code === code)
    return unsure === undefined || found === undefined ? [] : [{name: codeInWords(found, at), quotes: unsure}]
  })
  const onQuestions = (at.digest.unsureAnswers ?? []).flatMap(answer => {
    const found = at.digest.questions.find(({code}) => code === answer.question)
    if (answer.party !== party.id || found === undefined) return []
    const called = ofLabels(found.labels, at.language)
    const name = at.say('common.named', {called, said: poleName(found, answer.pole, at)})
    return [{name, quotes: answer.quotes}]
  })
  const all: readonly {readonly name: string; readonly quotes: readonly Quote[]}[] = [
    ...onCodes,
    ...onQuestions
  ]
  return all.length === 0 ? null : (
    <section id={MAY_HAVE_SAID} aria-labelledby="may-have-said-h">
      <h2 id="may-have-said-h">{at.say('findings.unsureHeading')}</h2>
      <p class="quiet">{at.say('findings.unsureIntro')}</p>
      {all.map(({name, quotes}) => (
        <>
          <h3>{name}</h3>
          <Quotes quotes={quotes} at={at} />
        </>
      ))}
    </section>
  )
}
