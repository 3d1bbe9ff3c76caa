/** Signing in. */
export const signIn = {
  title: 'Sign in',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  wrong:
    'E-mail address and password do not belong together. Try again, or ask an administrator for a sign-in link.',
  tooMany: 'Too many attempts. Wait a minute, then try again.',
  badLink: 'This sign-in link was used already, or is older than an hour. Ask for a new one.',
  linkTitle: 'Sign in with your link',
  linkSubmit: 'Sign in',
  linkText: 'This link signs you in once.',
  through: 'Sign in through {provider}',
  providerAway: 'The provider cannot be reached. Try again, or sign in here.',
  'provider-unknown': 'Nobody with your address has an account here: ask an administrator to make one.',
  'provider-unconfirmed':
    'Your provider does not confirm your address, so it cannot be told who you are: ask whoever runs it.',
  'provider-failed': 'It was not done. Try again; if it goes on, ask an administrator.'
}
