import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

const { full } = datesIn('sv');
const { word } = numbersIn('sv');

export const scope: Catalogue['scope'] = {
  question: (name) => `Godkänner du avgränsningen: ${name}?`,
  lede: (changing, same) =>
    `${capital(word(changing))} ${plural(changing, 'punkt', 'punkter')} ändras${same === 0 ? '' : `, ${word(same)} är ${plural(same, 'oförändrad', 'oförändrade')}`}.`,
  first: 'Den första avgränsningen: allt är nytt.',
  proposedBy: 'Föreslagen av',
  inForce: 'Gäller nu',
  approvedOn: (proposal, day) => `Avgränsning ${proposal}, godkänd ${full(day)}`,
  basis: 'Motivering',
  changes: 'Ändringar',
  content: 'Avgränsningens innehåll',
  unchanged: (count) => `${count} ${plural(count, 'punkt är oförändrad', 'punkter är oförändrade')}`,
  line: {
    service: (name) => `Tjänst: ${name}`,
    unit: (service, unit) => `${service}, enhet: ${unit}`,
    type: (service, type) => `${service}, tidstyp: ${type}`,
    term: (of, term) => `${of}: ${term}`,
  },
  decision: 'Ditt beslut',
  opensNothing: 'Godkännandet öppnar ingenting för klienterna.',
  opensOther: (role) => `Tjänsten öppnas alltid av någon annan än du: ${inText(role)}.`,
  approve: (proposal) => `Godkänn avgränsning ${proposal}`,
  returnIt: 'Återsänd för korrigering',
  whatToMend: 'Vad ska korrigeras?',
  whoReads: (role) => `Detta syns genast för: ${inText(role)}.`,
  sendBack: 'Återsänd förslaget',
  binds: (hash) => `Godkännandet gäller just detta innehåll (${hash}). Om det ändras ber vi om ett nytt.`,
  approved: (proposal) =>
    `Avgränsning ${proposal} är godkänd. Det öppnar ännu ingenting: någon annan öppnar tjänsten när alla villkor är uppfyllda.`,
  returned: (proposal) =>
    `Förslag ${proposal} har återsänts för korrigering. Den som gjorde förslaget ser orsaken och kan göra ett nytt.`,
  approvals: 'Godkännanden',
  waiting: (count) =>
    count === 0
      ? 'Ingen avgränsning väntar på dig'
      : `${capital(word(count))} ${plural(count, 'avgränsning', 'avgränsningar')} väntar på ditt beslut`,
  proposal: (proposal) => `Förslag till avgränsning ${proposal}`,
  decided: 'Senast avgjorda',
  nothingDecided: 'Inga beslut än.',
  stage: {
    pending: 'väntar på beslut',
    replaced: 'ersatt av ett nytt förslag',
    returned: 'återsänd för korrigering',
    approved: 'godkänd',
    revoked: 'godkännandet återkallat',
  },
  settledOn: (proposal, stage, day, role) =>
    `Avgränsning ${proposal}: ${stage} ${full(day)}, ${inText(role)}`,
  titleSettled: (name, proposal, stage) => `${name}: avgränsning ${proposal}, ${stage}`,
  reasonGiven: 'Orsak',
  erased: 'Texten har tagits bort.',
  decides: (role, of) =>
    `Avgränsningen godkänns eller återsänds av: ${inText(role)} (${inText(of)}). Du har inte den rollen.`,
  terms: {
    duration: 'Längd',
    contact: 'Kontaktsätt',
    bookableBy: 'Vem som kan boka',
    book: 'När man kan boka',
    cancelUntil: 'När man kan avboka',
    questions: 'Obligatoriska frågor',
    highestStep: 'Högsta trappsteg',
    notBefore: 'Tidigast',
  },
  bookableBy: { staff: 'endast yrkespersoner', invited: 'även inbjudna klienter', everyone: 'alla klienter' },
  book: (earliest, latest) =>
    [
      ...(earliest === undefined ? [] : [`tidigast ${earliest}`]),
      ...(latest === undefined ? [] : [`senast ${latest}`]),
    ].join(', ') || 'när som helst',
  cancel: (notice) => (notice === undefined ? 'inte på nätet' : `senast ${notice}`),
  nothing: 'inget',
  unlimited: 'genast',
  allUnits: (count) => (count === 1 ? 'den enda enheten' : `alla ${count} enheter`),
  units: (names) => `Enheter: ${names}`,
  highest: (step) => `Högst till trappsteget ${step}`,
  notBefore: (day) => `tidigast ${full(day)}`,
  forAll: 'Alla tidstyper',
  meets: (of) =>
    of === 1
      ? 'Det uppfyller det sista villkoret som saknas.'
      : `Det uppfyller ett av de ${word(of)} villkor som ännu saknas.`,
  rulesChange: (services) =>
    `Klienter bokar redan: ${services}. De nya reglerna gäller genast nya bokningar, och bokade tider står kvar.`,
  staysUp: (services) =>
    `Klienter bokar redan, men förslaget gäller inte: ${services}. Bokningen fortsätter tills tjänsten stängs.`,
  staleForm:
    'Du loggade in på nytt emellan, så formuläret var föråldrat. Din text står kvar här. Skicka den igen.',
  kept: 'Texten som du skrev finns kvar. Skicka den när den är klar.',
  noticeShort: ({ amount, unit }) => `${amount} ${{ hours: 'h', days: 'd', 'working days': 'vard.' }[unit]}`,
  brief: {
    change: (was, now) => `nu ${was}, framöver ${now}`,
    bookable: {
      staff: 'endast yrkespersoner bokar',
      invited: 'även inbjudna bokar',
      everyone: 'alla klienter bokar',
    },
    window: (earliest, latest) =>
      earliest === undefined && latest === undefined
        ? 'när som helst'
        : `${earliest ?? ''}–${latest ?? '0 h'} innan`,
    booked: (window) => `bokas ${window}`,
    cancel: (notice) => (notice === undefined ? 'avbokas inte på nätet' : `avbokas ${notice} innan`),
    questions: (texts) => `frågas: ${texts}`,
  },
};
