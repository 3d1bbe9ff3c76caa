/** Word takes letters, digits and underscores in the name of a bookmark, and no more than 40 of them. */
const LONGEST = 40

/** The name of the bookmark for each id of an outline; no two are the same. */
export function bookmarkNames(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id, index) => {
      const name = id.replaceAll('-', '_')
      const number = `_${index}`
      return [id, name.length <= LONGEST ? name : name.slice(0, LONGEST - number.length) + number]
    })
  )
}
