import type { CriterionAsked, MissingPart, Names } from '../criteria';
import { datesIn } from '../dates';
import type { Language } from '../language';
import { numbersIn } from '../numbers';
import { inText, listed, plural } from '../sentence';

const { short, full, days, withWeekday, slippage } = datesIn('fi');
const { percent, digits, word } = numbersIn('fi');
const inLanguage = { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' };

const named = <Id extends string>(ids: readonly Id[], name: (id: Id) => string) =>
  listed(
    'fi',
    ids.map((id) => name(id)),
  );
const inAll = (languages: readonly Language[]) => named(languages, (language) => inLanguage[language]);
const bookings = (count: number) => `${count} ${plural(count, 'varaus', 'varausta')}`;

function criterion(asked: CriterionAsked, names: Names): string {
  switch (asked.criterion) {
    case 'contactPersonNamed':
      return 'Yhteyshenkilö on nimetty';
    case 'activitiesDone':
      return `Tehty: ${named(asked.activities, names.activity)}`;
    case 'workshopsHeld':
      if ('workshops' in asked) return `Työpajat on pidetty: ${named(asked.workshops, names.workshop)}`;
      return `Vähintään ${word(asked.atLeast)} ${plural(asked.atLeast, 'työpaja', 'työpajaa')} on pidetty`;
    case 'scopeApproved':
      return 'Rajaus on hyväksytty';
    case 'guidancePublished': {
      const text = asked.audience === 'client' ? 'Asiakasohje' : 'Työkäytäntö';
      return `${text} on julkaistu ${inAll(asked.languages)}`;
    }
    case 'trainingCompleted':
      return `${asked.of === 'unit' ? 'Yksikön ammattilaisista' : 'Ammattilaisista'} vähintään ${percent(asked.percent)} on koulutettu`;
    case 'communicationDone':
      return `Viestintä on tehty: ${named(asked.rows, names.communication)}`;
    case 'settingsTestsPassed':
      return `Asetukset on testattu: ${names.suite(asked.suite)}`;
    case 'staffBookingInUse':
      return `Ammattilaisten ajanvaraus on ollut käytössä ${days(asked.days)}, varauksia vähintään ${asked.bookings}`;
    case 'dayReached':
      return `Aikaisintaan ${full(asked.day)}`;
  }
}

function missing(part: MissingPart, names: Names): string {
  switch (part.code) {
    case 'contact-person-unnamed':
      return 'yhteyshenkilöä ei ole nimetty';
    case 'activities-undone':
      return `tekemättä ${part.undone.length}/${part.of}: ${named(part.undone, names.activity)}`;
    case 'workshops-unheld':
      return `työpajoista pidetty ${part.held}/${part.needed}${part.next === undefined ? '' : `, seuraavaksi ${names.workshop(part.next)}`}`;
    case 'scope-unproposed':
      return 'rajausta ei ole ehdotettu';
    case 'scope-pending':
      return `rajausehdotus ${part.proposal} odottaa hyväksyntää, tehty ${short(part.on)}`;
    case 'scope-returned':
      return `rajausehdotus ${part.proposal} palautettiin korjattavaksi ${short(part.on)}`;
    case 'scope-stale':
      return `rajaus ${part.proposal} on muuttunut sen jälkeen, kun se hyväksyttiin ${short(part.on)}`;
    case 'scope-leaves-out':
      return 'palvelu ei kuulu hyväksyttyyn rajaukseen';
    case 'guidance-unpublished':
      return `ohje puuttuu ${inAll(part.unpublished)}`;
    case 'training-uncounted':
      return 'koulutettuja ei ole vielä laskettu';
    case 'training-short':
      return part.trained >= part.needed
        ? 'koulutettuja ei ole vielä laskettu kaikissa yksiköissä'
        : `koulutettu ${part.trained}/${part.staff}, tarvitaan ${part.needed}`;
    case 'communications-undone':
      return `viestintä tekemättä: ${named(part.undone, names.communication)}`;
    case 'settings-untested':
      return part.passed === 0
        ? `asetuksia ei ole vielä testattu, ${part.of} ${plural(part.of, 'testi', 'testiä')}`
        : `asetusten testeistä läpi ${part.passed}/${part.of}, muut ajamatta`;
    case 'settings-failed':
      return `asetusten testeistä läpi ${part.passed}/${part.of}, ei läpi: ${named(part.failed, names.testCase)}`;
    case 'staff-booking-uncounted':
      return `ammattilaisten varauksia ei ole vielä laskettu, tarvitaan ${part.bookings}`;
    case 'staff-booking-short':
      return `ammattilaisilla ${bookings(part.bookings)} ja ${days(part.days)}, tarvitaan ${bookings(part.neededBookings)} ja ${days(part.neededDays)}`;
    case 'scope-not-yet':
    case 'day-ahead':
      return `päivä ${full(part.day)} on vasta edessä`;
  }
}

export const readiness = {
  /** A criterion as a title: what is so when it is met. */
  criterion,
  /** What is missing, as a clause: after a colon as it is, alone through `sentence`. */
  missing,
  tally: (met: number, of: number) =>
    met === of
      ? `Kaikki ehdot täyttyvät, ${met}/${of}.`
      : `${met} ${plural(met, 'ehto', 'ehtoa')} ${digits(of, 'elative')} täyttyy.`,
  unmetFirst: 'Puuttuvat ovat ensin.',
  criteria: (met: number, of: number) => `Ehdot ${met}/${of}`,
  unmet: 'Ehtoja puuttuu',
  turn: (role: string) => `Vuoro: ${inText(role)}`,
  yourTurn: 'Sinun vuorosi',
  waited: (count: number) => (count === 0 ? 'tästä päivästä alkaen' : `odottanut ${days(count)}`),
  vacant: (role: string) => `rooli on täyttämättä: ${inText(role)}`,
  expected: (day: string) => `odotetaan ${withWeekday(day)}`,
  /** Its planned day has passed, and it has not come. */
  wasExpected: (day: string) => `odotettiin ${withWeekday(day)}`,
  unplanned: 'päivää ei ole sovittu',
  due: (day: string) => `määräpäivä ${short(day)}`,
  overdue: (day: string) => `määräpäivä oli ${short(day)}`,
  evidence: (day: string, event: number) => `${short(day)}, tapahtuma ${event}`,
  /** Kutsutuille: suunniteltu 30.11., nyt 14.12. (+2 vk) */
  plan: (step: string, baseline: string | undefined, now: string | undefined, late: number) => {
    if (now === undefined) return `${step}: päivää ei ole suunniteltu`;
    if (baseline === undefined || baseline === now) return `${step}: suunniteltu ${short(now)}`;
    return `${step}: suunniteltu ${short(baseline)}, nyt ${short(now)} (${slippage(late)})`;
  },
  onCourse: 'Kaikille puuttuville ehdoille on sovittu päivä ennen avausta.',
  offCourse: 'Ainakin yhdelle puuttuvalle ehdolle ei ole sovittu päivää ennen avausta.',
};
