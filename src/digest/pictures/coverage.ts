import {grouped} from '../../domain/grouped.js'
import {languageName} from '../html/phrases.js'
import {columnTitle} from '../tables/columns.js'
import {ofLabels} from '../words/labels.js'
import {bars} from './bars.js'
import {lookOf, outline} from './colours.js'
import {type Picture, pictured, type Scene} from './picture.js'

/** How many members of each regional group have a submission of their own that was read; none where no group is known. */
export function coverage(scene: Scene): readonly Picture[] {
  const {digest, say, language} = scene
  if (digest.regions.length === 0) return []
  const heardIn = grouped(
    digest.parties.filter(({submissions}) => submissions.length > 0),
    ({region}) => region
  )
  const rows = digest.regions.map(({id, labels, members}) => ({
    name: ofLabels(labels, language),
    heard: heardIn.get(id)?.length ?? 0,
    members
  }))
  const [title, alternative] = [say('pictures.coverage'), say('pictures.coverageAbout')]
  return [
    {
      id: 'coverage',
      kind: 'coverage',
      title,
      alternative,
      svg: bars(
        rows.map(({name, heard, members}) => ({
          name,
          pieces: [
            {kind: 'members', sign: '', from: 0, to: members},
            ...(heard === 0 ? [] : [{kind: 'heard', sign: '', from: 0, to: heard}])
          ],
          before: [],
          after: [pictured(say('pictures.ofMembers', {count: heard, total: members}), scene)]
        })),
        {
          swatches: {members: outline(false), heard: lookOf('position')},
          legend: [
            {kind: 'heard', sign: '', words: say('pictures.heard')},
            {kind: 'members', sign: '', words: say('pictures.members')}
          ],
          names: {id: 'coverage', title, description: alternative}
        },
        scene
      ),
      table: {
        subjects: digest.regions.map(({id}) => id),
        columns: [
          {title: columnTitle('region', say), kind: 'text'},
          {title: say('pictures.heard'), kind: 'number'},
          {title: say('pictures.members'), kind: 'number'}
        ],
        rows: rows.map(({name, heard, members}) => [name, heard, members])
      }
    }
  ]
}

/** How many of the submissions that were read are in each language, those of most submissions first. */
export function languages(scene: Scene): readonly Picture[] {
  const {digest, say} = scene
  if (digest.submissions.length === 0) return []
  const rows = [...grouped(digest.submissions, ({identity}) => identity.language.value)]
    .map(([tag, own]) => ({tag, name: languageName(tag, say), count: own.length}))
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
  const [title, alternative] = [say('pictures.languages'), say('pictures.languagesAbout')]
  return [
    {
      id: 'languages',
      kind: 'languages',
      title,
      alternative,
      svg: bars(
        rows.map(({name, count}) => ({
          name,
          pieces: [{kind: 'submissions', sign: '', from: 0, to: count}],
          before: [],
          after: [String(count)]
        })),
        {
          swatches: {submissions: lookOf('position')},
          legend: [],
          names: {id: 'languages', title, description: alternative}
        },
        scene
      ),
      table: {
        subjects: rows.map(({tag}) => tag),
        columns: [
          {title: columnTitle('language', say), kind: 'text'},
          {title: say('tableTitles.submissions'), kind: 'number'}
        ],
        rows: rows.map(({name, count}) => [name, count])
      }
    }
  ]
}
