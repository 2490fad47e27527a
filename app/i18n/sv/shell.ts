import type { Catalogue } from '../catalogue';
import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const dates = datesIn('sv');
const { whole } = numbersIn('sv');

export const shell: Catalogue['shell'] = {
  skip: 'Gå till innehållet',
  demo: 'Demonstrationsmaterial: uppgifterna är påhittade.',
  nav: {
    label: 'Huvudmeny',
    overview: 'Översikt',
    approvals: (waiting) => (waiting === 0 ? 'Godkännanden' : `Godkännanden (${waiting})`),
    switchboard: 'Styrtavla',
    reports: 'Rapporter',
    history: 'Loggbok',
  },
  signOut: 'Logga ut',
  language: 'Språk',
  revision: 'Definitionsversion',
  inForceSince: (day) => `i kraft sedan ${dates.full(day)}`,
  journal: (events) => `${whole(events)} ${plural(events, 'händelse', 'händelser')} i loggboken`,
  head: 'den senastes kod',
  errors: {
    notFoundTitle: 'Sidan finns inte',
    notFound: 'Det kan vara fel i adressen, eller så har sidan tagits bort.',
    forbiddenTitle: 'Du har inte rätt till detta',
    forbidden:
      'Din roll ger inte rätt till den här sidan eller funktionen. Översikten visar vems tur det är.',
    staleFormTitle: 'Formuläret är för gammalt',
    staleForm: 'Ingenting sparades. Gå tillbaka till föregående sida, ladda om den och försök igen.',
    brokenTitle: 'Något gick fel',
    broken: 'Felet är vårt, inte ditt. Ingenting sparades. Försök igen om en stund.',
    /** Before the id of the request. */
    reference: 'Om felet upprepas, uppge den här koden till supporten:',
    outage: {
      title: 'Porras är tillfälligt ur bruk',
      text: 'Uppgifterna kan inte nås just nu. Försök igen om en stund. Om detta fortsätter, berätta för den tekniska huvudanvändaren.',
      clientsTitle: 'Uppgifterna om tidsbokningen kan inte nås just nu',
      clients: 'Försök igen om en stund. Du får en tid också per telefon.',
      kept: 'Det du skickade finns kvar på den här sidan.',
      wrote: 'Det du skrev',
      again: 'Försök igen',
      resend: 'Skicka igen',
    },
    toFront: 'Till startsidan',
  },
  presetDay: (day) => `Förvald dag: ${dates.full(day)}. Webbläsaren kan visa den på annat sätt.`,
  presetTime: (clock) => `Förvald tid: ${dates.time(clock)}.`,
  noClientData: 'Texten blir kvar i loggboken. Skriv inte klienters uppgifter.',
  tooLong: (most) => `Texten är för lång. Den får ha högst ${whole(most)} tecken.`,
  looksPersonal: {
    identityCode:
      'Texten verkar innehålla en personbeteckning. Ta bort den, eller spara igen om den inte är en klients.',
    phone:
      'Texten verkar innehålla ett telefonnummer. Ta bort det, eller spara igen om det inte är en klients.',
    email:
      'Texten verkar innehålla en e-postadress. Ta bort den, eller spara igen om den inte är en klients.',
  },
};
