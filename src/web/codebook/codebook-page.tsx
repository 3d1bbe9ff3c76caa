import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {polesOf} from '../../domain/pipeline/taxonomy.js'
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
      {pipeline.taxonomies.map(({codes, id, labels, replaces, source, version}) => (
        <section class="lens">
          <h2 id={id}>{ofLabels(labels, language)}</h2>
          <p class="small quiet">
            <bdi lang="en">{source}</bdi> · {say('codebook.version', {version})}
            {replaces !== undefined && ` · ${say('codebook.replaces', {version: replaces})}`}
          </p>
          <dl class="codes">
            {codes.map(({code, definition, labels: own}) => (
              <>
                <dt>
                  <a href={`/codebook/${id}/${code}`}>
                    {isLetter(`${id}/${code}`) && <b>{codeLetter(`${id}/${code}`)} </b>}
                    {ofLabels(own, language)}
                  </a>
                </dt>
                <dd lang="en" dir="ltr">
                  {definition}
                </dd>
              </>
            ))}
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
