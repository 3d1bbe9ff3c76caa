import type {FC} from 'hono/jsx'
import type {Say} from '../words/say.js'

type Typed = {readonly typed: string | undefined; readonly say: Say}

/** A field for words that a passage holds; `TypedHint` says how they are looked for, and stands in the same form. */
export const TypedWords: FC<Typed> = ({typed, say}) => (
  <label class="typed">
    {say('search.typed')}
    <input type="search" name="typed" value={typed ?? ''} dir="auto" aria-describedby="typed-hint" />
  </label>
)

/** How the words of `TypedWords` are looked for. */
export const TypedHint: FC<Pick<Typed, 'say'>> = ({say}) => (
  <p class="small quiet" id="typed-hint">
    {say('search.typedHint')}
  </p>
)
