import {ofLabels} from '../../words/labels.js'
import type {OpenQuestion, Untouched} from '../brief.js'
import {type BriefView, hasLine, namesOf} from './brief-view.js'

type Props = {
  readonly section: 'silent' | 'unread'
  readonly codes: readonly Untouched[]
  readonly view: BriefView
}

/** Codes on which nothing of the party was found, list by list, each with how many others speak to it. */
export const UntouchedCodes = ({section, codes, view}: Props) => {
  const {scene, others, namesAll} = view
  if (codes.length === 0) return null
  return (
    <section>
      <h2>{scene.say(`brief.${section}Heading`)}</h2>
      <p class="small">{scene.say(`brief.${section}Intro`, {count: others})}</p>
      {!namesAll && <p>{scene.say('brief.tooMany', {count: codes.length})}</p>}
      {namesAll &&
        byList(codes, view).map(([list, own]) => (
          <p class="line">
            <b>{list}</b>
            {own.map(code => (
              <>
                {' · '}
                {codeLine(code, view)}
              </>
            ))}
          </p>
        ))}
    </section>
  )
}

const codeLine = ({subject, others, through}: Untouched, {scene}: BriefView): string => {
  const groups = through.length === 0 ? [] : [scene.say('brief.spokenFor', {groups: scene.names(through)})]
  return scene.say('common.remark', {
    words: scene.subjectName(subject),
    remark: [String(others.length), ...groups].join(scene.say('common.comma'))
  })
}

function byList(
  codes: readonly Untouched[],
  {scene}: BriefView
): readonly (readonly [string, Untouched[]])[] {
  const lists = new Map<string, Untouched[]>()
  for (const code of codes) {
    const name = code.subject.kind === 'code' ? ofLabels(code.subject.list, scene.language) : ''
    const own = lists.get(name)
    if (own === undefined) lists.set(name, [code])
    else own.push(code)
  }
  return [...lists]
}

/** Questions without an answer of the party, with the answers of others. */
export const Unanswered = ({view}: {readonly view: BriefView}) => {
  const shown = view.brief.unanswered.filter(({subject}) => hasLine(view, 'question', subject.id))
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{view.scene.say('brief.questionsHeading')}</h2>
      {!view.brief.party.readInFull && <p class="small">{view.scene.say('brief.notInFull')}</p>}
      {shown.map(question => (
        <p class="line">
          <b>{view.scene.subjectName(question.subject)}</b> {answersOf(question, view)}
        </p>
      ))}
    </section>
  )
}

function answersOf({answers, through}: OpenQuestion, view: BriefView): string {
  const {scene, others} = view
  if (answers.length === 0) return scene.say('brief.nobodyAnswers')
  const given = answers.map(({labels, parties}) =>
    scene.say('common.named', {
      called: scene.say('common.remark', {
        words: ofLabels(labels, scene.language),
        remark: scene.inFigures(parties.length, others)
      }),
      said: namesOf(parties, view)
    })
  )
  const forIt = through.map(({group, labels}) =>
    scene.say('common.remark', {
      words: scene.say('brief.spokenFor', {groups: scene.partyName(group)}),
      remark: ofLabels(labels, scene.language)
    })
  )
  return [...given, ...forIt].join(scene.say('common.semicolon'))
}
