import {CampWords} from '../../handout/page/camp-words.js'
import {ofLabels} from '../../words/labels.js'
import type {DraftView} from './draft-view.js'

/** What many parties speak to and the draft does not. */
export const Gaps = ({view: {comparison, scene}}: {readonly view: DraftView}) => {
  const {say} = scene
  const total = comparison.digest.parties
  return (
    <section id="left-out">
      <h2>{say('draft.leftOutHeading')}</h2>
      <p class="small">{say('draft.leftOutIntro')}</p>
      {comparison.gaps.length === 0 && <p>{say('draft.leftOutNone')}</p>}
      {comparison.gaps.map(({subject, parties, camps}) => (
        <article>
          <h3>{scene.subjectName(subject)}</h3>
          <p class="small">
            {subject.kind === 'code' ? ofLabels(subject.list, scene.language) : say('questions.heading')} ·{' '}
            {scene.inWords(parties.length, total)}
          </p>
          <ul>
            {camps.map(camp => (
              <li>
                <CampWords camp={camp} total={total} names={scene.names(camp.parties)} scene={scene} />
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
