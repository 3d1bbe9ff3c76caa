import type {Manner} from '../../handout/camps.js'
import {mannerWords} from '../../handout/said/manner-words.js'
import {dot} from '../../handout/said/quote-of-party.js'
import {joined, paragraph, section, strong} from '../../outline/blocks.js'
import type {Block, Section} from '../../outline/outline.js'
import {inOneLine} from '../../outline/text.js'
import {earlierName} from '../../session-names.js'
import {dateIn} from '../../words/dates.js'
import type {BriefSince} from '../brief.js'
import {type BriefView, hasLine, namesOf} from './brief-view.js'

/** What is new since what the digest is held against: of the party itself, then of others. */
export function newSection(view: BriefView): readonly Section[] {
  const {since} = view.brief
  if (since === null) return []
  const {say} = view.scene
  const others = since.others.filter(({id}) => hasLine(view, 'others', id))
  return [
    section(
      {id: 'new', heading: headingOf(since, view)},
      ownChanges(since, view),
      others.length === 0
        ? []
        : [
            section(
              {id: 'new-others', heading: say('brief.othersNew')},
              others.map(each => otherChanges(each, view))
            )
          ]
    )
  ]
}

function ownChanges({handedIn, own}: BriefSince, view: BriefView): readonly Block[] {
  const {say, subjectName} = view.scene
  const shown = own.filter(({id}) => hasLine(view, 'change', id))
  return [
    ...(handedIn ? [] : [paragraph([say('brief.handedInNothing')])]),
    ...(handedIn && own.length === 0 ? [paragraph([say('brief.saysTheSame')])] : []),
    ...shown.map(({subject, kind, before, after}) => {
      const now = say('brief.beforeAndNow', {before: listOf(before, view), now: listOf(after, view)})
      return paragraph([strong(say(`brief.change-${kind}`)), dot, subjectName(subject), dot, now])
    })
  ]
}

function otherChanges({subject, changes}: BriefSince['others'][number], view: BriefView): Block {
  const {say, words, inFigures, subjectName} = view.scene
  const said = changes.map(({kind, parties}) =>
    words('common.named', {
      called: say('common.remark', {
        words: say(`brief.change-${kind}`),
        remark: inFigures(parties.length, view.others)
      }),
      said: namesOf(parties, view)
    })
  )
  return paragraph([subjectName(subject), dot, ...joined(said, say('common.semicolon'))])
}

const headingOf = ({earlier}: BriefSince, {scene: {say, language}}: BriefView): string =>
  earlier.kind === 'digest'
    ? say('brief.sinceDigest')
    : say('brief.sinceHeading', {
        name:
          earlier.kind === 'date' ? dateIn(language, earlier.name) : inOneLine(earlierName(earlier, language))
      })

const listOf = (manners: readonly Manner[], {scene}: BriefView): string =>
  manners.length === 0
    ? scene.say('terms.manner-silent')
    : manners.map(manner => mannerWords(manner, scene)).join(scene.say('common.comma'))
