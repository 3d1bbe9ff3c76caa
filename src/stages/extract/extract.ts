import type {Stage} from '../stage.js'

/**
 * Turn a file's own text into a document, or say which pages must be recognised from their pictures. It never opens
 * the file itself: `context.read` does, in the sandbox.
 */
export const extract: Stage<'file', 'extracted'> = {
  name: 'extract',
  version: 12,
  needs: ['file'],
  gives: 'extracted',
  uses: [],
  run: ({file}, {read}) => read(file)
}
