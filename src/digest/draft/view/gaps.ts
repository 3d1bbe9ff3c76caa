import {campWords} from '../../handout/said/camp-words.js'
import {dot} from '../../handout/said/quote-of-party.js'
import {list, paragraph, section} from '../../outline/blocks.js'
import type {Section} from '../../outline/outline.js'
import type {DraftView} from './draft-view.js'

/** What many parties speak to and the draft does not. */
export function gapsSection({comparison, scene}: DraftView): Section {
  const {say} = scene
  const total = comparison.digest.parties
  return section(
    {id: 'left-out', heading: say('draft.leftOutHeading')},
    [
      paragraph([say('draft.leftOutIntro')], {tone: 'small'}),
      ...(comparison.gaps.length === 0 ? [paragraph([say('draft.leftOutNone')])] : [])
    ],
    comparison.gaps.map(({subject, parties, camps}, index) =>
      section({id: `left-out-${index + 1}`, heading: scene.subjectName(subject)}, [
        paragraph([scene.listName(subject), dot, scene.inWords(parties.length, total)], {tone: 'small'}),
        list(camps.map(camp => campWords(camp, {total, names: scene.parties(camp.parties), scene})))
      ])
    )
  )
}
