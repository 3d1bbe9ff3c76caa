/** What a `pipeline.yaml` says, by entry. */
export type Entries = Readonly<Record<string, unknown>>

/** What bases give, the furthest first: the nearer one's word counts, on settings one by one. */
export function together(bases: readonly Entries[]): Entries {
  const settings = bases.map(base => base.settings).filter(isMap)
  const all: Record<string, unknown> = Object.assign({}, ...bases)
  return settings.length === 0 ? all : {...all, settings: Object.assign({}, ...settings)}
}

/** Whether a `pipeline.yaml` gives an entry, or of the settings the one that is meant. */
export function gives(entries: Entries, [key, setting]: readonly PropertyKey[]): boolean {
  const entry = entries[String(key)]
  if (key !== 'settings' || setting === undefined) return entry !== undefined
  return isMap(entry) && String(setting) in entry
}

/** Whether a value of YAML has entries of its own. */
export const isMap = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
