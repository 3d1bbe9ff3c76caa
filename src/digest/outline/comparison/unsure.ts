import type {Digest} from '../../../domain/digest/digest.js'
import {grouped} from '../../../domain/grouped.js'
import {ofLabels} from '../../words/labels.js'
import {paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Section} from '../outline.js'
import {quoted, quotesOf} from '../quoted.js'
import {inOneLine} from '../text.js'

/** Whether a digest has words of which the machine cannot tell whether they speak. */
export const hasUnsure = ({cells, unsureAnswers}: Pick<Digest, 'cells' | 'unsureAnswers'>): boolean =>
  unsureAnswers !== undefined || cells.some(({unsure}) => unsure !== undefined)

/**
 * Where a party is shown with nothing and may have spoken: list by list and code by code, and then question by question,
 * the words of which the machine cannot tell, so that nobody is called silent whom a glance would show to have spoken.
 */
export const unsure = (at: Edition): Section =>
  section(
    {id: 'unsure', heading: at.say('findings.unsureHeading')},
    [paragraph(at.words('findings.unsureIntro'))],
    [...at.lists.flatMap(list => listSection(list, at)), ...answersSection(at)]
  )

function listSection({id, labels, codes}: Edition['lists'][number], at: Edition): readonly Section[] {
  const met = codes.flatMap(({code}) => {
    const words = at
      .cellsOn(code)
      .flatMap(({party, unsure = []}) =>
        unsure.length === 0 ? [] : quotesOf(unsure, {party, id: ids.unsure({party, code})}, at)
      )
    return words.length === 0
      ? []
      : [section({id: ids.act('unsure', code), heading: at.codeName(code)}, words)]
  })
  const heading = inOneLine(ofLabels(labels, at.language))
  return met.length === 0 ? [] : [section({id: ids.act('unsure', ids.taxonomy(id)), heading}, [], met)]
}

function answersSection(at: Edition): readonly Section[] {
  const answers = grouped(at.digest.unsureAnswers ?? [], ({question}) => question)
  if (answers.size === 0) return []
  return [
    section(
      {id: ids.act('unsure', 'questions'), heading: at.say('questions.heading')},
      [],
      at.digest.questions.flatMap(({code, labels}) => {
        const own = answers.get(code) ?? []
        if (own.length === 0) return []
        const heading = inOneLine(ofLabels(labels, at.language))
        return [
          section(
            {id: ids.act('unsure', code), heading},
            own.flatMap(answer => wordsOf(answer, at))
          )
        ]
      })
    )
  ]
}

const wordsOf = (
  {party, question, pole, quotes}: NonNullable<Digest['unsureAnswers']>[number],
  at: Edition
): readonly Block[] =>
  quotes.map((quote, index) =>
    quoted(
      quote,
      {
        party,
        manner: at.say('questions.unsure', {answer: at.poleName(question, pole)}),
        ...(index === 0 ? {id: ids.unsureAnswer({party, question, pole})} : {})
      },
      at
    )
  )
