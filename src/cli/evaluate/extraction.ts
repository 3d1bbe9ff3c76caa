import {availableParallelism} from 'node:os'
import {Command} from 'commander'
import {UserError} from '../../domain/errors.js'
import {f1Of, precisionOf, recallOf} from '../../evaluate/extraction/found.js'
import {type Goal, type Group, goalsOf, groupsOf, shareRight} from '../../evaluate/extraction/groups.js'
import {openSandbox} from '../../queue/sandbox/sandbox.js'
import {loadPipeline} from '../../taxonomy/load-pipeline.js'
import {defaultPipeline} from '../settings.js'
import {plain} from '../terminal/plain.js'
import {type ReadAndMeasured, readAndMeasure} from './read-and-measure.js'
import {withReferences} from './with-references.js'

/** `concord evaluate extraction`: what is read of files held against what they are known to say. */
export const extractionCommand = (): Command =>
  new Command('extraction')
    .description('hold what is read of files against their reference texts')
    .argument(
      '<folder>',
      'files with name.reference.json beside them, as fixtures/extraction, or with reference-text/name.txt'
    )
    .action(async (folder: string) => {
      const referenced = await withReferences(folder)
      if (referenced.length === 0)
        throw new UserError(`${folder}: no file in it has a reference: give the folder that holds both.`)
      const pipeline = await loadPipeline(defaultPipeline)
      const sandbox = openSandbox({size: availableParallelism()})
      try {
        const context = {pipeline, read: sandbox.read, recognise: sandbox.recognise}
        const all = await Promise.all(referenced.map(one => readAndMeasure(one, context)))
        const width = Math.max(...all.map(({name}) => name.length))
        for (const measured of all) console.log(lineOfFile(measured, width))
        // A text that another program once read says little of goals.
        const groups = groupsOf(
          all.flatMap(({origin, ...rest}) => (origin === null ? [] : {...rest, origin}))
        )
        for (const group of groups) console.log(lineOfGroup(group))
        for (const goal of groups.flatMap(goalsOf)) console.log(lineOfGoal(goal))
      } finally {
        await sandbox.close()
      }
    })

const lineOfFile = ({name, readBy, measure, trouble}: ReadAndMeasured, width: number): string => {
  const {characters, paragraphs, furniture, notes, misjudged} = measure
  return [
    `${plain(name).padEnd(width)}  ${readBy.padEnd(9)}`,
    `characters ${percent(shareRight(characters))}`,
    ...(paragraphs === null
      ? []
      : [`paragraphs ${rates(paragraphs.boundaries)}`, `kinds ${share(paragraphs.kinds)}`]),
    ...(notes === null ? [] : [`notes ${share(notes)}`]),
    ...(furniture === null ? [] : [`furniture ${rates(furniture)}`]),
    ...(misjudged.length === 0 ? [] : [`pages not read as they should be: ${misjudged.join(', ')}`]),
    ...(trouble === null ? [] : [`not read: ${plain(trouble)}`])
  ].join(' · ')
}

const lineOfGroup = (group: Group): string =>
  [
    `${nameOf(group)}: ${group.files} ${group.files === 1 ? 'file' : 'files'}`,
    `characters ${percent(shareRight(group.characters))}`,
    `paragraphs ${rates(group.boundaries)}`,
    `kinds ${share(group.kinds)}`,
    `notes ${share(group.notes)}`,
    `furniture ${rates(group.furniture)}`
  ].join(' · ')

const lineOfGoal = ({group, what, least, reached}: Goal): string =>
  `${reached !== null && reached >= least ? 'met' : 'NOT MET'}: ${nameOf(group)}, ${what} ${percent(reached)}, goal ${percent(least)}`

const nameOf = ({origin, language}: Group): string => `${origin}, ${language ?? 'all languages'}`

const rates = (found: Parameters<typeof f1Of>[0]): string =>
  `P ${rate(precisionOf(found))} R ${rate(recallOf(found))} F1 ${rate(f1Of(found))}`

const share = ({right, of}: Group['kinds']): string => `${right}/${of}`

const rate = (part: number | null): string => (part === null ? '–' : part.toFixed(3))

const percent = (part: number | null): string => (part === null ? '–' : `${(part * 100).toFixed(2)} %`)
