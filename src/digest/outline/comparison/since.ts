import type {AnswerChange, Change, Said, Since} from '../../../domain/digest/since.js'
import {grouped} from '../../../domain/grouped.js'
import type {CodeQuote, Quote} from '../../../domain/position.js'
import {mannerInWords} from '../../html/phrases.js'
import {mannerOf} from '../../manners.js'
import {earlierName} from '../../session-names.js'
import {ofLabels} from '../../words/labels.js'
import {joined, link, list, paragraph, section} from '../blocks.js'
import type {Edition} from '../edition.js'
import {ids} from '../ids.js'
import type {Block, Inlines, Section} from '../outline.js'
import {changeFigures} from '../pictured.js'
import {quoted} from '../quoted.js'
import {inOneLine} from '../text.js'
import {apart} from '../wording.js'

/** What is new: submissions, and for each party what it says anew, otherwise, or no more, quote against quote. */
export function sinceSection(since: Since, at: Edition): Section {
  const {earlier, submissions, undated, parties, changes, answers} = since
  const nothing = submissions.length + changes.length + answers.length === 0
  const ofParty = grouped(changes, ({party}) => party)
  const answersOf = grouped(answers, ({party}) => party)
  return section(
    {id: 'since', heading: at.say('findings.sinceHeading')},
    [
      paragraph(
        at.words(`findings.since-${earlier.kind}`, {
          name: [apart(inOneLine(earlierName(earlier, at.language)))]
        })
      ),
      paragraph(at.words('findings.sinceCaution')),
      ...(nothing ? [paragraph(at.words('findings.nothingNew'))] : []),
      ...filesOf('findings.newSubmissions', submissions, at),
      ...filesOf('findings.undated', undated, at),
      ...changeFigures(at, ids.changed),
      ...changedOn(since, at)
    ],
    parties.flatMap(party => {
      const blocks = [
        ...(ofParty.get(party) ?? []).flatMap(change => changeOf(change, at)),
        ...(answersOf.get(party) ?? []).flatMap(change => answerChangeOf(change, at))
      ]
      return blocks.length === 0
        ? []
        : [section({id: ids.since(party), heading: at.partyName(party)}, blocks)]
    })
  )
}

/** On each code and question with whom something is new, changed or not said again, each leading to the words. */
function changedOn({changes, answers}: Since, at: Edition): readonly Block[] {
  const bySubject = grouped(
    [
      ...changes.map(({code, kind, party}) => ({subject: code, kind, party})),
      ...answers.map(({question, kind, party}) => ({subject: question, kind, party}))
    ],
    ({subject}) => subject
  )
  if (bySubject.size === 0) return []
  return [
    {
      kind: 'list',
      entries: [...bySubject].map(([subject, changed]) => {
        const kinds = [...grouped(changed, ({kind}) => kind)].map(([kind, own]) =>
          at.words('common.remark', {
            words: at.say(`tableValues.change-${kind}`),
            remark: at.parties(own.map(({party}) => at.party(party, ids.since(party))))
          })
        )
        const question = at.question(subject)
        const called = question === undefined ? at.codeName(subject) : ofLabels(question.labels, at.language)
        return {
          id: ids.changed(subject),
          parts: at.words('common.named', {
            called: inOneLine(called),
            said: joined(kinds, at.say('common.semicolon'))
          })
        }
      })
    }
  ]
}

function filesOf(
  key: 'findings.newSubmissions' | 'findings.undated',
  submissions: readonly string[],
  at: Edition
): readonly Block[] {
  if (submissions.length === 0) return []
  return [
    paragraph(at.words(key, {count: submissions.length})),
    list(
      submissions.map(id => {
        const found = at.submission(id)
        return [
          found === undefined ? apart(inOneLine(id)) : link(ids.submission(id), apart(inOneLine(found.file)))
        ]
      })
    )
  ]
}

const changeOf = ({party, code, kind, before, after}: Change, at: Edition): readonly Block[] => [
  headline(kind, {
    subject: [link(ids.code(code), at.codeName(code))],
    before: saidInWords(before, at),
    after: saidInWords(after, at),
    at
  }),
  ...beforeAndNow(party, {before: before.quotes, after: after.quotes}, at)
]

function answerChangeOf({party, question, kind, before, after}: AnswerChange, at: Edition): readonly Block[] {
  const poles = (given: AnswerChange['before']) =>
    given.length === 0
      ? at.say('findings.nothingSaid')
      : given.map(({pole}) => at.poleName(question, pole)).join(at.say('common.comma'))
  const labels = at.question(question)?.labels
  return [
    headline(kind, {
      subject: [link(ids.question(question), inOneLine(labels?.[at.language] ?? labels?.en ?? question))],
      before: poles(before),
      after: poles(after),
      at
    }),
    ...beforeAndNow(
      party,
      {before: before.flatMap(({quotes}) => quotes), after: after.flatMap(({quotes}) => quotes)},
      at
    )
  ]
}

function headline(
  kind: Change['kind'],
  {
    subject,
    before,
    after,
    at
  }: {readonly subject: Inlines; readonly before: string; readonly after: string; readonly at: Edition}
): Block {
  const change = at.say(`findings.change-${kind}`)
  return paragraph(at.words('findings.changed', {subject, change, before, after}), {tone: 'label'})
}

const saidInWords = (said: Said, {say}: Edition): string =>
  said.cell === 'silent' ? say('findings.nothingSaid') : mannerInWords(mannerOf(said), said.acts, say)

const beforeAndNow = (
  party: string,
  {
    before,
    after
  }: {readonly before: readonly (CodeQuote | Quote)[]; readonly after: readonly (CodeQuote | Quote)[]},
  at: Edition
): readonly Block[] => [
  ...(before.length === 0 ? [] : [paragraph(at.words('findings.before'), {tone: 'small'})]),
  ...before.map(quote => quoted(quote, {party}, at)),
  ...(after.length === 0 ? [] : [paragraph(at.words('findings.now'), {tone: 'small'})]),
  ...after.map(quote => quoted(quote, {party}, at))
]
