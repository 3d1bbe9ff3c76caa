import type {FC} from 'hono/jsx'
import {ofLabels} from '../../digest/words/labels.js'
import {Choose} from '../frame/choosing/choose.js'
import {sessionField} from '../frame/choosing/session-choices.js'
import type {Visit} from '../server/visit.js'
import type {MatrixDrawn} from './drawn.js'
import {MatrixView} from './matrix-view.js'

/** Filters above, the matrix below, which a script keeps as it is at the moment. */
export const MatrixPage: FC<{readonly visit: Visit; readonly shown: MatrixDrawn}> = ({shown, visit}) => {
  const {asked, choices, pipeline, taxonomy} = shown
  const {language, say} = visit
  const any = say('matrix.any')
  const languages = new Intl.DisplayNames(language, {type: 'language'})
  const lists = pipeline.taxonomies.map(({id, labels}) => ({value: id, name: ofLabels(labels, language)}))
  const regions = (pipeline.memberships?.regions ?? []).map(({id, labels}) => ({
    value: id,
    name: ofLabels(labels, language)
  }))
  const sessions = sessionField(choices.sessions, asked.session, {language, sessions: pipeline.sessions})
  const tongues = choices.languages.map(tag => ({value: tag, name: languages.of(tag) ?? tag}))
  const checked = [
    {value: 'yes', name: say('matrix.checkedYes')},
    {value: 'no', name: say('matrix.checkedNo')}
  ]
  return (
    <>
      <h1>{say('matrix.title')}</h1>
      <p class="quiet">
        {say('matrix.about')} {say('matrix.groupNote')}
      </p>
      <p>
        <a href="/digest">{say('matrix.whole')}</a> · <Files say={say} />
      </p>
      <form method="get" action="/matrix" class="beside">
        <label>
          {say('matrix.taxonomy')}
          <select name="taxonomy" data-submits>
            {lists.map(({name, value}) => (
              <option value={value} selected={value === taxonomy?.id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Choose name="session" label={say('matrix.session')} {...{any, ...sessions}} />
        <Choose name="region" label={say('matrix.region')} {...{any, choices: regions, set: asked.region}} />
        <Choose
          name="language"
          label={say('matrix.language')}
          {...{any, choices: tongues, set: asked.language}}
        />
        <Choose
          name="checked"
          label={say('matrix.checked')}
          {...{any, choices: checked, set: asked.checked}}
        />
        <button type="submit" class="second">
          {say('matrix.show')}
        </button>
      </form>
      <div id="matrix" data-address={`/matrix/table${visit.url.search}`} data-changed={say('matrix.changed')}>
        <MatrixView visit={visit} shown={shown} />
      </div>
    </>
  )
}

const Files: FC<{readonly say: Visit['say']}> = ({say}) => (
  <>
    {say('matrix.formats')}
    {': '}
    {['pdf', 'docx', 'xlsx', 'html', 'md', 'json'].map((format, place) => (
      <>
        {place > 0 && ' · '}
        <a href={`/digest/digest.${format}`} download>
          {format.toUpperCase()}
        </a>
      </>
    ))}
  </>
)
