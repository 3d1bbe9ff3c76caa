/** What only whoever runs the server can mend, as somebody who works in the workbench meets it, and how the record is broken. */
export const ofTheServer = {
  listPartGone: 'This part of the list is not there: begin at its first part.',
  numberTaken:
    'The number {number} has been given to another edition, in {folder}: what is published is never changed, so publish under the next number.',
  noticeTaken: 'The notice {place} says something else already: what was published is never changed.',
  notWritable: '{place} cannot be written ({reason}): {remedy}.',
  noTypst:
    'No PDF was written: Typst has no program for {platform} here, so run `npm install` again or ask for docx.',
  taggerMisfits:
    'The tagger {version} that {by} put in force does not fit the pipeline: {misfit} Put another in force with concord tagger activate, or go back with concord tagger back.',
  otherRelease:
    'A worker cannot share this run, as {release}: stop the workers of another release of concord, or install the same on every host, and run again. What was done is kept.',
  workStops:
    'The work stopped {rounds} times, and no file is to blame: {machine}. Mend that, and run again: what was done is kept.',
  queueLosesJobs: 'the queue loses jobs and does not say why',
  auditOther: 'Entry {number} is not what was written, or the one before it is not.',
  auditEnds: 'Entry {number} is missing: {written} were written, and only {there} are there.',
  auditNotLast: 'Entry {number} is not the one that was written last.',
  auditInPlace: 'Entry {number} is missing: entry {found} stands in its place.',
  auditTwice: 'Entry {number} is missing: entry {found} stands there once more.',
  auditNoted: 'Entry {number} is not the one that was noted elsewhere: the record was written anew.',
  auditNoEntry: 'The correction {id} has no entry in the record.',
  auditNotSame: 'The correction {id} is not what entry {number} says was made.',
  auditGone: 'The correction {id} of entry {number} is gone.'
} as const
