/** Words with which a sentence points at what stands before it, so that it cannot be quoted without that. */
const pointing: Readonly<Record<string, RegExp>> = {
  ar: /^(?:و?(?:هذا|هذه|هؤلاء|ذلك|تلك|كذلك|لذلك|لكن|ولكن|غير أن|بيد أن|ومع ذلك|وعليه|وبالتالي|إضافة إلى ذلك|هو|هي|هما|هم))(?=\s)/u,
  en: /^(?:this|these|those|that|such|it|they|he|she|its|their|however|moreover|furthermore|therefore|thus|hence|instead|nevertheless|also|likewise|similarly|consequently|but|and|or|so|in this regard|to this end|in that case)\b/iu,
  es: /^(?:est[eao]s?|es[eao]s?|dich[ao]s?|tales|tal|ell[ao]s?|sin embargo|no obstante|además|asimismo|por (?:ello|tanto|lo tanto)|así pues|pero|y|a tal fin|en este sentido|también)(?=[\s,])/iu,
  fr: /^(?:ce(?:ci|la|t|tte|s)?|c['’]est|cel(?:ui|le)s?|il|ils|elles?|tels?|telles?|toutefois|cependant|néanmoins|en outre|de plus|par conséquent|ainsi|aussi|mais|et|à cette fin|à cet égard|également)(?=[\s,])/iu,
  ru: /^(?:эт(?:о|от|а|и|их|им|ому|ой|ими)|та(?:кой|кие|кая|кое|ким|ких)|он|она|они|оно|их|его|ее|её|однако|кроме того|поэтому|таким образом|тем не менее|при этом|также|но|и|а|в этой связи|с этой целью)(?=[\s,])/iu,
  zh: /^(?:这|这些|该|此|上述|其|它|它们|他们|但|但是|然而|因此|此外|同时|为此|所以|而且|对此)/u
}

/** Whether words can be read without what stands before them, as far as their first words tell. */
export function isSelfContained(text: string, language: string): boolean {
  const points = pointing[language.split('-')[0] ?? '']
  const words = text.trimStart().replace(/^[\s"“„«「『(]*(?:\d{1,3}[.)]|\([a-z0-9]{1,3}\))?\s*/u, '')
  // A sentence that begins small is a part of another.
  return points?.test(words) !== true && !/^\p{Ll}/u.test(words)
}
