import type {YamlSource} from '../yaml-source.js'
import {gives, isMap} from './entries.js'
import type {Lineage} from './lineage.js'

/** What a pipeline may leave to the one that it extends, settings one by one; its id, version and title are its own. */
const inheritable = ['jobs', 'taxonomies', 'languages', 'model', 'settings'] as const

/** A `pipeline.yaml` with what it leaves to its base; a fault is told where the entry stands. */
export function withBase(source: YamlSource, {inherited, faultOfInherited}: Lineage): YamlSource {
  const {value} = source
  if (!isMap(value)) return source
  const {settings} = value
  const {settings: given} = inherited
  const base = inheritable.filter(key => key in inherited).map(key => [key, inherited[key]] as const)
  const both = isMap(given) && isMap(settings) ? {settings: {...given, ...settings}} : {}
  return {
    ...source,
    value: {...Object.fromEntries(base), ...value, ...both},
    fault: (path, message) =>
      (base.some(([key]) => key === path[0] && !gives(value, path))
        ? faultOfInherited(path, message)
        : null) ?? source.fault(path, message)
  }
}
