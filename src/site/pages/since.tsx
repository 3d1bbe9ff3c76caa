import {codeInWords, mannerInWords} from '../../digest/html/phrases.js'
import {plain} from '../../digest/html/plain.js'
import {mannerOf} from '../../digest/manners.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {AnswerChange, Change, ChangeKind, Said} from '../../domain/digest/since.js'
import {grouped} from '../../domain/grouped.js'
import type {CodeQuote, Quote} from '../../domain/position.js'
import {changesBetween} from '../../stages/compare/since/changes.js'
import {addresses} from '../addresses.js'
import type {Shell} from '../parts/frame.js'
import {type Parted, type Piece, partedPage} from '../parts/parted.js'
import {poleName} from '../parts/pole.js'
import {QuoteOf} from '../parts/quote.js'
import {SiteWords} from '../parts/words.js'
import type {PublishedEdition} from '../published/published-edition.js'
import type {At, View} from '../view.js'

type Changes = {readonly changes: readonly Change[]; readonly answers: readonly AnswerChange[]}

/**
 * What is new, changed or not said again in an edition, held against an earlier one, quote against quote. It holds all
 * parties, also those of which a correction alone made the difference, and says so.
 */
export function sincePage(earlier: PublishedEdition, shell: Shell, view: View): Parted {
  const {digest, language, number, word} = view
  const before = earlier.manifest.number
  const found = changesBetween(
    earlier.digest,
    digest,
    digest.parties.map(({id}) => id)
  )
  const ofParty = byParty(found)
  return partedPage(
    {
      address: addresses.since(language, number, before),
      title: word('since.title', {number, earlier: before}),
      place: 'edition',
      inLanguage: other => addresses.since(other, number, before),
      head: (at, linkTo) => (
        <>
          <h1>{at.word('since.title', {number, earlier: before})}</h1>
          <p class="lead">
            <SiteWords
              of="since.lead"
              values={{number, earlier: before}}
              marks={{link: words => <a href={at.to(at.editionAt(before))}>{words}</a>}}
              at={at}
            />
          </p>
          <p class="small">{at.say('findings.sinceCaution')}</p>
          {ofParty.size === 0 && <p>{at.say('findings.nothingNew')}</p>}
          <Gone earlier={earlier} at={at} />
          <Overview ofParty={ofParty} linkTo={linkTo} at={at} />
        </>
      ),
      pieces: new Map(
        [...ofParty].map(([party, changes]): [string, Piece] => [
          party,
          at => <OfParty party={party} changes={changes} earlier={earlier} at={at} />
        ])
      )
    },
    shell,
    view
  )
}

function byParty({changes, answers}: Changes): ReadonlyMap<string, Changes> {
  const [own, ownAnswers] = [grouped(changes, ({party}) => party), grouped(answers, ({party}) => party)]
  const parties = new Set([...changes, ...answers].map(({party}) => party))
  return new Map(
    [...parties].map(party => [party, {changes: own.get(party) ?? [], answers: ownAnswers.get(party) ?? []}])
  )
}

/** Parties that an earlier edition had and this one has not: nothing else would tell of them. */
const Gone = ({earlier, at}: {readonly earlier: PublishedEdition; readonly at: At}) => {
  const here = new Set(at.digest.parties.map(({id}) => id))
  const gone = earlier.digest.parties.filter(({id}) => !here.has(id))
  return gone.length === 0 ? null : (
    <p class="notice">
      {at.word('since.gone', {
        earlier: earlier.manifest.number,
        parties: gone.map(({names}) => plain(ofLabels(names, at.language))).join(at.say('common.comma'))
      })}
    </p>
  )
}

const kinds = ['new', 'changed', 'dropped'] as const satisfies readonly ChangeKind[]

type OverviewProps = {
  readonly ofParty: ReadonlyMap<string, Changes>
  readonly linkTo: (id: string) => string
  readonly at: At
}

const Overview = ({ofParty, linkTo, at}: OverviewProps) =>
  ofParty.size === 0 ? null : (
    <div class="scroll">
      <table class="list">
        <caption class="h">{at.word('since.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{at.word('lists.party')}</th>
            {kinds.map(kind => (
              <th scope="col" class="figure">
                {at.say(`tableValues.change-${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...ofParty].map(([party, {changes, answers}]) => (
            <tr>
              <th scope="row">
                <a href={linkTo(party)}>
                  <bdi>{at.partyName(party)}</bdi>
                </a>
              </th>
              {kinds.map(each => (
                <td class="figure">{[...changes, ...answers].filter(({kind}) => kind === each).length}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )

type OfPartyProps = {
  readonly party: string
  readonly changes: Changes
  readonly earlier: PublishedEdition
  readonly at: At
}

const OfParty = ({party, changes: {changes, answers}, earlier, at}: OfPartyProps) => (
  <section class="changed" id={party}>
    <h2>
      <a href={at.to(addresses.party(at.language, at.number, party))}>
        <bdi>{at.partyName(party)}</bdi>
      </a>
    </h2>
    {hasSameWords(party, earlier, at) && <p class="small">{at.word('since.sameWords')}</p>}
    {changes.map(({code, kind, before, after}) => (
      <Difference
        subject={codeName(code, at)}
        kind={kind}
        before={{words: saidInWords(before, at), quotes: before.quotes}}
        after={{words: saidInWords(after, at), quotes: after.quotes}}
        at={withFilesOf(earlier, at)}
      />
    ))}
    {answers.map(({question, kind, before, after}) => (
      <Difference
        subject={ofLabels(at.question(question)?.labels ?? {en: question}, at.language)}
        kind={kind}
        before={polesOf(question, before, at)}
        after={polesOf(question, after, at)}
        at={withFilesOf(earlier, at)}
      />
    ))}
  </section>
)

type SideOf = {readonly words: string; readonly quotes: readonly (Quote | CodeQuote)[]}

type DifferenceProps = {
  readonly subject: string
  readonly kind: ChangeKind
  readonly before: SideOf
  readonly after: SideOf
  readonly at: At
}

/** What was said then beside what is said now. */
const Difference = ({subject, kind, before, after, at}: DifferenceProps) => (
  <section class="difference">
    <h3>
      {subject} <b class="kind">{at.say(`tableValues.change-${kind}`)}</b>
    </h3>
    <div class="sides">
      {[[at.say('findings.before'), before] as const, [at.say('findings.now'), after] as const].map(
        ([when, {words, quotes}]) => (
          <div>
            <p class="stance">
              <b>{when}</b> {words}
            </p>
            {quotes.map(quote => (
              <QuoteOf quote={quote} at={at} />
            ))}
          </div>
        )
      )}
    </div>
  </section>
)

const codeName = (code: string, at: At): string => {
  const found = at.code(code)
  return found === undefined ? code : codeInWords(found, at)
}

const saidInWords = (said: Said, {say}: At): string =>
  said.cell === 'silent' ? say('findings.nothingSaid') : mannerInWords(mannerOf(said), said.acts, say)

function polesOf(question: string, answers: AnswerChange['before'], at: At): SideOf {
  const asked = at.question(question)
  const names = answers.map(({pole}) => (asked === undefined ? pole : poleName(asked, pole, at)))
  return {
    words: names.length === 0 ? at.say('findings.nothingSaid') : names.join(at.say('common.comma')),
    quotes: answers.flatMap(({quotes}) => quotes)
  }
}

/** Whether a party's submissions that count are the same in both editions. */
function hasSameWords(id: string, earlier: PublishedEdition, {digest}: At): boolean {
  const [before, after] = [earlier.digest, digest].map(({parties}) =>
    parties
      .find(party => party.id === id)
      ?.submissions.toSorted()
      .join()
  )
  return before === after
}

/** So that a quote of a submission that counts no more is cited by its file, and leads to where that is described. */
function withFilesOf(earlier: PublishedEdition, at: At): At {
  const here = new Set(at.digest.submissions.map(({id}) => id))
  const before = new Map(earlier.digest.submissions.map(submission => [submission.id, submission]))
  const gone = (id: string) => (here.has(id) ? undefined : before.get(id))
  return {
    ...at,
    fileName: id => {
      const submission = gone(id)
      return submission === undefined ? at.fileName(id) : plain(submission.file)
    },
    isTranscript: id => (gone(id)?.identity.kind.value ?? '') === 'transcript' || at.isTranscript(id),
    languageOf: id => gone(id)?.identity.language.value ?? at.languageOf(id),
    sourceOf: id => (gone(id) === undefined ? at.sourceOf(id) : at.editionAt(earlier.manifest.number))
  }
}
