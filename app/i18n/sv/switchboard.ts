import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { capital, plural, sentence } from '../sentence';

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
    system: 'Bokningssystemet',
    journal: 'Loggboken',
    undo: 'Ångra',
  },
  appointmentsStand: 'Redan bokade tider står kvar.',
  canClose: 'Du kan stänga tjänsten när som helst.',
  when: 'När?',
  now: 'Genast när jag bekräftar',
  dontOpen: 'Öppna inte',
  dontClose: 'Stäng inte',
  doneOn: 'Vilken dag gjordes det?',
  checked: 'Hur kontrollerade du det med en testbokning?',
  whyClose: 'Varför stänger du?',
  reasonShown: 'Syns för servicecheferna och i loggboken. Klienterna ser hur man får en tid per telefon.',
  kill: 'Nödstängning',
  killLede:
    'Stänger klienternas bokning genast i alla tjänster. Yrkespersonerna kan fortfarande boka, och bokade tider står kvar.',
  killAct: 'Stäng all bokning för klienter',
  headline: ({ late, waiting, ready }) => {
    if (late > 0)
      return `${capital(word(late))} ${plural(late, 'bekräftelse är försenad', 'bekräftelser är försenade')}`;
    if (waiting > 0) return `${capital(word(waiting))} uppdrag väntar på bekräftelse`;
    if (ready > 0)
      return `${capital(word(ready))} ${plural(ready, 'tjänst är klar', 'tjänster är klara')} att öppnas`;
    return 'Ingen tjänst kan öppnas just nu';
  },
  lede: (everyone, invited) =>
    `Alla klienter kan boka i ${word(everyone)} ${plural(everyone, 'tjänst', 'tjänster')}, inbjudna i ${word(invited)}.`,
  deniedTo: (role) => `Styrtavlan används av: ${role}`,
  deniedWhy: 'Ditt uppdrag ger inte rätt att öppna eller stänga tjänster. Översikten visar läget.',
  table: 'Tjänster och trappsteg',
  unitsOf: (service) => `${service} per enhet`,
  unitColumn: 'Enhet',
  approvedOn: (day) => `Godkännande i kraft ${short(day)}`,
  dated: (step, day, clock) => `Tidsbestämt: ${step} ${full(day)} ${time(clock)}`,
  heldBack: (step, day) => `Hölls tillbaka ${short(day)}: ${step}`,
  late: 'Bekräftelsen är försenad',
  orderedBy: (role) => `Gett av: ${role}`,
  withdraw: 'Återta',
  nothingHere: 'Du har inga tjänster att öppna eller stänga.',
  open: {
    question: (service, admits) =>
      `Öppnar du tjänsten ${{ everyone: 'för alla klienter', invited: 'för inbjudna klienter', staff: 'för personalen', none: '' }[admits]}: ${service}?`,
    act: 'Öppna',
    none: (service) => `Tjänsten kan inte öppnas nu: ${service}`,
    clients: {
      everyone: (languages) => `Tjänsten kommer till sidan Boka tid ${languages}.`,
      invited: 'Inbjudna klienter kan boka. Tjänsten kommer ännu inte till sidan Boka tid.',
      staff: 'Ingenting ändras för klienterna.',
      none: 'Ingenting ändras för klienterna.',
    },
    afterConfirming: 'Detta sker först när öppningen har bekräftats som gjord.',
    professionals: 'Klienters bokningar kan komma in i deras kalendrar.',
    professionalsOnly: 'De kan boka tider åt klienter.',
    system: (system, day) =>
      sentence(`Gör öppningen själv: ${system}. Bekräfta den sedan som gjord, senast ${short(day)}`),
    journal: (proposal, role, day) =>
      `Öppningen antecknas som din. Avgränsning ${proposal} godkändes av ${role} ${full(day)}.`,
    atMoment: 'Senare, vid denna tidpunkt',
    day: 'Dag',
    time: 'Klockslag',
    judgedAgain: 'Villkoren prövas då på nytt. Om något saknas går tjänsten inte upp.',
    momentNeeded: 'Ange dag och klockslag.',
  },
  units: 'Enheter',
  unitsNeeded: 'Välj minst en enhet.',
  others: 'Dessa går inte upp nu',
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
    professionalsStay: 'De kan fortfarande boka.',
    professionalsToo: 'Inte heller de kan längre boka.',
    system: (system, day) =>
      sentence(`Stäng tjänsten även där: ${system}. Bekräfta det sedan som gjort, senast ${short(day)}`),
    journal: 'Stängningen antecknas som din, med orsaken bredvid.',
    undo: 'Tjänsten går upp igen när villkoren för det högre trappsteget är uppfyllda.',
  },
  confirming: {
    question: (service) => `Är det gjort: ${service}?`,
    none: (service) => `Det finns inget att bekräfta: ${service}`,
    orders: 'Uppdrag',
    order: (unit, step, day) => `${unit}: ${step}, uppdrag ${short(day)}`,
    clients: 'En öppnad tjänst kommer genast till sidan Boka tid, om den är öppen för alla.',
    journal: 'Bekräftelsen antecknas som din, med resultatet av testbokningen bredvid.',
    checkedHint: 'Berätta vad du bokade och vad som hände.',
  },
  withdrawing: {
    question: (service) => `Återtar du uppdraget: ${service}?`,
    none: (service) => `Det finns inget att återta: ${service}`,
    what: 'Vad återtas?',
    order: (unit, step, day) => `${unit}: ${step}, uppdrag ${short(day)}`,
    dated: (unit, step, day, clock) => `${unit}: ${step}, tidsbestämt ${full(day)} ${time(clock)}`,
    why: 'Varför återtar du?',
    act: 'Återta uppdraget',
    keep: 'Återta inte',
    stays: 'Tjänsten stannar på det trappsteg där den står nu.',
  },
  killing: {
    question: 'Ska all bokning för klienter stängas?',
    closes: 'Dessa stängs',
    withdraws: 'Dessa öppningar återtas',
    nothing: 'Klienterna kan inte boka något just nu. Det finns inget att stänga.',
    confirmAll: 'Stäng tjänsterna även i bokningssystemen och bekräfta dem som gjorda.',
  },
  partly: (done) => `De andra lyckades: ${done}.`,
  done: {
    ordered: 'Uppdraget är gett. Gör öppningen i bokningssystemet och bekräfta den som gjord.',
    opened: 'Tjänsten är öppnad.',
    dated: 'Öppningen är tidsbestämd.',
    closing:
      'Tjänsten är stängd för klienterna. Stäng den även i bokningssystemet och bekräfta det som gjort.',
    closed: 'Tjänsten är stängd.',
    confirmed: 'Bekräftelsen är antecknad.',
    withdrawn: 'Uppdraget är återtaget.',
    killed: 'All bokning för klienter är stängd.',
  },
};
