/** What in a text looks as if it told who a client is. */
export type ClientDataKind = 'identityCode' | 'phone' | 'email';

// Century signs as they have been since 2023 (Government decree 690/2022): + is 1800s, - and U–Y 1900s, A–F 2000s.
const identityCodes = /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})[-+A-FU-Y](\d{3})([\dA-Y])(?![\p{L}\d])/giu;
const checkSigns = '0123456789ABCDEFHJKLMNPRSTUVWXY';

// A Finnish number with its area or operator code, or any with a country's code. Dates have dots, figures no leading zero.
const phone = /(?<![\p{L}\d.,+-])(?:\+\d{2,3}|0\d{1,3})(?:[ -]?\d){5,10}(?![\d.]\d|\d)/u;
// From the start of a word only: from each letter of a long one it would take the square of its length.
const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/u;

/** The kinds of client data that a text seems to hold, the gravest first. A guess: it warns and does not forbid. */
export function clientDataIn(text: string): ClientDataKind[] {
  return [
    ...(hasIdentityCode(text) ? ['identityCode' as const] : []),
    ...(phone.test(text) ? ['phone' as const] : []),
    ...(email.test(text) ? ['email' as const] : []),
  ];
}

/** A personal identity code whose day can be and whose check sign is right (decree 128/2010, section 2). */
function hasIdentityCode(text: string): boolean {
  return [...text.matchAll(identityCodes)].some(
    ([, day = '', month = '', year = '', individual = '', check = '']) => {
      const canBe = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
      return canBe && checkSigns[Number(day + month + year + individual) % 31] === check.toUpperCase();
    },
  );
}
