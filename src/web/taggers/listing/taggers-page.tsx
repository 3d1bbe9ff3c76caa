import type {FC} from 'hono/jsx'
import type {Visit} from '../../server/visit.js'
import {GoldFields} from '../gold/gold-fields.js'
import type {GoldAtHand} from '../gold/golds.js'
import type {TaggersShown} from './shown.js'
import {TaggersNow} from './taggers-now.js'

type Props = {
  readonly visit: Visit
  readonly shown: TaggersShown
  readonly golds: readonly GoldAtHand[]
}

/** The taggers, and the form that trains another. */
export const TaggersPage: FC<Props> = ({golds, shown, visit}) => {
  const {desk, say} = visit
  return (
    <>
      <h1>{say('frame.taggers')}</h1>
      <p>{say('taggers.about')}</p>
      <div id="taggers">
        <TaggersNow shown={shown} visit={visit} />
      </div>
      <h2>{say('taggers.train')}</h2>
      {desk.ofFolder.folder === null ? (
        <p class="notice">{say('taggers.noFolder')}</p>
      ) : (
        <form method="post" action="/taggers/train" enctype="multipart/form-data" class="stacked begin">
          <label>
            {say('taggers.version')}
            <input
              type="text"
              name="version"
              required
              pattern="\d+\.\d+\.\d+"
              placeholder="1.2.0"
              dir="ltr"
            />
          </label>
          <label class="tick">
            <input type="checkbox" name="withCorrections" value="yes" checked />
            <span>{say('taggers.withCorrections')}</span>
          </label>
          <fieldset>
            <legend>{say('taggers.learn')}</legend>
            <GoldFields name="learn" file="learnFile" golds={golds} visit={visit} />
          </fieldset>
          <fieldset>
            <legend>{say('taggers.heldOut')}</legend>
            <p class="small quiet">{say('taggers.heldOutHint')}</p>
            <GoldFields name="heldOut" file="heldOutFile" golds={golds} visit={visit} />
          </fieldset>
          <p class="small quiet">{say('taggers.takes')}</p>
          <button type="submit">{say('taggers.trainNow')}</button>
        </form>
      )}
    </>
  )
}
