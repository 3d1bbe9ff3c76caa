import type {FC} from 'hono/jsx'
import {languageName} from '../../digest/html/phrases.js'
import {ofLabels} from '../../digest/words/labels.js'
import type {SubmissionRead} from '../../review/reading/submission-read.js'
import type {At} from './at.js'
import type {Filter} from './filter.js'

type Props = {readonly read: SubmissionRead; readonly filter: Filter; readonly at: At}

/** Choices of what is shown: each is sent when it is made. */
export const Filters: FC<Props> = ({at, filter, read: {passages, pipeline}}) => {
  const {language, say, terms} = at
  const languages = [...new Set((passages ?? []).map(passage => passage.language))]
  return (
    <form method="get" class="beside filters">
      {filter.view === 'text' && <input type="hidden" name="view" value="text" />}
      <label>
        {say('reader.show')}
        <select name="show" data-submits>
          {(['all', 'tagged', 'unchecked'] as const).map(show => (
            <option value={show} selected={filter.show === show}>
              {say(shownWords[show])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('reader.taxonomy')}
        <select name="taxonomy" data-submits>
          <option value="">{say('reader.allTaxonomies')}</option>
          {pipeline.taxonomies.map(({id, labels}) => (
            <option value={id} selected={filter.taxonomy === id}>
              {ofLabels(labels, language)}
            </option>
          ))}
        </select>
      </label>
      {languages.length > 1 && (
        <label>
          {say('reader.language')}
          <select name="language" data-submits>
            <option value="">{say('reader.allLanguages')}</option>
            {languages.map(each => (
              <option value={each} selected={filter.language === each}>
                {languageName(each, terms)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" class="second" data-without-script>
        {say('reader.apply')}
      </button>
      <button type="button" class="plain" id="show-shortcuts" hidden>
        {say('reader.shortcuts')} <kbd>?</kbd>
      </button>
    </form>
  )
}

const shownWords = {
  all: 'reader.showAll',
  tagged: 'reader.showTagged',
  unchecked: 'reader.showUnchecked'
} as const
