/** How far a training has come, why it ended, and what is wrong with gold. */
export const ofTraining = {
  learningFrom: 'learning from {lessons} passages beside those of {folder}',
  readingPassages: 'reading {passages} passages',
  fittingWithout: 'fitting without part {part} of {parts}',
  fittingOnAll: 'fitting on all passages',
  comparingOn: 'comparing on {gold}',
  trainingStopped: '{by} stopped it.',
  trainingTakenForGone: 'Another process stopped it.',
  serverClosed: 'The server was closed, and stopped it.',
  trainingFault: 'A fault of concord ended it: {fault}',
  trainerGone: 'The process {pid} on {host} ended before the training was done: ask for it again.',
  trainerUnknownGone: 'The process that trained it ended before it was done: ask for it again.',
  nothingToLearn:
    'There is nothing to learn from beside the training passages: nobody checked a passage, or all that was checked and coded stands in held-out gold.',
  trainingEmpty: '{folder}: there are no training passages in it: name a folder of .jsonl files.',
  trainingNoFolder: '{folder}: it cannot be opened as a folder: name one that is there.',
  trainingNoPassage: '{file}, line {line}: it is not a training passage: mend the line.',
  trainingWrongField: '{file}, line {line}: it is not a training passage, at “{field}”: mend the line.',
  goldEmpty: '{file}: there is no coded passage in it: name another file.',
  goldNotJson: '{file}, line {line}: it is not JSON: mend the line.',
  goldNoPassage: '{file}, line {line}: it is not a coded passage: mend the line.',
  goldWrongField: '{file}, line {line}: it is not a coded passage, at “{field}”: mend the line.'
} as const
