import type { Catalogue } from '../catalogue';
import { plural } from '../sentence';

export const signIn: Catalogue['signIn'] = {
  title: 'Sign in',
  email: 'E-mail',
  password: 'Password',
  withPassword: 'Sign in with a password',
  submit: 'Sign in',
  refused: {
    title: 'You could not be signed in',
    wrong: 'The e-mail or the password does not match. Check both and try again.',
    'too-many': (minutes) =>
      `There have been too many attempts. Try again in ${minutes} ${plural(minutes, 'minute', 'minutes')}.`,
  },
  demo: {
    title: 'Demonstration accounts',
    lede: 'Choose the role in which you look. No password is needed.',
    substitute: 'substitute',
  },
  newPassword: {
    title: 'Set a password',
    lede: (email) => `You sign in with ${email} and the password that you set now.`,
    field: 'New password',
    hint: (shortest) => `At least ${shortest} characters. A few words in a row make a good password.`,
    submit: 'Set the password',
    done: 'The password is set. Sign in with it.',
    fault: {
      'too-short': (shortest) => `The password is too short. Write at least ${shortest} characters.`,
      'too-long': (longest) => `The password is too long. Write at most ${longest} characters.`,
    },
    linkTitle: 'The link no longer works',
    link: {
      unknown:
        'The address is not whole, or a newer link has replaced it. Ask for a new one from whoever added you to Porras.',
      used: 'A password has been set with this link. If it was not you, tell whoever added you to Porras at once.',
      expired: 'The link is too old. Ask for a new one from whoever added you to Porras.',
    },
    toSignIn: 'Go and sign in',
  },
  start: {
    several: 'Choose a programme',
    noDuty: 'You have no role yet',
    noDutyText:
      'Ask for a role from whoever added you to Porras. The pages open as soon as it has been granted.',
    nothing: 'Nothing has been put into force yet',
    nothingText: 'Apply a definition on the server’s command line:',
  },
};
