import {grouped} from '../../../domain/grouped.js'
import {mannerWords} from '../../handout/said/manner-words.js'
import {dot, quoteOfParty} from '../../handout/said/quote-of-party.js'
import {joined, paragraph, section, strong} from '../../outline/blocks.js'
import type {Block, Section} from '../../outline/outline.js'
import type {GroupSays} from '../brief.js'
import {type BriefView, hasLine, hasQuote} from './brief-view.js'

/** What groups say for the party, one after another: where they differ comes first, with their words. */
export function groupsSection(view: BriefView): readonly Section[] {
  const {scene, brief} = view
  const shown = brief.groups.filter(({id}) => hasLine(view, 'group', id))
  if (shown.length === 0) return []
  return [
    section(
      {id: 'groups', heading: scene.say('brief.groupsHeading')},
      [paragraph([scene.say('brief.groupsIntro')], {tone: 'small'})],
      [...grouped(shown, ({group}) => group)].map(([group, says], index) =>
        section({id: `groups-${index + 1}`, heading: scene.partyName(group)}, [
          ...says.filter(({differs}) => differs).flatMap(each => differing(each, view)),
          ...theSame(
            says.filter(({differs}) => !differs),
            view
          )
        ])
      )
    )
  ]
}

const differing = (says: GroupSays, view: BriefView): readonly Block[] => [
  paragraph([strong(view.scene.say('brief.differs')), dot, inWords(says, view)]),
  ...(hasQuote(view, 'group', says.id)
    ? says.quotes.map(words => quoteOfParty({...words, why: view.saysWhy}, view.scene))
    : [])
]

/** List by list, each in one paragraph. */
const theSame = (says: readonly GroupSays[], view: BriefView): readonly Block[] =>
  [...grouped(says, ({subject}) => view.scene.listName(subject))].map(([list, own]) =>
    paragraph(joined([[strong(list)], ...own.map(each => [inWords(each, view)])], dot))
  )

function inWords({subject, said, own}: GroupSays, {scene}: BriefView): string {
  const {say} = scene
  const [called, manner] = [scene.subjectName(subject), mannerWords(said, scene)]
  // A question ends in a mark of its own.
  const words = subject.kind === 'code' ? say('common.named', {called, said: manner}) : `${called} ${manner}`
  if (own.length === 0) return words
  const itself = own.map(each => mannerWords(each, scene)).join(say('common.comma'))
  return say('common.remark', {words, remark: say('brief.saysItself', {said: itself})})
}
