import type {FC} from 'hono/jsx'
import {languageOf, plain} from '../../digest/html/plain.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {wordsOf} from '../../domain/span.js'
import type {Answer, SettledPassage, SettledTag} from '../../domain/tag.js'
import {explanationOf} from '../../stages/tag/explain/explain.js'
import type {At} from './at.js'
import {GroundsView} from './grounds-view.js'

type Props = {readonly passage: SettledPassage; readonly pipeline: Pipeline; readonly at: At}

/** Why each tag and answer stands on a passage: the words that carry it, and the rule or the features that spoke for it. */
export const WhyView: FC<Props> = ({at, passage, pipeline}) => {
  const said = [...passage.tags, ...passage.questions]
  return (
    <section class="reasons" aria-label={at.say('reader.whyTitle')}>
      {said.length === 0 && <p>{at.say('reader.notAnyMore')}</p>}
      <dl>
        {said.map(each => (
          <>
            <dt>{nameOf(each, at)}</dt>
            {each.cues.length > 0 && <Cues said={each} passage={passage} at={at} />}
            <dd class="small">
              <p>{givenBy(each, at)}</p>
              <GroundsView
                grounds={explanationOf(each, passage, pipeline).grounds}
                code={each.code}
                language={passage.language}
                at={at}
              />
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

/** A rule, a model or a person; rules and models have no names but their own. */
function givenBy({by}: SettledTag | Answer, {nameOf, say}: At): string {
  if (by.startsWith('person: ')) return say('why.byPerson', {name: plain(nameOf(by))})
  return say(by.startsWith('rule ') ? 'why.byRule' : 'why.byModel', {by: plain(by)})
}

const Cues: FC<{
  readonly said: SettledTag | Answer
  readonly passage: SettledPassage
  readonly at: At
}> = ({at, passage, said}) => {
  const [before = '', after = ''] = at.say('reader.onWords', {words: '\n'}).split('\n')
  return (
    <dd>
      {before}
      {said.cues.map((cue, place) => (
        <>
          {place > 0 && at.terms('common.comma')}
          <q lang={languageOf(passage.language).lang} dir="auto">
            {wordsOf(passage.text, cue)}
          </q>
        </>
      ))}
      {after}
    </dd>
  )
}

function nameOf(said: SettledTag | Answer, {names}: At): string {
  if ('pole' in said) return `${names.question(said.code)} ${names.pole(said.code, said.pole)}`
  const {letter, name, taxonomy} = names.code(said.code)
  return `${letter === null ? name : `${letter} ${name}`} · ${taxonomy}`
}
