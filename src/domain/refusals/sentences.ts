import {ofCorrections} from './of-corrections.js'
import {ofTheServer} from './of-the-server.js'
import {ofTraining} from './of-training.js'

/**
 * Why something that a person asks is not done, and how far what was begun has come: in English, as the command line says it, with the names of what is put
 * in. The workbench has each of them in every language of the interface.
 */
export const sentences = {
  ...ofCorrections,
  ...ofTheServer,
  ...ofTraining,
  notReadYet: '{name} has not been read with this pipeline yet: run it first, then correct it.',
  unreadable: '{name} could not be read: there is nothing in it to correct.',
  nothingKept: 'Nothing was kept.',
  noCorrection: 'There is no correction {ids} to withdraw.',
  noSubmission: 'There is no submission {ids} in this store: open the list again.',
  noCorrectionAnyMore: 'There is no correction {id} any more: open the list of what is adrift again.',
  asideAlready: 'The submission {submission} is not in the collection: it may be set aside already.',
  notAside: 'The submission {submission} is not set aside: it may have been taken back already.',
  notCoder: '{coder} does not code the round “{round}”: ask whoever began it.',
  noRound: 'There is no round {id} in this store: see concord round list.',
  noPassageToCode: 'There is no passage {id} in the collection: take the ids from passages.jsonl.',
  noPassageInRound: 'The round “{round}” has no passage {passage}: take one of its own.',
  unsound: 'The coding of {passage} is not sound ({why}): mend it.',
  notCodedHere: '{code} is not coded in the round “{round}”: leave it out.',
  noPole: 'The question {question} has no pole {pole}: choose one that it has.',
  notSettled:
    '{left} of {all} passages of the round “{round}” are not settled yet, the first {first}: settle them.',
  roundNeedsWhy: 'A round is taken back with a reason: say why.',
  roundNeedsName: 'The round has no name: give it one.',
  nothingToCode: 'Nothing is to be coded in this round: name a taxonomy or a question.',
  nobodyCodes: 'Nobody is to code this round: name a coder, better two.',
  noPassageToDraw: 'The collection has no passage to draw: read submissions first.',
  notInPipeline: 'The pipeline has no {what} {id}: choose among those that it has.',
  notAdjudicated: 'The round “{round}” is {state}, not adjudicated: settle all its passages first.',
  goldNotYet: 'The round “{round}” is {state}, not adjudicated: settle all its passages, then export it.',
  nobodySaid: 'Nobody has said {word} in this round: take back what was said.',
  settlingNeedsWhy: 'An adjudication has a reason: say why.',
  trainingUnderWay:
    'A training of {collection} is under way: wait until it has ended, or stop it with concord tagger stop.',
  noVersion: '{version} is no version: give three numbers, as 1.1.1.',
  versionTaken: 'There is a tagger {version} of {collection} already: give the new one another version.',
  noTagger: 'There is no tagger {version} of {collection}: concord tagger list shows those there are.',
  inForceAlready: '{version} is in force already.',
  noneBefore: 'The tagger that the pipeline came with is in force, and none was before it.',
  misfit: '{version} does not fit the pipeline: {misfit} Train one for it.',
  activationNeedsWhy: 'Say why: the reason is kept with the activation.',
  otherInForce: 'Somebody put another tagger in force meanwhile: look again at which one is.',
  fileTooLarge: '{name} has more than {most} MiB: split it or ask for a smaller copy.',
  fileName:
    'A file’s name is empty, longer than {most} characters, or holds signs that nobody sees: rename it and hand it in again.',
  manifestMissing:
    'The manifest names {files}, which nobody handed in: add the files, or take out these rows. Nothing was taken in.',
  noGold: 'There is no gold {id}: choose among what is there.',
  searchEmpty: 'The search finds no passage: search for something else.',
  noAccount: 'Nobody with the address {email} has an account: make one first.',
  accountTaken: 'Somebody with the address {email} has an account already: change that one.',
  notKnown: 'There is no {what} in the pipeline in force.',
  noPassage: 'There is no passage {passage} any more: open its submission again.',
  otherWords: 'The passage has other words than those that you saw: open it again.',
  notCarried: 'The passage does not carry {code}: accept or set it first.',
  stillCarried: 'The passage carries {codes}: reject that first.',
  fileLine: '{file}, line {line}:',
  notUtf8: '{file} is not UTF-8: save it again as "CSV UTF-8".',
  notCsv: '{file} is not well-formed CSV: {why}.',
  manifestEmpty: '{file} is empty: its first line must name the columns, "file" among them.',
  manifestCells: 'it has {cells} cells, but there are {columns} columns.',
  manifestRowTwice: '"{name}" has a row already, on line {first}.',
  manifestRound: '"{name}" is superseded by what it supersedes.',
  manifestNoColumn: '"{name}" is not a column; the columns are {columns}.',
  manifestColumnTwice: 'the column "{name}" stands twice.',
  manifestNoFileColumn: 'the column "file" is missing.',
  manifestNoFile: 'it names no file.',
  manifestParty:
    '"{name}" is no known party: write its ISO 3166 code or its UN name, or add it to parties.yaml.',
  manifestDate: '"{date}" is not a date: write it as 2025-03-03, 2025-03 or 2025.',
  manifestLanguage: '"{language}" is not a language code: write en, fr, es, ru, ar or zh.',
  manifestItself: 'the file cannot supersede itself.'
} as const

export type SentenceKey = keyof typeof sentences
