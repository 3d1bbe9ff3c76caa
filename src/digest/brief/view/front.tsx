import {plain} from '../../html/plain.js'
import {Words} from '../../html/words.js'
import type {BriefView} from './brief-view.js'

/** Whose brief it is, from which digest, and how far it can be relied upon. */
export const Front = ({
  title,
  view: {brief, scene, others}
}: {
  readonly title: string
  readonly view: BriefView
}) => {
  const {say} = scene
  const {party, digest, asked} = brief
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">
        <Words of="brief.lead" values={{title: scene.title, others}} at={scene} />{' '}
        {party.files.length > 0 && (
          <Words
            of="brief.files"
            values={{files: party.files.map(plain).join(say('common.comma'))}}
            at={scene}
          />
        )}
        {asked !== null && ` ${say('brief.asked', {codes: asked.join(say('common.comma'))})}`}
      </p>
      {digest.invented && (
        <p class="small">
          <Words of="opening.example" at={scene} />
        </p>
      )}
      {!party.readInFull && <p class="notice">{say('brief.notInFull')}</p>}
      <p class="small">{say('handout.caution')}</p>
    </>
  )
}
