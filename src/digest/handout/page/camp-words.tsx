import {ofLabels} from '../../words/labels.js'
import type {Camp} from '../camps.js'
import type {Scene} from './scene.js'

type Props = {
  readonly camp: Camp
  /** How many parties there could be. */
  readonly total: number
  readonly names: string
  readonly scene: Scene
}

/** Who stands on a side: of one's own in fixed words and in figures, of others in figures. */
export const CampWords = ({camp: {side, own, parties}, total, names, scene}: Props) => {
  const {say} = scene
  const called =
    typeof side !== 'string'
      ? ofLabels(side.labels, scene.language)
      : say(own ? 'handout.ownSide' : `handout.side-${side}`)
  const count = own ? scene.inWords(parties.length, total) : scene.inFigures(parties.length, total)
  return (
    <>
      <span class="camp">{called}</span>
      {say('common.comma')}
      {say('common.named', {called: count, said: names})}
    </>
  )
}
