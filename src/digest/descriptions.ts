/** What each field of `digest.json` means, by its path; a test holds that none is missing and none is left over. */
export const descriptions: Readonly<Record<string, string>> = {
  '': 'What every party says on every code, in its own words, with the place of each. The same inputs give the same bytes.',
  format: 'Names this format and its version.',
  title: 'The title of the comparison.',
  pipeline: 'The pipeline that made the digest.',
  'pipeline.id': 'The id of the pipeline.',
  'pipeline.version': 'The version of the pipeline.',
  'pipeline.sha256': 'Of all that the pipeline depends on besides the submissions.',
  taxonomies: 'The lenses, in the order of the pipeline.',
  'taxonomies.id': 'The id of the taxonomy.',
  'taxonomies.version': 'The version of the taxonomy; a released version never changes.',
  'taxonomies.labels': 'The name of the taxonomy.',
  'taxonomies.source': 'The document the taxonomy comes from.',
  'taxonomies.codes': 'The codes of the taxonomy, in its own order.',
  'taxonomies.codes.code': 'The id of the taxonomy and the code in it: taxonomy/code.',
  'taxonomies.codes.labels': 'The short name of the code.',
  'taxonomies.codes.definition':
    'The wording of the source, or a definition where `wording` says there is none.',
  'taxonomies.codes.source': 'Document and paragraph.',
  'taxonomies.codes.wording': 'How sure the wording is: verified, partly-verified or from-memory.',
  'taxonomies.codes.counts':
    'How many parties are in each kind of cell; together, all parties of the digest.',
  questions: 'Questions on which parties take sides.',
  'questions.code': 'The id of the question.',
  'questions.labels': 'The question in words.',
  'questions.poles': 'The answers that are told apart.',
  'questions.poles.pole': 'The id of the pole.',
  'questions.poles.labels': 'The pole in words.',
  'questions.poles.parties': 'How many parties take this pole; a party may take more than one.',
  'questions.notSaid': 'How many parties were read in full and answer with no pole.',
  'questions.unread': 'How many parties answer with no pole, while not everything of them could be read.',
  parties: 'The parties, in alphabetical order of their English names. The order is not a rank.',
  'parties.id': 'ISO 3166-1 alpha-3 for a State, else the id that the pipeline gives.',
  'parties.name': 'The short name used by the United Nations, in English.',
  'parties.kind': 'State, group of States, or stakeholder.',
  'parties.invented': 'True for a party made up for an example.',
  'parties.submissions':
    'The ids of the submissions its cells are built from; a superseded one is not among them.',
  'parties.readInFull':
    'False where a file, a page or a language of it could not be read; then its silence is not known.',
  speakers: 'Those who only spoke for others here, and so have no cells of their own.',
  'speakers.id': 'ISO 3166-1 alpha-3 for a State, else the id that the pipeline gives.',
  'speakers.name': 'The short name used by the United Nations, in English.',
  submissions: 'Every submission that was read.',
  'submissions.id': 'The id of the submission, made from the content of its file and what was stated of it.',
  'submissions.file': 'The name of the file as handed in.',
  'submissions.sha256': 'Of the file, in hexadecimal.',
  'submissions.mediaType': 'The type of the file, from its content.',
  'submissions.pageCount': 'How many pages the file has; null where its format has none.',
  'submissions.reading': 'How it was read.',
  'submissions.reading.text': 'How many pages were read by their own text.',
  'submissions.reading.ocr': 'How many pages were read from their pictures, by recognition of characters.',
  'submissions.reading.blank': 'How many pages bear nothing.',
  'submissions.reading.unread': 'How many pages could not be read.',
  'submissions.reading.readable': 'Share of its characters that can be read, 0–1.',
  'submissions.reading.words':
    'Share of its words that are words of their language, 0–1; null where that cannot be told.',
  'submissions.reading.confidence':
    'How sure the recognition is of its pages, 0–1; null where none was read from its picture.',
  'submissions.identity': 'Whose submission it is, of when and in which language, and how that was told.',
  'submissions.sameAs':
    'The id of another submission of the same party with the same bytes, which counts instead; or null.',
  'submissions.supersededBy':
    'The id of the submission that replaces this one and counts in its stead, else null.',
  'submissions.notes': 'What was odd when it was read.',
  cells: 'One for each party and code, silent ones too.',
  'cells.party': 'The id of the party.',
  'cells.code': 'The id of the code: taxonomy/code.',
  'cells.cell':
    'silent: no passage found. mentions: named, no position. position: takes a position. unread: nothing can be said, because a submission was not read.',
  'cells.stance':
    'How it stands where it takes a position, else null; mixed when it both supports and opposes.',
  'cells.acts': 'What its passages do about the code.',
  'cells.passages': 'How many of its passages carry the code; there may be fewer quotes.',
  'cells.quotes': 'Its own words, in the order of its submissions.',
  answers: 'One for each party and pole taken.',
  'answers.party': 'The id of the party.',
  'answers.question': 'The id of the question.',
  'answers.pole': 'The id of the pole, or open where the passage speaks to the question and leaves it open.',
  'answers.passages': 'How many of its passages take this pole; there may be fewer quotes.',
  'answers.quotes': 'Its own words, in the order of its submissions.',
  sharedWording:
    'Sentences that parties share word for word or nearly so, those of most parties first. Who wrote it first is not said.',
  'sharedWording.overlap':
    'The least share of pairs of neighbouring words that any two of its quotes have in common, 0–1; 1 where all have the same words.',
  'sharedWording.quotes': 'The sentence as each party has it, in the order of the parties.',
  'sharedWording.quotes.party': 'The id of the party.',
  ...placeFields('sharedWording.quotes'),
  notRead: 'Files that gave nothing, and why.',
  'notRead.file': 'The name of the file as handed in.',
  'notRead.sha256': 'Of the file, in hexadecimal; null where its bytes were never at hand.',
  'notRead.failure': 'Why it gave nothing.',
  'notRead.parties': 'The ids of the parties it was said to come from; empty when nobody said.',
  unplaced: 'Submissions whose party could not be told; a person must say.',
  'unplaced.submission': 'The id of the submission.',
  'unplaced.file': 'The name of the file as handed in.',
  'unplaced.question': 'What a person is asked.',
  voices: 'Everybody who speaks in a transcript, by transcript, in the order of their first turns.',
  'voices.submission': 'The id of the transcript.',
  'voices.label': 'The name as printed over the turns; null where there is none.',
  'voices.role':
    'party; chair; secretariat; other: a person or an organisation that is no party or could not be told.',
  'voices.party': 'The id of the party that speaks; null for everybody else.',
  'voices.onBehalfOf':
    'The id of the group that the party speaks for, in whose cells the words then stand; or null.',
  'voices.sureness': 'How sure it is who speaks: sure, likely or unknown.',
  'voices.from': 'What the speaker was told from, in words.',
  'voices.turns': 'How many turns it has.',
  'voices.quotes':
    'Words on each code of those who are no party; empty for a party, whose words stand in its cells.',
  'voices.quotes.code': 'The id of the code: taxonomy/code.',
  ...quoteFields('voices.quotes'),
  'voices.quotes.stance': 'How this passage speaks to the code.',
  'voices.quotes.act': 'What this passage does about the code.',
  ...quoteFields('Quote'),
  ...quoteFields('CodeQuote'),
  'CodeQuote.stance': 'How this passage speaks to the code.',
  'CodeQuote.act': 'What this passage does about the code.',
  'Note.code': 'The kind of the note.',
  'Note.message': 'The note in words.',
  'Failure.code': 'The kind of the failure.',
  'Failure.message': 'What is wrong, where, and what to do.',
  'Labels.en': 'In English.',
  'Labels.ar': 'In Arabic.',
  'Labels.es': 'In Spanish.',
  'Labels.fr': 'In French.',
  'Labels.ru': 'In Russian.',
  'Labels.zh': 'In Chinese.',
  'Identity.kind': 'What kind of source it is.',
  'Identity.kind.value':
    'paper: one party, or several, speak throughout. transcript: words taken down in a meeting, each turn with its own speaker.',
  'Identity.parties': 'The parties that submit it.',
  'Identity.parties.value':
    'Ids of parties; empty when none can be told, and then no cell is filled from it, and for a transcript.',
  'Identity.onBehalfOf': 'The group that the speaker spoke for.',
  'Identity.onBehalfOf.value':
    'The id of the group, whose the positions then are; null when it spoke for itself.',
  'Identity.title': 'The title of the submission.',
  'Identity.title.value': 'As it stands in the submission; null when not known.',
  'Identity.date': 'When it was submitted.',
  'Identity.date.value': 'ISO 8601: a day, a month or a year; null when not known.',
  'Identity.session': 'The session it was made for.',
  'Identity.session.value': 'In words; null when not known.',
  'Identity.language': 'The language of most of the text.',
  'Identity.language.value': 'BCP 47; und when it cannot be told.',
  'Identity.supersedes': 'What it replaces, as stated in the manifest, else null.',
  ...detected('kind'),
  ...detected('parties'),
  ...detected('onBehalfOf'),
  ...detected('title'),
  ...detected('date'),
  ...detected('session'),
  ...detected('language')
}

function detected(field: string): Readonly<Record<string, string>> {
  return {
    [`Identity.${field}.sureness`]:
      'stated by the manifest; sure or likely where it was detected; unknown where it could not be.',
    [`Identity.${field}.from`]: 'What it was told from, in words.'
  }
}

function quoteFields(name: string): Readonly<Record<string, string>> {
  return {
    ...placeFields(name),
    [`${name}.confidence`]: 'How sure the tag is, 0 to 1; a word of a person is 1.'
  }
}

function placeFields(name: string): Readonly<Record<string, string>> {
  return {
    [`${name}.submission`]: 'The id of the submission it stands in.',
    [`${name}.passage`]: 'The id of the passage it stands in.',
    [`${name}.start`]: 'Where it begins in the text of the document, in UTF-16 code units.',
    [`${name}.end`]:
      'Where it ends in the text of the document, in UTF-16 code units; the unit at `end` is not part of it.',
    [`${name}.text`]:
      'The words, exactly as they stand in the text of the document, in the language of the submission.',
    [`${name}.page`]: 'The page it begins on, from 1; null where the format has no pages.',
    [`${name}.number`]: 'The number of the paragraph as printed, else null.',
    [`${name}.recognised`]:
      'Where its page was read from a picture, how sure the recognition is, 0–1: check such words on the page. Else null.',
    [`${name}.ordinal`]:
      'The place of its passage in the submission, from 1, so that it can be cited without a number.',
    [`${name}.speaker`]:
      'The name that a transcript prints over the turn; null in a paper, and where there is no name.',
    [`${name}.language`]: 'The language of the quote, BCP 47.'
  }
}
