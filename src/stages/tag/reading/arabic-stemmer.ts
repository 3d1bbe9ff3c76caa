/**
 * The light stem of an Arabic form: without article, clitics and the endings of gender, number and case.
 * The endings of adjectives stay: دولي (international) is not دول (States).
 */
export function arabicStem(form: string): string {
  let stem = form
  // A clitic may uncover another, so until nothing comes off; each round shortens the word.
  for (;;) {
    const shorter = withoutParticle(withoutEnding(stem.replace(article, '')))
    if (shorter === stem) return stem
    stem = shorter
  }
}

const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/
const pronoun = /(?:(?<=..)(?:ها|نا|ه)|(?<=...)(?:هما|هم|هن|كم))$/
const ending = /(?:(?<=..)(?:ات|ا|ه)|(?<=...)(?:ون|ين|ان)|(?<=....)ت)$/
const particle = /^(?:[وف](?=..)|[بل](?=...))/

const withoutParticle = (word: string): string => word.replace(particle, '')

function withoutEnding(word: string): string {
  const bare = word.replace(pronoun, '')
  // Before a pronoun the feminine ة is written ت: سيادة, سيادتها.
  const owned = bare === word || bare.endsWith('ات') ? bare : bare.replace(/(?<=..)ت$/, '')
  return owned.replace(ending, '')
}
