/** The programmatic interface. */
export const programs = {
  about: 'Programs ask for the same things as these pages, and get JSON.',
  how: 'Make a token in your account and send it with every request:',
  document: 'The whole description (OpenAPI 3.1)',
  request: 'Request',
  does: 'What it does',
  who: 'From role',
  english: 'These sentences are in English, as in the description.'
}
