import {grouped} from '../../../domain/grouped.js'
import type {Quote} from '../../../domain/position.js'
import {dot} from '../../handout/said/quote-of-party.js'
import {placeInWords} from '../../html/phrases.js'
import type {MannerOfSilence} from '../../manners.js'
import {joined, paragraph, section, strong} from '../../outline/blocks.js'
import type {Inlines, Section} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {ofLabels} from '../../words/labels.js'
import type {OpenQuestion, Untouched} from '../brief.js'
import {type BriefView, hasLine, namesOf} from './brief-view.js'

/** Codes on which nothing of the party was found, list by list, each with how many others speak to it. */
export function untouchedSection(
  which: MannerOfSilence,
  codes: readonly Untouched[],
  view: BriefView
): readonly Section[] {
  const {scene, others, namesAll} = view
  if (codes.length === 0) return []
  const lists = grouped(codes, ({subject}) => scene.listName(subject))
  return [
    section({id: which, heading: scene.say(`brief.${which}Heading`)}, [
      paragraph([scene.say(`brief.${which}Intro`, {count: others})], {tone: 'small'}),
      ...(namesAll
        ? [...lists].map(([list, own]) =>
            paragraph(joined([[strong(list)], ...own.map(code => lineOf(code, view))], dot))
          )
        : [paragraph([scene.say('brief.tooMany', {count: codes.length})])])
    ])
  ]
}

const lineOf = ({subject, others, through, words}: Untouched, {scene}: BriefView): Inlines =>
  scene.words('common.remark', {
    words: scene.subjectName(subject),
    remark: joined(
      [
        ...words.slice(0, 1).map(quote => [placeIn(quote, scene)]),
        [String(others.length)],
        ...through.map(group => [scene.party(group)])
      ],
      scene.say('common.comma')
    )
  })

/** Where the surest of the words stands. */
const placeIn = (quote: Quote, {say}: BriefView['scene']): string => placeInWords(quote, say)

/** Questions without an answer of the party, with the answers of others. */
export function unansweredSection(view: BriefView): readonly Section[] {
  const {brief, scene} = view
  const shown = brief.unanswered.filter(({subject}) => hasLine(view, 'question', subject.id))
  if (shown.length === 0) return []
  return [
    section({id: 'questions', heading: scene.say('brief.questionsHeading')}, [
      ...(brief.party.readInFull ? [] : [paragraph([scene.say('brief.notInFull')], {tone: 'small'})]),
      ...shown.map(question =>
        paragraph([strong(scene.subjectName(question.subject)), ' ', ...answersOf(question, view)])
      )
    ])
  ]
}

function answersOf({answers, through, unsure}: OpenQuestion, view: BriefView): Inlines {
  const {scene, others} = view
  const called = (labels: Parameters<typeof ofLabels>[0]) => inOneLine(ofLabels(labels, scene.language))
  const given = answers.map(({labels, parties}) =>
    scene.words('common.named', {
      called: scene.say('common.remark', {
        words: called(labels),
        remark: scene.inFigures(parties.length, others)
      }),
      said: namesOf(parties, view)
    })
  )
  const forIt = through.map(({group, labels}) =>
    scene.words('common.remark', {
      words: scene.words('brief.spokenFor', {groups: [scene.party(group)]}),
      remark: called(labels)
    })
  )
  const perhaps = unsure.map(({labels, words}) =>
    scene.words('common.remark', {
      words: scene.say('questions.unsure', {answer: called(labels)}),
      remark: words.slice(0, 1).map(quote => placeIn(quote, scene))
    })
  )
  const nobody: readonly Inlines[] = answers.length === 0 ? [[scene.say('brief.nobodyAnswers')]] : []
  return joined([...perhaps, ...nobody, ...given, ...forIt], scene.say('common.semicolon'))
}
