import {grouped} from '../../../domain/grouped.js'
import {campWords, unreadWords} from '../../handout/said/camp-words.js'
import {mannerWords} from '../../handout/said/manner-words.js'
import {dot, quoteOfParty} from '../../handout/said/quote-of-party.js'
import {mannerOf} from '../../manners.js'
import {joined, paragraph, section, signOf, strong} from '../../outline/blocks.js'
import type {Block, Inlines, Section} from '../../outline/outline.js'
import type {BriefEntry} from '../brief.js'
import {type BriefView, hasLine, hasQuote, namesOf} from './brief-view.js'

type Which = 'alone' | 'company' | 'noSide'

/** What the party speaks to, list by list. There is no section without an entry but the first. */
export function entriesSection(
  which: Which,
  entries: readonly BriefEntry[],
  view: BriefView
): readonly Section[] {
  const {say, listName} = view.scene
  const shown = entries.filter(({id}) => hasLine(view, 'entry', id))
  if (shown.length === 0 && (which !== 'alone' || entries.length > 0)) return []
  const lists = [...grouped(shown, ({subject}) => listName(subject))]
  return [
    section(
      {id: which, heading: say(`brief.${which}Heading`)},
      [
        ...(shown.length === 0 ? [paragraph([say('brief.aloneNone')])] : []),
        ...(which === 'company' ? [paragraph([say('brief.nearestMeans')], {tone: 'small'})] : [])
      ],
      lists.map(([list, own], index) =>
        section(
          {id: `${which}-${index + 1}`, heading: list},
          own.flatMap(entry => blocksOf(entry, view))
        )
      )
    )
  ]
}

const blocksOf = (entry: BriefEntry, view: BriefView): readonly Block[] => [
  paragraph(lineOf(entry, view)),
  ...quotesOf('own', entry, view),
  ...quotesOf('near', entry, view),
  ...quotesOf('opposite', entry, view)
]

function lineOf({own, subject, alone, camps, nearest, unread}: BriefEntry, view: BriefView): Inlines {
  const {scene, others} = view
  const name: Inlines = [
    ...(own.kind === 'code' ? [signOf(mannerOf(own)), ' '] : []),
    strong(scene.subjectName(subject))
  ]
  const inCamps = camps.map(camp => [
    ...campWords(camp, {total: others, names: namesOf(camp.parties, view), scene}),
    ...(camp.own && nearest !== null && camp.parties.length > 1
      ? [
          scene.say('common.semicolon'),
          ...scene.words('brief.nearest', {party: [scene.party(nearest.party)]})
        ]
      : [])
  ])
  return joined(
    [
      name,
      [mannerWords(own, scene)],
      ...(alone === null
        ? []
        : [[strong(scene.say(alone === 'voice' ? 'brief.onlyVoice' : 'handout.onlySide'))]]),
      ...inCamps,
      ...unreadWords(unread, {names: namesOf(unread, view), scene})
    ],
    dot
  )
}

const quotesOf = (
  which: keyof BriefEntry['quotes'],
  {id, quotes}: BriefEntry,
  view: BriefView
): readonly Block[] =>
  hasQuote(view, which, id)
    ? quotes[which].map(({party, quote}) =>
        quoteOfParty(
          {
            party,
            quote,
            remark: which === 'opposite' ? view.scene.say('handout.otherSide') : undefined,
            why: view.saysWhy
          },
          view.scene
        )
      )
    : []
