import type {FC} from 'hono/jsx'
import {localeOf} from '../../digest/words/locale.js'
import type {UnLanguage} from '../../domain/document.js'
import {worthParts} from '../../review/next/worth-rule.js'
import type {NextPassage} from '../../store/index/next/next-passages.js'
import type {Names} from '../reader/names.js'
import type {Visit} from '../server/visit.js'

type Why = NextPassage['why'][number]

/** Why a passage should be looked at, in sentences, what counts most first. */
export const WhyView: FC<{readonly passage: NextPassage; readonly names: Names; readonly visit: Visit}> = ({
  names,
  passage,
  visit
}) => (
  <div class="worth">
    <h3>{visit.say('next.why')}</h3>
    <ul class="small">
      {sentencesOf(passage.why, names, visit).map(sentence => (
        <li>{sentence}</li>
      ))}
    </ul>
  </div>
)

/** So many reasons are enough. */
const MOST = 4

function sentencesOf(why: readonly Why[], names: Names, {language, say}: Visit): readonly string[] {
  const sentences = why.flatMap(({figure, part, party, subject}) => {
    const known = worthParts.find(each => each === part)
    if (known === undefined) return []
    const values = {
      party: party === null ? '' : names.party(party),
      subject: subject === null ? '' : subjectName(subject, names),
      figure: figure === null ? '' : shareIn(language, figure),
      count: figure ?? 0
    }
    return [say(`next.why-${known}`, values)]
  })
  return [...new Set(sentences)].slice(0, MOST)
}

/** A code by its name, an answer by its question and pole. */
function subjectName(subject: string, names: Names): string {
  const [question = '', pole] = subject.split('=')
  if (pole !== undefined) return `${names.question(question)} ${names.pole(question, pole)}`
  const {letter, name} = names.code(subject)
  return letter === null ? name : `${letter} ${name}`
}

const shareIn = (language: UnLanguage, share: number): string =>
  new Intl.NumberFormat(localeOf(language), {style: 'percent', maximumFractionDigits: 0}).format(share)
