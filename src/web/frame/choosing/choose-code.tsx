import type {FC} from 'hono/jsx'
import {codeLetter, isLetter} from '../../../digest/html/phrases.js'
import {ofLabels} from '../../../digest/words/labels.js'
import type {UnLanguage} from '../../../domain/document.js'
import type {Pipeline} from '../../../domain/pipeline/pipeline.js'

type Props = {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly pipeline: Pick<Pipeline, 'taxonomies'>
  readonly language: UnLanguage
  readonly set: string | undefined
}

/** All codes of all lists, list by list. */
export const ChooseCode: FC<Props> = ({any, label, language, name, pipeline, set}) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{any}</option>
      {pipeline.taxonomies.map(({codes, id, labels}) => (
        <optgroup label={ofLabels(labels, language)}>
          {codes.map(({code, labels: own}) => (
            <option value={`${id}/${code}`} selected={`${id}/${code}` === set}>
              {isLetter(`${id}/${code}`) ? `${codeLetter(`${id}/${code}`)} ` : ''}
              {ofLabels(own, language)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
)
