import {languageName} from '../html/phrases.js'
import {list, paragraph} from '../outline/blocks.js'
import type {Edition} from '../outline/edition.js'
import type {Block, Inlines} from '../outline/outline.js'
import {inOneLine} from '../outline/text.js'
import {apart} from '../outline/wording.js'
import {sessionNamed} from '../session-names.js'
import {ofLabels} from '../words/labels.js'
import {alphabeticalIn} from '../words/locale.js'

/** What an edition covers, who is not in it and why; nothing where it covers everything that was handed in. */
export function covering(at: Edition): readonly Block[] {
  const {covers} = at.digest
  if (covers === undefined) return []
  const {checked, languages, leftOut, regions, sessions, taxonomies} = covers
  const named = (ids: readonly string[], all: Parameters<typeof labelsIn>[1]) =>
    labelsIn(ids, all, at).map(inOneLine).join(at.say('common.comma'))
  const kinds: readonly (readonly [boolean, () => Inlines])[] = [
    [
      sessions.length > 0,
      () =>
        at.words('covering.sessions', {
          sessions: sessions.flatMap((each, n) => [
            ...(n === 0 ? [] : [at.say('common.comma')]),
            apart(inOneLine(sessionNamed(each, at.digest, at.language)))
          ])
        })
    ],
    [regions.length > 0, () => at.words('covering.regions', {regions: named(regions, at.digest.regions)})],
    [
      languages.length > 0,
      () =>
        at.words('covering.languages', {
          languages: languages.map(each => languageName(each, at.say)).join(at.say('common.comma'))
        })
    ],
    [
      taxonomies.length > 0,
      () => at.words('covering.taxonomies', {lists: named(taxonomies, at.digest.taxonomies)})
    ],
    [checked, () => at.words('covering.checked')]
  ]
  const reasons = ['region', 'language', 'unchecked'] as const
  const compare = alphabeticalIn(at.language)
  return [
    paragraph(at.words('covering.intro'), {tone: 'warning'}),
    list(kinds.flatMap(([isNarrowed, words]) => (isNarrowed ? [words()] : []))),
    ...reasons.flatMap(reason => {
      // Whoever is left out for several reasons is named once.
      const parties = leftOut
        .filter(each => each.as[0] === reason)
        .map(({names}) => ofLabels(names, at.language))
      return parties.length === 0
        ? []
        : [
            paragraph(
              at.words(`covering.left-${reason}`, {
                parties: parties.toSorted(compare).map(inOneLine).join(at.say('common.comma'))
              })
            )
          ]
    }),
    paragraph(at.words('covering.notSilent'))
  ]
}

const labelsIn = (
  ids: readonly string[],
  all: readonly {readonly id: string; readonly labels: Parameters<typeof ofLabels>[0]}[],
  {language}: Edition
): readonly string[] => all.filter(({id}) => ids.includes(id)).map(({labels}) => ofLabels(labels, language))
