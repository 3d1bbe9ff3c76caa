import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../digest/html/phrases.js'
import {languageOf} from '../../digest/html/plain.js'
import {ofLabels} from '../../digest/words/labels.js'
import {sayIn as termsIn} from '../../digest/words/say.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
import {definedIn} from '../../domain/pipeline/translation.js'
import type {Visit} from '../server/visit.js'

/** All lists of codes, each code with its definition, and the questions with their poles. */
export const CodebookPage: FC<{readonly visit: Visit; readonly pipeline: Pipeline}> = ({pipeline, visit}) => {
  const {language, say} = visit
  return (
    <>
      <h1>{say('codebook.title')}</h1>
      <p class="quiet">{say('codebook.about')}</p>
      <p>
        <a href="/exchange">{say('exchange.link')}</a>
      </p>
      {language !== 'en' && <p class="quiet">{termsIn(language)('comparison.definitionsOriginal')}</p>}
      {pipeline.taxonomies.map(taxonomy => (
        <section class="lens">
          <h2 id={taxonomy.id}>{ofLabels(taxonomy.labels, language)}</h2>
          <p class="small quiet">
            <bdi lang="en">{taxonomy.source}</bdi> · {say('codebook.version', {version: taxonomy.version})}
            {taxonomy.replaces !== undefined &&
              ` · ${say('codebook.replaces', {version: taxonomy.replaces})}`}
          </p>
          <dl class="codes">
            {taxonomy.codes.map(code => {
              const id = `${taxonomy.id}/${code.code}`
              const {definition, ...defined} = definedIn(code, language, {...pipeline, taxonomy})
              return (
                <>
                  <dt>
                    <a href={`/codebook/${id}`}>
                      {isLetter(id) && <b>{codeLetter(id)} </b>}
                      {ofLabels(code.labels, language)}
                    </a>
                  </dt>
                  <dd {...languageOf(defined.language)}>{definition}</dd>
                </>
              )
            })}
          </dl>
        </section>
      ))}
      <section class="lens">
        <h2>{say('codebook.questions')}</h2>
        <dl class="codes">
          {pipeline.questions.map(question => (
            <>
              <dt>{ofLabels(question.labels, language)}</dt>
              <dd>
                {polesOf(question)
                  .map(({labels}) => ofLabels(labels, language))
                  .join(' · ')}
              </dd>
            </>
          ))}
        </dl>
      </section>
    </>
  )
}
