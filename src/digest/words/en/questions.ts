/** The questions on which parties take sides. */
export const questions = {
  heading: 'Contested questions',
  noneAsked: 'This comparison asks no such questions.',
  byAnswer: '{question} Parties by answer',
  answer: 'Answer',
  howMany: 'How many',
  which: 'Which',
  noAnswerInWhatWasRead: 'No answer found in what was read',
  unsure: 'Not sure: {answer}',
  notReadInFull: 'Not read, or not in full',
  ownWords: 'In their own words',
  table: 'Table: questions by answers',
  caption: 'Every question with its answers and how many parties give each',
  question: 'Question',
  answers: 'Answers',
  leftOpen: 'Left open',
  noAnswer: 'No answer found'
} as const
