/** The words that a site alone has, in English; they set the keys of every other language. */
export const english = {
  frame: {
    search: 'Search',
    edition: 'Edition {number}',
    parties: 'Parties',
    codes: 'Codes',
    questions: 'Questions',
    sources: 'Sources',
    inThisEdition: 'In this edition',
    languages: 'This page in other languages',
    publishedOn: 'Published on {date}',
    feed: 'News of editions (Atom feed)',
    partOf: 'Part {part, number} of {parts, number}',
    parts: 'Parts of this page',
    earlierPart: 'Earlier part',
    nextPart: 'Next part',
    footer:
      'From edition {number}, published on {date}. Words of parties stand as they were submitted, in their own language.',
    filesToCheck: 'Files, and how to check them'
  },
  front: {
    lead: 'What each party has said, side by side and in its own words, as published by the secretariat. Every quotation is cited by page and paragraph.',
    newest: 'The latest edition',
    earlier: 'Earlier editions',
    noneInForce: 'No edition is in force at present. All that were published stay readable below.'
  },
  standing: {
    withdrawn: '<b>This edition was withdrawn on {date}.</b> It stays here to be read.',
    replaced: '<b>This edition was replaced</b> by <link>edition {number}</link>.',
    replaces: 'It replaces <link>edition {number}</link>.',
    readInstead: 'Read <link>edition {number}</link> instead.',
    why: 'Reason given: {why}',
    erratum: 'Erratum {number, number}, {date}',
    errata: 'Errata',
    withdrawal: 'Withdrawal, {date}',
    'mark-withdrawn': 'withdrawn',
    'mark-replaced': 'replaced by {number}',
    'mark-errata': '{count, plural, one {# erratum} other {# errata}}',
    hasErrata:
      '<b>{count, plural, one {An erratum was} other {Errata were}} published for this edition.</b> <link>Read it before you quote</link>.'
  },
  edition: {
    summary: 'Summary',
    about: 'About this edition',
    codes: '{count, plural, one {# code} other {# codes}}',
    questions: '{count, plural, one {# contested question} other {# contested questions}}',
    whatItHolds: 'What it holds',
    partiesSay: 'What each party says, code by code and question by question',
    codesSay: 'Who speaks to each code, and how',
    questionsSay: 'On which parties take sides',
    sourcesSay: 'What was read, and what was not',
    sinceEarlier: 'Changes since edition {number}',
    sinceSay: 'What is new, changed or not said again',
    searchSay: 'Words, parties, codes',
    downloads: 'Take it away',
    verify: 'How to check that it is what was published',
    approvedBy: 'Approved by',
    approval: '{name}, {date}',
    correctionsUpTo: 'Corrections taken in',
    documentSymbol: 'Document symbol',
    program: 'Made by',
    fingerprint: 'Fingerprint of the public key (SHA-256)'
  },
  files: {
    title: 'Files of edition {number}',
    file: 'File',
    size: 'Size',
    hash: 'SHA-256',
    kilobytes: '{size, number} kB',
    caption: 'Files to take away, with size and hash',
    captionAll: 'All files that the manifest names',
    'kind-html': 'Digest, one page that needs no network',
    'kind-pdf': 'Digest, for paper (PDF)',
    'kind-docx': 'Digest, Word document',
    'kind-xlsx': 'All tables, workbook',
    'kind-md': 'Digest, plain text',
    'kind-working-paper-docx': 'Working paper, Word document',
    'kind-working-paper-pdf': 'Working paper (PDF)',
    'kind-json': 'Digest, for programs (JSON)',
    'kind-passages': 'All passages with their tags (JSON lines)',
    'kind-manifest': 'Manifest: what it was made from, and the hash of every file',
    'kind-signature': 'Signature of the manifest',
    'kind-key': 'Public key of the publisher',
    allFiles: 'All files with their hashes',
    verifySteps:
      'Every file has its hash in the manifest, and the manifest is signed. With the files of this edition in one folder:',
    verifyMinisign:
      'Check the signature with <code>minisign</code>, which comes with most systems, and a public key that you have from the secretariat itself:',
    verifyConcord: 'Or check the signature and every file at once with concord:',
    verifyHash: 'Then hold the SHA-256 of a file against the manifest:',
    fingerprint:
      'The public key has the fingerprint <hash>{fingerprint}</hash> (SHA-256) and the id <hash>{id}</hash>.'
  },
  lists: {
    partiesCaption: 'Parties, and on how many of {codes, number} codes each speaks',
    codesCaption: '{taxonomy}: how many of {parties, number} parties speak to each code',
    party: 'Party',
    code: 'Code',
    takePosition: 'Take a position',
    takesPosition: 'Takes a position',
    mention: 'Mention it',
    mentions: 'Mentions',
    silent: 'Silent',
    unread: 'Unread',
    submissions: 'Submissions',
    matrixOf: 'Table of all parties: {taxonomy}'
  },
  party: {
    submissions: 'Its submissions',
    overview: 'Overview',
    ownWords: 'In its own words',
    notInFull:
      'Not everything of this party could be read. Where nothing was found, nothing follows from it.',
    through: 'said through <name>{group}</name>: {manner}',
    throughDiffers: 'its own words differ',
    onQuestions: 'On contested questions',
    replies: 'What the party replied',
    'reply-objection': 'The party objected on {date}:',
    'reply-reference': 'The party added a reference on {date}:',
    'answer-accepted': 'Accepted as a correction.',
    'answer-kept': 'Kept as it is: {why}',
    'answer-keptBare': 'Kept as it is.'
  },
  code: {
    whoSays: 'Who says what',
    caption: 'Parties by how they speak to it',
    how: 'How',
    howMany: 'How many',
    which: 'Which',
    inTheirOwnWords: 'In their own words',
    near: 'Codes that stand near this one'
  },
  since: {
    caution: '“Not said again” does not say that a party has changed its mind.',
    title: 'Edition {number} against edition {earlier}',
    lead: 'What is new, changed or not said again in edition {number}, held against <link>edition {earlier}</link>, quotation against quotation.',
    sameWords:
      'Nothing new came from this party between the two editions: what is shown differs because of a correction or another reading.',
    gone: 'In edition {earlier} and no more in this one: {parties}.',
    caption: 'Changes by party'
  },
  sources: {
    title: 'What was read, and what was not',
    caption: 'Submissions read',
    hash: 'SHA-256'
  },
  search: {
    title: 'Search edition {number}',
    label: 'Words, a party or a code',
    go: 'Search',
    hint: 'Words are found in all their forms, in the language in which they were submitted. The search runs in this browser.',
    withoutScript:
      'Searching needs a script, which this browser does not run. Everything can be reached from these lists:',
    none: 'Nothing was found for {words}.',
    found: '{count, plural, one {# place} other {# places}} found',
    more: 'Show more',
    tooCommon: 'These words stand nearly everywhere and were left aside: {words}.',
    failed: 'A part of the index could not be loaded. Try again.',
    working: 'Searching'
  },
  moved: {
    title: 'This page is elsewhere now',
    text: 'What stood here is now part of another page: <link>{title}</link>.',
    notFoundTitle: 'There is no such page',
    notFoundText:
      'The address may have been copied wrongly: addresses of published editions do not change. Everything can be reached from the <link>front page</link>.'
  },
  feed: {
    title: '{title}: editions',
    erratum: 'Edition {number}: erratum {notice, number}',
    withdrawal: 'Edition {number} was withdrawn',
    published: 'Edition {number}',
    replaces: 'Edition {number}, which replaces edition {earlier}'
  }
} as const
