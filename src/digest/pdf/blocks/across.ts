import type {Home} from '../volumes.js'
import {mapped} from './mapped.js'

type Where = {
  readonly homes: ReadonlyMap<string, Home>
  readonly volume: number
  readonly fileOf: (volume: number) => string
}

/**
 * Blocks of one volume in which a link that leads into another bears its file. What nothing in the volume leads to loses
 * its id, but for headings: to keep them all takes a third of the time.
 */
export function across<Value>(value: Value, {homes, volume, fileOf}: Where): Value {
  const wanted = new Set<string>()
  const linked = mapped(value, each => {
    if (each.kind !== 'link' || typeof each.to !== 'string') return each
    const home = homes.get(each.to)
    if (home !== undefined && home.volume !== volume) {
      const place = home.heading === null ? '' : `#nameddest=${home.heading}`
      return {...each, file: `${fileOf(home.volume)}${place}`}
    }
    wanted.add(each.to)
    return each
  })
  // Ids and links alone are changed, so the shape is kept.
  return mapped(linked, each =>
    typeof each.id === 'string' && each.kind !== 'heading' && !wanted.has(each.id)
      ? {...each, id: null}
      : each
  ) as Value
}
