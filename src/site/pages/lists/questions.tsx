import {ofParties} from '../../../digest/html/phrases.js'
import {ofLabels} from '../../../digest/words/labels.js'
import {addresses} from '../../addresses.js'
import {editionPage} from '../../parts/edition-frame.js'
import type {Shell} from '../../parts/frame.js'
import type {SiteFile} from '../../parts/parted.js'
import {poleName} from '../../parts/said/pole.js'
import {hereIn, type View} from '../../view.js'

/** All contested questions with their answers. */
export function questionsPage(shell: Shell, view: View): SiteFile {
  const address = addresses.questions(view.language, view.number)
  const at = hereIn(view, address)
  return {
    address,
    content: editionPage(
      {
        title: at.say('questions.heading'),
        place: 'questions',
        inLanguage: other => addresses.questions(other, view.number),
        children: (
          <>
            <h1>{at.say('questions.heading')}</h1>
            <p class="lead">{at.word('edition.questionsSay')}</p>
            {at.digest.questions.map(question => (
              <section>
                <h2>
                  <a href={at.to(addresses.question(at.language, at.number, question.code))}>
                    {ofLabels(question.labels, at.language)}
                  </a>
                </h2>
                <ul class="counts">
                  {question.poles.map(({pole, parties}) => (
                    <li>
                      <b>{poleName(question, pole, at)}</b> {ofParties(parties, at)}
                    </li>
                  ))}
                  <li class="quiet">
                    {at.say('questions.noAnswer')} {ofParties(question.notSaid, at)}
                  </li>
                  {question.unread > 0 && (
                    <li class="quiet">
                      {at.say('questions.notReadInFull')} {ofParties(question.unread, at)}
                    </li>
                  )}
                </ul>
              </section>
            ))}
          </>
        )
      },
      shell,
      at
    )
  }
}
