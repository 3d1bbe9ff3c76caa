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
  linkText: 'This link signs you in once.'
}
