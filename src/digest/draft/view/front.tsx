import {plain} from '../../html/plain.js'
import {Words} from '../../html/words.js'
import type {DraftView} from './draft-view.js'

/** What was compared with what, and how far it can be relied upon. */
export const Front = ({view: {comparison, scene}}: {readonly view: DraftView}) => {
  const {say} = scene
  const {draft, digest, sentences} = comparison
  return (
    <>
      <h1>{say('draft.title')}</h1>
      <p class="lead">
        <Words
          of="draft.lead"
          values={{
            file: plain(draft.file),
            title: scene.title,
            sentences: sentences.length,
            speaking: sentences.filter(({points}) => points.length > 0).length
          }}
          at={scene}
        />
      </p>
      <p>{say('draft.notKept')}</p>
      {digest.invented && (
        <p class="small">
          <Words of="opening.example" at={scene} />
        </p>
      )}
      {draft.shortfalls.length > 0 && (
        <p class="notice">
          <Words
            of="draft.notInFull"
            values={{why: draft.shortfalls.map(plain).join(say('common.semicolon'))}}
            at={scene}
          />
        </p>
      )}
      {sentences.length === 0 && <p class="notice">{say('draft.noSentence')}</p>}
      <p class="small">{say('handout.caution')}</p>
    </>
  )
}
