import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, inText, plural } from '../sentence';

const { full, short, time } = datesIn('sv');
const { word } = numbersIn('sv');

export const switchboard: Catalogue['switchboard'] = {
  title: 'Styrtavla',
  columns: {
    service: 'Tjänst',
    step: 'Trappsteg nu',
    gate: 'Villkor för nästa trappsteg',
    act: 'Åtgärd',
    order: 'Uppdrag',
    deadline: 'Tidsfrist',
  },
  toConfirm: 'Väntar på bekräftelse',
  orderedOn: (step, day) => `Öppning till ${step}, uppdrag ${short(day)}`,
  closingSince: (day) => `Stängs, bekräftelsen saknas, uppdrag ${short(day)}`,
  confirmBy: (day) => `bekräfta senast ${short(day)}`,
  up: (step) => `Gå upp: ${step}`,
  down: 'Stäng',
  confirm: 'Bekräfta som gjort',
  happens: 'Detta händer',
  who: {
    clients: 'Klienterna',
    professionals: 'Yrkespersonerna',
    appointments: 'Bokade tider',
    openings: 'Kommande öppningar',
    system: 'Bokningssystemet',
    journal: 'Loggboken',
    undo: 'Ångra',
  },
  appointmentsStand: 'Redan bokade tider står kvar.',
  canClose: 'Du kan stänga tjänsten när som helst.',
  canWithdraw:
    'Du kan återta uppdraget tills öppningen är bekräftad. En öppnad tjänst kan du stänga när som helst.',
  when: 'När?',
  now: 'Genast',
  dontOpen: 'Öppna inte',
  dontClose: 'Stäng inte',
  dontConfirm: 'Bekräfta inte än',
  doneOn: 'Vilken dag gjordes det?',
  checked: 'Hur kontrollerade du det med en testbokning?',
  whyClose: 'Varför stänger du?',
  reasonShown:
    'Syns för servicecheferna och i loggboken. Klienterna ser bara hur man får en tid per telefon.',
  kill: 'Nödstängning',
  killLede:
    'Stänger klienternas tidsbokning genast i alla tjänster. Yrkespersonerna kan fortfarande boka, och bokade tider står kvar.',
  killAct: 'Stäng klienternas tidsbokning',
  headline: ({ late, waiting, ready }) => {
    if (late > 0)
      return `${capital(word(late))} ${plural(late, 'bekräftelse är försenad', 'bekräftelser är försenade')}`;
    if (waiting > 0) return `${capital(word(waiting))} uppdrag väntar på bekräftelse`;
    if (ready > 0)
      return `${capital(word(ready))} ${plural(ready, 'tjänst är klar', 'tjänster är klara')} att öppnas`;
    return 'Ingen tjänst kan öppnas just nu';
  },
  lede: (everyone, invited) => {
    const services = (count: number) => `${word(count)} ${plural(count, 'tjänst', 'tjänster')}`;
    if (everyone + invited === 0) return 'Klienterna kan inte boka i någon tjänst just nu.';
    if (everyone === 0) return `Inbjudna klienter kan boka i ${services(invited)}, andra ännu inte i någon.`;
    const all = `Alla klienter kan boka i ${services(everyone)}`;
    return invited === 0 ? `${all}.` : `${all}, inbjudna i ${word(invited)}.`;
  },
  deniedTo: (role) => `Styrtavlan används av: ${inText(role)}`,
  deniedWhy: 'Din roll ger inte rätt att öppna eller stänga tjänster. Översikten visar läget.',
  table: 'Tjänster och trappsteg',
  unitsOf: (service) => `${service} per enhet`,
  unitColumn: 'Enhet',
  approvedOn: (day) => `Avgränsningen godkänd ${short(day)}`,
  dated: (step, day, clock) => `Tidsbestämt: ${step} ${full(day)} ${time(clock)}`,
  heldBack: (step, day) => `Hölls tillbaka ${short(day)}: ${step}`,
  late: 'Bekräftelsen är försenad',
  orderedBy: (role) => `Uppdraget gavs av: ${inText(role)}`,
  withdraw: 'Återta',
  stranded: {
    notClosed: (step) => `Inte med, men står ännu på ${step}`,
    notSettled: 'Inte med, men ett uppdrag eller en tidsbestämning är öppen',
  },
  nothingHere: 'Du har inga tjänster att öppna eller stänga.',
  open: {
    question: (service, admits) =>
      `Öppnar du tjänsten ${{ everyone: 'för alla klienter', invited: 'för inbjudna klienter', staff: 'för personalen', none: '' }[admits]}: ${service}?`,
    act: 'Öppna',
    order: 'Ge uppdraget',
    otherStep: (step) => `Nästa trappsteg är där ${step}. Öppna det för sig.`,
    none: (service) => `Tjänsten kan inte öppnas nu: ${service}`,
    clients: {
      everyone: (languages) => `Tjänsten kommer till sidan Boka tid ${languages}.`,
      invited: 'Inbjudna klienter kan boka. Tjänsten kommer ännu inte till sidan Boka tid.',
      staff: 'Ingenting ändras för klienterna.',
      none: 'Ingenting ändras för klienterna.',
    },
    afterConfirming: 'Klienterna märker ändringen först när öppningen har bekräftats som gjord.',
    professionals: 'Klienters bokningar kan komma in i deras kalendrar.',
    professionalsOnly: 'De kan boka tider åt klienter.',
    system: (system, day) =>
      `Öppna tjänsten själv i bokningssystemet (${system}). Bekräfta sedan öppningen som gjord senast ${full(day)}.`,
    journal: (proposal, role, day) =>
      `Öppningen antecknas som din. Avgränsning ${proposal} godkändes av ${inText(role)} ${full(day)}.`,
    atMoment: 'Senare, vid denna tidpunkt',
    day: 'Dag',
    time: 'Klockslag',
    judgedAgain: 'Villkoren prövas då på nytt. Om något saknas öppnas tjänsten inte.',
    laterOrders: 'Då uppstår ett uppdrag: öppningen ska ännu göras i bokningssystemet och bekräftas.',
    momentNeeded: 'Ange dag och klockslag.',
  },
  units: 'Enheter',
  unitsNeeded: 'Välj minst en enhet.',
  others: 'Vid dessa enheter kan tjänsten inte öppnas nu',
  close: {
    question: (service) => `Stänger du tjänsten: ${service}?`,
    none: (service) => `Tjänsten kan inte stängas nu: ${service}`,
    to: 'Till vilket trappsteg?',
    clients: {
      everyone:
        'Tjänsten försvinner genast från sidan Boka tid. Sidan berättar hur man får en tid per telefon.',
      invited: 'Inte heller inbjudna kan längre boka.',
      staff: 'Ingenting ändras för klienterna.',
      none: 'Ingenting ändras för klienterna.',
    },
    step: (step, admits) =>
      `${step}: ${{ everyone: 'alla klienter kan boka', invited: 'inbjudna klienter och yrkespersonerna kan boka', staff: 'bara yrkespersonerna kan boka', none: 'ingen kan boka' }[admits]}`,
    falls: 'En obekräftad eller tidsbestämd öppning återtas samtidigt.',
    system: (system, day) =>
      `Stäng tjänsten även i bokningssystemet (${system}). Bekräfta sedan stängningen som gjord senast ${full(day)}.`,
    journal: 'Stängningen antecknas som din, med orsaken bredvid.',
    undo: 'Tjänsten kan öppnas igen när villkoren för det högre trappsteget är uppfyllda.',
  },
  confirming: {
    question: (service) => `Är det gjort: ${service}?`,
    none: (service) => `Det finns inget att bekräfta: ${service}`,
    orders: 'Uppdrag',
    order: (unit, step, day) => `${unit}: ${step}, uppdrag ${short(day)}`,
    system: (system) => `Gör ändringen först i bokningssystemet (${system}).`,
    closed: 'Tjänsten är redan stängd för klienterna. Ingenting ändras för dem.',
    journal: 'Bekräftelsen antecknas som din, med resultatet av testbokningen bredvid.',
    checkedHint: 'Berätta vad du försökte boka och vad som hände.',
  },
  withdrawing: {
    question: (service) => `Återtar du öppningen: ${service}?`,
    none: (service) => `Det finns inget att återta: ${service}`,
    what: 'Vad återtas?',
    order: (unit, step, day) => `${unit}: ${step}, uppdrag ${short(day)}`,
    dated: (unit, step, day, clock) => `${unit}: ${step}, tidsbestämt ${full(day)} ${time(clock)}`,
    why: 'Varför återtar du?',
    act: 'Återta öppningen',
    keep: 'Återta inte',
    stays: 'Ingenting ändras för dem. Tjänsten stannar på det trappsteg där den står nu.',
    system: 'Om öppningen redan är gjord i bokningssystemet, återta den också där.',
    journal: 'Återtagandet antecknas som ditt, med orsaken bredvid.',
    again: 'Tjänsten kan öppnas eller tidsbestämmas på nytt när villkoren är uppfyllda.',
  },
  killing: {
    question: 'Stänger du klienternas tidsbokning i alla tjänster?',
    closes: 'Dessa stängs',
    withdraws: 'Dessa öppningar återtas',
    nothing: 'Klienterna kan inte boka något just nu. Det finns inget att stänga.',
    confirmAll: 'Stäng tjänsterna även i bokningssystemen och bekräfta stängningarna som gjorda.',
    undo: 'Varje tjänst öppnas på nytt för sig när dess villkor är uppfyllda.',
  },
  partly: (done) => `De andra lyckades: ${done}.`,
  done: {
    ordered:
      'Uppdraget är gett. Ingenting ändras ännu för klienterna. Öppna tjänsten i bokningssystemet och bekräfta öppningen som gjord.',
    opened: 'Tjänsten är öppnad. Du kan stänga den när som helst.',
    dated: 'Öppningen är tidsbestämd. Du kan återta den på den här sidan.',
    closing:
      'Tjänsten är stängd för klienterna. Stäng den även i bokningssystemet och bekräfta det som gjort.',
    closed: 'Tjänsten är stängd.',
    confirmed: 'Bekräftelsen är antecknad. Tjänsten står nu på sitt nya trappsteg.',
    withdrawn: 'Öppningen är återtagen. Tjänsten stannade på det trappsteg där den stod.',
    killed:
      'Klienternas tidsbokning är stängd i alla tjänster. Stäng tjänsterna även i bokningssystemen och bekräfta stängningarna som gjorda.',
  },
};
