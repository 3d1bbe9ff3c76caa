import type {FileReading} from '../../src/stages/stage.js'

const never = () => Promise.reject(new Error('This stage opens no file'))

/** For stages that open no file: they are given nothing that could. */
export const closedFiles: FileReading = {read: never, recognise: never}
