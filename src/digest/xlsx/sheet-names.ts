/** The signs that no sheet's name may have. */
const forbidden = /[[\]:*?/\\]/g
const longestName = 31

/**
 * Names for sheets, one for each title and in their order: each within 31 signs, none with a sign that is not allowed or
 * an apostrophe at an end, and no two alike, whatever their case.
 */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title, index) => {
    const clean = trimmed(title.replaceAll(forbidden, ' ')) || String(index + 1)
    let name = cutTo(longestName, clean)
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${cutTo(longestName - String(count).length - 1, clean)} ${count}`
    taken.add(name.toLowerCase())
    return name
  })
}

const cutTo = (most: number, name: string): string => {
  const letters = [...name]
  while (letters.join('').length > most) letters.pop()
  return trimmed(letters.join(''))
}

const trimmed = (name: string): string => name.replace(/^[\s']+|[\s']+$/g, '')
