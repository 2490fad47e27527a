import { act, complete, grant, publish, tell, train, type Act } from '../deed';

const task = 'lastensuojelu';
const aftercare = 'jalkihuollon-ohjaus';
const units = ['joensuu-perhekeskus', 'kitee', 'lieksa'];
const planMeeting = {
  service: 'asiakassuunnitelman-tapaaminen',
  units,
  types: ['suunnitelmatapaaminen'],
  highestStep: 'staff',
};

/** Aftercare is with staff. A changed duration made the approval stale, and the new one waits. */
export const lastensuojeluStory: readonly Act[] = [
  act('2026-02-04 09.15', 'coordinator', grant('service-manager', `serviceTask:${task}`, 'childManager')),
  act('2026-02-12 10.35', 'division', complete(task, 'current-state.agree-start')),
  act('2026-02-25 14.10', 'coordinator', complete(task, 'kickoff.discuss-with-supervisors')),
  act('2026-03-11 10.55', 'coordinator', complete(task, 'kickoff.draft-schedule')),
  act('2026-03-13 09.20', 'coordinator', grant('contact-person', `serviceTask:${task}`, 'childContact')),
  act('2026-04-28 13.00', 'coordinator', complete(task, 'workshops.agree-content')),
  act('2026-05-12 15.45', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'functions',
    present: ['coordinator', 'childManager', 'childContact', 'trainer'],
    others: 8,
    minutes:
      'Aloitetaan jälkihuollosta: asiakkaat ovat täysi-ikäisiä ja toivoivat verkkovarausta haastatteluissa. Muissa palveluissa ajan sopiminen on osa työtä perheen kanssa. Kirjaamistiimiltä pyydetään linjaus siitä, mitä varaus saa näyttää yhteisellä laitteella.',
  }),
  act('2026-05-22 15.20', 'childContact', complete(task, 'service-design.theme-workshops')),
  act('2026-06-02 15.30', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'scoping',
    present: ['coordinator', 'childContact', 'admin'],
    others: 7,
    minutes:
      'Jälkihuoltoon kaksi aikatyyppiä: tapaaminen ja puhelu. Tehostetun perhetyön ajoista ei päästy yksimielisyyteen, ja asia palaa seuraavaan työpajaan.',
  }),
  act('2026-06-03 08.50', 'coordinator', complete(task, 'workshops.give-assignments')),
  act('2026-06-04 13.35', 'childContact', tell(task, 'early-word')),
  act('2026-08-19 14.40', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      { service: aftercare, units, types: ['tapaaminen'], highestStep: 'invited' },
      {
        service: 'tehostettu-perhetyo',
        units: ['joensuu-perhekeskus', 'kitee'],
        types: ['kotikaynti'],
        highestStep: 'invited',
      },
      planMeeting,
    ],
    note: 'Toisen työpajan pohjalta.',
  }),
  act('2026-08-24 16.20', 'childManager', {
    do: 'return',
    serviceTask: task,
    reason: 'Puhelu puuttuu jälkihuollon aikatyypeistä. Moni nuori hoitaa asiansa mieluummin puhelimessa.',
  }),
  act('2026-08-31 10.25', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      { service: aftercare, units, types: ['tapaaminen', 'puhelu'], highestStep: 'invited' },
      {
        service: 'tehostettu-perhetyo',
        units: ['joensuu-perhekeskus', 'kitee'],
        types: ['kotikaynti'],
        highestStep: 'invited',
      },
      planMeeting,
    ],
    note: 'Puhelu on lisätty jälkihuollon aikatyyppeihin.',
  }),
  act('2026-09-02 08.30', 'childManager', { do: 'approve', serviceTask: task }),
  act(
    '2026-09-08 16.05',
    'chair',
    complete(
      task,
      'workshops.settle-what-shows',
      'Viestissä lukee vain päivä, kellonaika ja paikka. Palvelun tai yksikön nimeä ei näytetä missään.',
    ),
  ),
  act('2026-09-15 15.55', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'go-live',
    present: ['coordinator', 'childManager', 'childContact', 'communications'],
    others: 9,
    minutes:
      'Tehostettu perhetyö jää pois: ajat sovitaan perheen kanssa käynnillä. Jälkihuollossa ammattilaiset alkavat varata sähköisesti ensin itse. Jos 45 minuuttia ei riitä tapaamiseen, kestoa pidennetään.',
  }),
  act('2026-09-17 10.45', 'childManager', complete(task, 'workshops.share-work')),
  act('2026-10-06 13.50', 'admin', {
    do: 'test',
    service: aftercare,
    suite: 'staff-booking',
    failed: [],
    note: 'Kaikki kohdat läpi kolmessa yksikössä.',
  }),
  act('2026-10-12 08.00', 'admin', { do: 'order', service: aftercare, units, step: 'staff' }),
  act('2026-10-12 10.30', 'adminSubstitute', {
    do: 'confirm',
    service: aftercare,
    units,
    evidence: 'Ajat näkyvät ammattilaisille kolmessa yksikössä. Koevaraus ja peruminen onnistuivat.',
  }),
  act('2026-11-04 14.25', 'admin', {
    do: 'test',
    service: aftercare,
    suite: 'client-booking',
    failed: ['discreet-messages', 'screen-reader'],
    note: 'Kalenterimerkinnässä näkyi yksikön nimi, ja ruudunlukija ohitti kellonajan. Toimittaja korjaa.',
  }),
  act('2026-11-06 10.10', 'admin', {
    do: 'test',
    service: aftercare,
    suite: 'client-booking',
    failed: [],
    ran: ['discreet-messages', 'screen-reader'],
    note: 'Korjaukset ovat käytössä ja molemmat kohdat menivät läpi.',
  }),
  act('2026-11-10 15.42', 'childContact', publish(aftercare, 'client', 'fi')),
  act('2026-11-10 15.50', 'childContact', publish(aftercare, 'client', 'en')),
  act('2026-11-13 09.40', 'communications', tell(task, 'go-live-note')),
  act('2026-11-16 09.30', 'childContact', {
    do: 'count',
    service: aftercare,
    bookings: 88,
    from: '2026-10-12',
    to: '2026-11-15',
    evidence: 'Asiakastietojärjestelmän varausraportti, kolme yksikköä.',
  }),
  act('2026-11-17 13.20', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      { service: aftercare, units, types: ['tapaaminen', 'puhelu'], highestStep: 'open' },
      planMeeting,
    ],
    note: 'Tapaaminen on jatkossa tunnin mittainen: 45 minuuttia ei riittänyt. Tehostettu perhetyö jää pois, kuten kolmannessa työpajassa sovittiin.',
  }),
  act('2026-11-18 15.30', 'trainer', train(task, 'joensuu-perhekeskus', 12, 18)),
  act('2026-11-19 15.10', 'trainer', train(task, 'kitee', 5, 8)),
  act('2026-11-20 14.45', 'trainer', train(task, 'lieksa', 4, 8)),
];
