/** What stands before the first table, and the frame of the file. */
export const opening = {
  skip: 'Skip to the content',
  contents: 'Contents',
  howToRead: 'How to read this',
  whatNext: 'What to do next',
  lead: 'What {parties, plural, one {# party says} other {# parties say}} in {submissions, plural, one {# submission} other {# submissions}}, side by side and in their own words, with page and paragraph.',
  leadWithoutParty: 'This digest compares nothing yet: it has no party.',
  example: '<b>Example.</b> Some or all parties in this digest are invented; they stand for no State.',
  caution:
    'A sign leads to the party’s own words, and these to the page. Passages were found by program, and a passage can be missed or misjudged: check the page before you rely on a cell. More under <link>{heading}</link>.',
  read: '{count, plural, one {# submission} other {# submissions}} read',
  notRead: '{count, plural, one {# file} other {# files}} not read',
  unplaced:
    '<link>{count, plural, one {# submission} other {# submissions}} of an unknown party</link>, in no cell',
  ofNoParty:
    '<link>{count, plural, one {# speaker} other {# speakers}} in transcripts who are no party</link>, in no cell',
  nothingYet:
    'There is nothing to compare yet, because no submission has a party. No State is shown as silent.',
  sayWhose:
    '<b>Say whose {count, plural, one {# submission is} other {# submissions are}}.</b> Write a manifest: a CSV file whose first line is <code>file,party</code>, with a line for each file under <link>{heading}</link>, such as <line>{file},name of the party</line>. Then run again with <code>--manifest</code> and the name of that file.',
  mendFiles:
    '<b>Mend {count, plural, one {# file} other {# files}}.</b> What is wrong with each, and what to do, stands under <link>{heading}</link>. Put the better file in the same folder and run again.',
  seeWhoSpoke:
    '<b>See who spoke.</b> No speaker of a transcript is a party of this comparison; what they said stands under <link>{heading}</link>.',
  handIn:
    '<b>Hand in submissions.</b> Put PDF, Word (.docx), HTML or plain text files into the folder and run again.',
  footer:
    'Made with pipeline {pipeline} {version}, <hash>sha256 {sha256}</hash>. The same submissions and the same pipeline give the same file. The data is in digest.json.'
} as const
