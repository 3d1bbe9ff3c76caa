import {Command} from 'commander'
import {extractionCommand} from './evaluate/extraction.js'
import {tagsCommand} from './evaluate/tags.js'

/** `concord evaluate`: what the machine made held against what people know; of tags, unless `extraction` is named. */
export const evaluateCommand = (): Command =>
  new Command('evaluate')
    .description(
      'hold what concord makes against what people know: tags of passages, or what is read of files'
    )
    .addCommand(tagsCommand(), {isDefault: true})
    .addCommand(extractionCommand())
