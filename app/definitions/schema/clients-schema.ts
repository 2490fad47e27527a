import { editorial } from '../../schema/kit';
import { record } from '../../schema/kit-compounds';
import { feedbackAddress, localised, localisedAddress, phone } from '../../schema/values';

const generalPhone = () =>
  record('the general phone', {
    phone: editorial(phone(), 'The number to call.', '000 111 2200'),
    hours: editorial(localised(), 'When the phone is answered.', {
      fi: 'ma–pe klo 8–16',
      sv: 'må–fr kl. 8–16',
      en: 'Mon–Fri 8 am–4 pm',
    }),
    text: editorial(localised(), 'What it helps with, in a sentence.', {
      fi: 'Autamme löytämään oikean palvelun.',
      sv: 'Vi hjälper dig att hitta rätt tjänst.',
      en: 'We help you find the right service.',
    }),
  });

/** What clients are told on every page, whatever is open. */
export const clients = () =>
  record('what clients are told', {
    urgentHelp: editorial(localised(), 'What to do in an emergency; it stands first on every client page.', {
      fi: 'Hätätilanteessa soita 112.',
      sv: 'Ring 112 i en nödsituation.',
      en: 'In an emergency, call 112.',
    }),
    generalPhone: editorial(generalPhone(), 'Where a client calls when nothing else fits.'),
    accessibilityStatement: editorial(
      localisedAddress(),
      'Address of the accessibility statement, which the law asks for.',
    ),
    privacyNotice: editorial(
      localisedAddress(),
      'Address of the notice that says how clients’ personal data are processed.',
    ),
    feedback: editorial(
      feedbackAddress(),
      'Where clients give feedback on the pages and their accessibility.',
      'palaute@county.example',
    ),
  });
