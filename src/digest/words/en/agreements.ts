import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': 'Agreement',
  'matrix.hint':
    'In the table, a sign leads to the agreement’s own words, and an agreement’s name to all that it says.',
  'matrix.caption': '{taxonomy}: what each agreement says on each code',
  'matrix.letters': 'A letter beside a sign says what the agreement does about it: <list>{acts}</list>.',
  'counts.parties': '{count, plural, one {# agreement} other {# agreements}}',
  'counts.ofParties': '{count, number} of {total, plural, one {# agreement} other {# agreements}}',
  'counts.none': 'no agreement',
  'counts.one': 'one agreement',
  'counts.a few': 'a few agreements',
  'counts.several': 'several agreements',
  'counts.many': 'many agreements',
  'counts.most': 'most agreements',
  'counts.all': 'all agreements',
  'opening.lead':
    'What {parties, plural, one {# agreement says} other {# agreements say}} in {submissions, plural, one {# text} other {# texts}}, side by side and in their own words, with page and paragraph.',
  'opening.leadWithoutParty': 'This digest compares nothing yet: it has no agreement.',
  'opening.example':
    '<b>Example.</b> Some or all agreements in this digest are invented; nobody has concluded them.',
  'opening.caution':
    'A sign leads to the agreement’s own words, and these to the page. Passages were found by program, and a passage can be missed or misjudged: check the page before you rely on a cell. More under <link>{heading}</link>.',
  'opening.unplaced':
    '<link>{count, plural, one {# text} other {# texts}} of an unknown agreement</link>, in no cell',
  'comparison.partiesHeading': 'Agreement by agreement',
  'comparison.noneOfItsCouldBeRead': 'None of its texts could be read.',
  'making.cells':
    'Each text was cut into passages, and each passage was compared with the codes of {lists, plural, =1 {one list} other {# lists}}. For every agreement and every code there is one cell. Four kinds of cell are kept apart: the agreement <b>takes a position</b>, it <b>mentions</b> the subject and takes none, it is <b>silent</b>, or its text is <b>unread</b>.',
  'making.silent':
    'no passage on it was found in what was read. It does not mean that the agreement leaves it out.',
  'making.order':
    'Agreements stand in alphabetical order. Counts are given as “n of m agreements” and are no ranking.',
  'outline.neutral': 'Agreements stand in alphabetical order, and no count ranks them.',
  'outline.noParty':
    'No text has an agreement yet, so nothing is compared and no agreement is called silent.',
  'outline.fixedWords':
    'The words for counts are fixed: “a few” up to {few, number}, “several” up to {several, number}, “many” beyond that, “most” above {most} of all agreements.',
  'reading.party': 'Agreement',
  'reading.partyNotKnown': 'Agreement not known: <original>{from}</original>',
  'reading.partyToldFrom': 'Agreement told from <original>{from}</original>',
  'reading.allPlaced': 'The agreement of every text is known.',
  'quotes.partyNotKnown': 'agreement not known',
  'tableColumns.party': 'Agreement, id',
  'tableColumns.partyName': 'Agreement',
  'tableColumns.parties': 'Agreements',
  'tableColumns.who': 'Which agreements',
  'tableColumns.other': 'Other agreement, id',
  'tableColumns.otherName': 'Other agreement',
  'tableTitles.parties': 'Agreements',
  'tableTitles.matrix': 'Agreements by codes',
  'tableTitles.unplaced': 'Agreement not known',
  'pictures.matrixAbout':
    'One row for each agreement and one column for each code. The sign in a cell says how the agreement speaks to the code; a dot stands where nothing was found in what was read, a question mark where nothing can be said. The table says the same, and each sign in it leads to the agreement’s own words.',
  'findings.likenessIntro':
    'For each agreement, those that are nearest to it on what both speak to. It tells of words, not of aims; silence counts neither for nor against, and no order among agreements follows.',
  'comparison.sharedIntro':
    'Sentences that stand in submissions of different agreements, word for word or nearly so: agreed language, or what several agreements say in common. Those of most agreements come first. Who wrote a sentence first is not known, and an agreement may go on to add to it or to speak against it.',
  'comparison.parties': 'Agreements',
  'findings.proposalsIntro':
    'What agreements propose (new text, a new rule, a new body), and who proposes it.',
  'findings.practicesIntro':
    'Measures that agreements report to have taken. That a rule is named, that it is supported and that it is put into practice are three things.',
  'findings.obstaclesIntro':
    'What agreements say stands in the way, and whether they say that something cannot be done or that it is not wanted.',
  'findings.breachesIntro':
    'Where an agreement says that a rule was broken. This is the agreement’s word alone; whether it is so was not examined.',
  'findings.likenessFormula':
    'The distance is the mean over all codes and questions on which both take a side: on a code the difference of their stances (supports 1, with reservations 0.75, mixed 0.5, opposes 0), on a question the share of poles that only one of them takes. At 0 both say the same on all of them, at 1 the opposite. Two agreements have a distance where they share at least {least, number} of them.',
  'findings.likenessCaption': 'Agreements, and those nearest to each',
  'limits.errorMissed':
    '<b>Missed passages.</b> A passage that speaks to a code in unusual words may have been missed; then an agreement is shown as silent, or with less than it said.',
  'matrix.about':
    'Source: <english>{source}</english>. Version {version}. Behind each code stands how many agreements speak to it.',
  'outline.overviewCaption': '{taxonomy}: how many agreements speak to each code, and how',
  'outline.divisionMeans':
    'Division tells how evenly those who take a side divide: 0 where all take one side, 1 where each side has as many. It is k/(k−1) · (1 − Σ pᵢ²), where k is the number of sides and pᵢ the share of agreements on side i; an agreement on several sides counts on each in equal parts. Where fewer than two agreements take a side, there is none (–).',
  'pictures.divisionAbout':
    'One bar for each code on which an agreement takes a position. On one side of the line stand the agreements that oppose it and those with a mixed position, on the other those that support it, with reservations or without. Each piece bears its sign and how many agreements it stands for. The table says the same.',
  'pictures.likenessAbout':
    'A point for each agreement. The nearer two points stand, the more alike is what both said. The picture is flat, so its distances are only about right, and no direction in it means anything. An agreement that shares fewer than {least, plural, one {# code or question} other {# codes or questions}} with every other is not in it: silence counts neither for nor against. The table gives the distances.',
  'quotes.evidenceShown':
    'In the tables of agreements by codes a sign in bold type has strong evidence behind it.',
  'quotes.evidenceEdges':
    'In the tables of agreements by codes a bold sign has strong evidence behind it, and a dotted edge marks slight evidence.',
  'summary.addressedBy': 'The largest number of agreements speak to {codes}.',
  'summary.addressedElsewhere':
    '<b>Other lists.</b> In each, the largest number of agreements speak to {codes}.',
  'summary.agreed':
    '<b>One side.</b> On {count, number} of {total, plural, one {# code} other {# codes}} two or more agreements take a side, and all of them take the same.',
  'summary.divided':
    '<b>Several sides.</b> On {count, number} of {total, plural, one {# code} other {# codes}} two or more agreements take a side, and they divide.',
  'summary.silence':
    '<b>Silent is not unread.</b> Of {cells, plural, one {# cell} other {# cells}} (one for each agreement and code), {silent, number} are silent: nothing was found in what was read, which does not say that the agreement has no view. {unread, number} are unread: nothing can be said.',
  'tableColumns.addressed': 'Agreements that speak to it',
  'tableNotes.addressed':
    'Agreements that take a position or mention it; which they are stands in the same row.',
  'tableNotes.division':
    'From 0, all on one side, to 1, each side has as many; empty where fewer than two agreements take a side.',
  'tableNotes.change': 'Not said again does not mean that an agreement has changed its mind.',
  'tableNotes.distance':
    '0 where two agreements say the same on all that both spoke to, 1 where they say the opposite.',
  'tableValues.about-parties': 'Agreements',
  'tableValues.about-newParties': 'Agreements that handed something in since',
  'tableValues.caution':
    'Passages were found by program, and a passage can be missed or misjudged: read the words in their place before you rely on a cell. That nothing was found does not mean that an agreement has no view.',
  'brief.lead':
    'From “<name>{title}</name>”, beside {others, plural, =0 {no other agreement} one {# other agreement} other {# other agreements}}.',
  'brief.title': 'Brief on {party}',
  'brief.notInFull':
    'Not all of its text could be read: what was not found of it is unread here, and not silent.',
  'brief.onlyVoice': 'No other agreement speaks to it.',
  'brief.silentIntro':
    'Nothing was found in what was read. Beside each stands how many of {count, plural, one {# other agreement} other {# other agreements}} speak to it.',
  'brief.unsureIntro':
    'The machine cannot tell whether its text speaks of these, and they count as silent. Beside each stand the place of the words, how many of {count, plural, one {# other agreement} other {# other agreements}} speak to it.',
  'brief.unreadIntro':
    'Its text could not be read, or not in full. Beside each stands how many of {count, plural, one {# other agreement} other {# other agreements}} speak to it.',
  'brief.groupsIntro': 'What the agreement says itself stands in brackets, where anything was found.',
  'brief.othersNew': 'Other agreements',
  'brief.nobodyAnswers': 'No agreement answers it.',
  'findings.sinceCaution':
    '“Not said again” does not say that an agreement holds no longer. Of agreements without a new text since then, nothing is called so.',
  'limits.errorParty':
    '<b>Whose it is.</b> Where the agreement of a file was detected and not stated, the table of what was read says so.',
  'draft.title': 'The draft beside what agreements say',
  'draft.nobody': 'No agreement speaks to it.',
  'draft.nobodyLike': 'No agreement takes this side.',
  'draft.nobodyOpposite': 'No agreement takes an opposite side.',
  'draft.wordingHeading': 'Wording that an agreement has',
  'draft.leftOutIntro':
    'Codes and questions to which many, most or all agreements speak, and no sentence of the draft does.',
  'handout.caution':
    'Passages were found by program and can be missed or misjudged: check the page before you rely on a line. Agreements stand in alphabetical order.',
  'handout.ofOthers':
    '{count, number} of {total, plural, one {# other agreement} other {# other agreements}}',
  'handout.notKnown':
    'Not known of {count, plural, one {# agreement} other {# agreements}}, not read in full',
  'handout.onlySide': 'No other agreement takes this side.',
  'official.note':
    'This paper lays side by side what agreements say. It takes no position. Quotes are letter for letter; footnotes name the file, the page and the paragraph.',
  'official.receivedFrom':
    'Agreements and their texts, in alphabetical order of the agreements. Files, dates and languages stand in <link>annex II</link>; what could not be read stands in <other>annex III</other>.',
  'official.quoted': 'One quote stands for each agreement that takes a position, and two where it says both.',
  'opening.nothingYet':
    'There is nothing to compare yet, because no text has an agreement. No agreement is shown as silent.',
  'pictures.changesAbout':
    'One bar for each code and question on which something is new, changed or not said again by an agreement with a new text since. Each piece bears its sign and how many agreements it stands for. Not said again does not mean that an agreement holds no longer. The table says the same.',
  'questions.byAnswer': '{question} Agreements by answer',
  'questions.caption': 'Every question with its answers and how many agreements give each',
  'replies.about':
    'Before publication a reply could be given on the cells of each agreement. What was written stands beside the cell in its own words; it is not part of the agreement.',
  'summary.unplaced': 'Texts whose agreement is not known, and which are in no count: {count, number}.',
  'summary.since':
    '<b>What is new</b> since {name}: {submissions, plural, one {# text} other {# texts}} of {parties, plural, one {# agreement} other {# agreements}}. Positions and answers: {fresh, number} new, {changed, number} other than before, {dropped, number} not said again, which does not say that an agreement holds no longer.',
  'summary.groups':
    'Groups that speak here: {count, number}. Each is counted as an agreement of its own; what it says counts for none of its members.',
  'tableColumns.by': 'Agreement, ids',
  'tableColumns.bySureness': 'Sureness of the agreement',
  'tableColumns.byFrom': 'Agreement told from',
  'tableTitles.voiceQuotes': 'Quotes of no agreement'
}
