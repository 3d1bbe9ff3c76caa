import {Sign} from '../../digest/html/matrix/legend.js'
import {codeInWords, codeLetter, isLetter, mannerInWords} from '../../digest/html/phrases.js'
import {Words} from '../../digest/html/words.js'
import {isCountedAs, type MannerOfSilence, mannerOf, mannersOfSilence} from '../../digest/manners.js'
import {dateIn} from '../../digest/words/dates.js'
import {ofLabels} from '../../digest/words/labels.js'
import {speaks} from '../../domain/side.js'
import {addresses, anchorOf} from '../addresses.js'
import type {At, Party, Question, Taxonomy, View} from '../view.js'
import {ThroughGroups} from './said/cell.js'
import {MayHaveSaid} from './said/may-have-said.js'
import {poleName} from './said/pole.js'
import {Replies, subjectName} from './said/replies.js'

type Place = {readonly linkTo: (id: string) => string; readonly isHere: (id: string) => boolean}
type HeadProps = {readonly party: Party; readonly place: Place; readonly at: At}

/** A party before its words: its submissions, and what it speaks to and what not. */
export const PartyOverview = ({party, place, at}: HeadProps) => (
  <>
    <h1>
      <bdi>{at.partyName(party.id)}</bdi>
    </h1>
    <p class="lead">{at.say(`tableValues.party-${party.kind}`)}</p>
    {!party.readInFull && <p class="notice">{at.word('party.notInFull')}</p>}
    <Submissions party={party} at={at} />
    <section aria-labelledby="overview-h">
      <h2 id="overview-h">{at.word('party.overview')}</h2>
      <div class="says">
        {at.digest.taxonomies.map(taxonomy => (
          <ListOf party={party} taxonomy={taxonomy} place={place} at={at} />
        ))}
        <AnswersOf party={party} place={place} at={at} />
      </div>
      {mannersOfSilence.map(manner => (
        <Without manner={manner} party={party} at={at} />
      ))}
      <MayHaveSaid party={party} at={at} />
    </section>
    <OtherReplies party={party} at={at} />
  </>
)

const Submissions = ({party: {submissions}, at}: {readonly party: Party; readonly at: At}) =>
  submissions.length === 0 ? (
    <p>{at.say('comparison.noneOfItsCouldBeRead')}</p>
  ) : (
    <p>
      {at.word('party.submissions')}
      {': '}
      {submissions.map((id, index) => {
        const date = at.digest.submissions.find(each => each.id === id)?.identity.date.value ?? null
        return (
          <>
            {index > 0 && at.say('common.semicolon')}
            <a href={at.to(at.sourceOf(id))}>
              <bdi>{at.fileName(id)}</bdi>
            </a>
            {date !== null && <span class="quiet"> {dateIn(at.language, date)}</span>}
          </>
        )
      })}
    </p>
  )

const ListOf = ({party, taxonomy, place, at}: HeadProps & {readonly taxonomy: Taxonomy}) => {
  const cells = new Map(at.cellsOf(party.id).map(cell => [cell.code, cell]))
  const shown = taxonomy.codes.flatMap(code => {
    const cell = cells.get(code.code)
    return cell !== undefined && (speaks(cell) || cell.through.length > 0) ? [{code, cell}] : []
  })
  return shown.length === 0 ? null : (
    <section>
      <h3>{ofLabels(taxonomy.labels, at.language)}</h3>
      <ul class="signs">
        {shown.map(({code, cell}) => (
          <li id={speaks(cell) && place.isHere(anchorOf(code.code)) ? undefined : anchorOf(code.code)}>
            <Sign manner={mannerOf(cell)} />
            <span>
              {speaks(cell) ? (
                <a href={place.linkTo(anchorOf(code.code))}>{codeInWords(code, at)}</a>
              ) : (
                <a href={at.to(addresses.code(at.language, at.number, code.code))}>{codeInWords(code, at)}</a>
              )}{' '}
              <span class="quiet">{mannerInWords(mannerOf(cell), cell.acts, at.say)}</span>
              <ThroughGroups cell={cell} at={at} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const AnswersOf = ({party, place, at}: HeadProps) => {
  const answered = answeredBy(party, at)
  return answered.length === 0 ? null : (
    <section>
      <h3>{at.word('party.onQuestions')}</h3>
      <ul class="signs">
        {answered.map(question => (
          <li id={place.isHere(anchorOf(question.code)) ? undefined : anchorOf(question.code)}>
            <span>
              <a href={place.linkTo(anchorOf(question.code))}>{ofLabels(question.labels, at.language)}</a>{' '}
              <span class="quiet">
                {at
                  .answersOf(party.id)
                  .filter(answer => answer.question === question.code)
                  .map(({pole}) => poleName(question, pole, at))
                  .join(at.say('common.semicolon'))}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Replies on what the party is not quoted on: its silence, say. The others stand beside its words. */
const OtherReplies = ({party, at}: {readonly party: Party; readonly at: At}) => {
  const quoted = new Set([
    ...at
      .cellsOf(party.id)
      .filter(speaks)
      .map(({code}) => code),
    ...at.answersOf(party.id).map(({question}) => question)
  ])
  const own = at.edition.replies.filter(reply => reply.party === party.id && !quoted.has(reply.subject))
  return own.length === 0 ? null : (
    <section aria-labelledby="replies-h">
      <h2 id="replies-h">{at.word('party.replies')}</h2>
      {[...new Set(own.map(({subject}) => subject))].map(subject => (
        <>
          <h3>{subjectName(subject, at)}</h3>
          <Replies party={party.id} subject={subject} at={at} />
        </>
      ))}
    </section>
  )
}

/** In one line, the codes on which nothing was found, nothing sure, or nothing can be said. */
function Without({
  manner,
  party,
  at
}: {
  readonly manner: MannerOfSilence
  readonly party: Party
  readonly at: At
}) {
  const cells = at.cellsOf(party.id)
  const own = new Set(cells.filter(cell => isCountedAs(manner, cell)).map(({code}) => code))
  if (own.size === 0) return null
  const lists = at.digest.taxonomies.flatMap(({labels, codes}) => {
    const without = codes.filter(({code}) => own.has(code))
    if (without.length === 0) return []
    const names = without.map(code =>
      isLetter(code.code) ? codeLetter(code.code) : ofLabels(code.labels, at.language)
    )
    const said =
      without.length === codes.length ? at.say('comparison.all') : names.join(at.say('common.comma'))
    return [at.say('common.named', {called: ofLabels(labels, at.language), said})]
  })
  return (
    <p class="others">
      <Sign manner={manner} />{' '}
      <Words
        of={`comparison.${manner}On`}
        values={{
          count: at.say('counts.ofCodes', {count: own.size, total: cells.length}),
          codes: lists.join(at.say('common.semicolon'))
        }}
        at={at}
      />
    </p>
  )
}

/** The questions that a party answers, in their order. */
export const answeredBy = (party: Party, view: View): readonly Question[] => {
  const answered = new Set(view.answersOf(party.id).map(({question}) => question))
  return view.digest.questions.filter(({code}) => answered.has(code))
}
