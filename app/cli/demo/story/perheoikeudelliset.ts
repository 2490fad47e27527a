import { act, complete, grant, publish, tell, train, type Act } from '../deed';

const task = 'perheoikeudelliset-palvelut';
const supervisor = 'lastenvalvoja';
const units = ['joensuu-perhekeskus', 'kitee', 'lieksa'];

/** Invited clients book already, every criterion of the next gate is met, and the opening waits for a hand. */
export const perheoikeudellisetStory: readonly Act[] = [
  act('2026-02-04 09.20', 'coordinator', grant('service-manager', `serviceTask:${task}`, 'familyManager')),
  act('2026-02-12 10.40', 'division', complete(task, 'current-state.agree-start')),
  act('2026-02-24 13.15', 'coordinator', complete(task, 'kickoff.discuss-with-supervisors')),
  act('2026-03-12 14.35', 'coordinator', complete(task, 'kickoff.draft-schedule')),
  act('2026-03-20 09.10', 'coordinator', grant('contact-person', `serviceTask:${task}`, 'lawContact')),
  act('2026-04-07 11.40', 'coordinator', complete(task, 'workshops.agree-content')),
  act('2026-04-14 15.35', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'functions',
    present: ['coordinator', 'familyManager', 'lawContact'],
    others: 4,
    minutes:
      'Lastenvalvojien puhelinaika on ruuhkautunut, ja suuri osa soitoista koskee ajan varaamista. Vanhemmat varaavat ajan yhdessä, joten lomakkeella kysytään, mistä he haluavat sopia.',
  }),
  act('2026-05-19 15.25', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'scoping',
    present: ['coordinator', 'lawContact', 'admin'],
    others: 4,
    minutes:
      'Kolme aikatyyppiä kaikkiin yksiköihin. Vanhemmuuden tunnustaminen vain toimipisteessä. Olosuhdeselvitykset jäävät pois, koska niistä päättää tuomioistuin.',
  }),
  act('2026-05-20 09.00', 'coordinator', complete(task, 'workshops.give-assignments')),
  act('2026-05-22 10.30', 'lawContact', tell(task, 'early-word')),
  act('2026-06-08 13.45', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      {
        service: supervisor,
        units,
        types: ['vanhemmuuden-tunnustaminen', 'sopimus-lapsen-asioista', 'neuvonta'],
        highestStep: 'open',
      },
      {
        service: 'perheasioiden-sovittelu',
        units: ['joensuu-perhekeskus', 'kitee'],
        types: ['ensitapaaminen', 'jatkotapaaminen'],
        highestStep: 'open',
      },
    ],
    note: 'Lastenvalvojat ensin, sovittelu heidän kokemustensa jälkeen.',
  }),
  act('2026-06-10 15.00', 'familyManager', complete(task, 'workshops.share-work')),
  act('2026-06-12 09.25', 'familyManager', { do: 'approve', serviceTask: task }),
  act('2026-09-24 12.50', 'coordinator', tell(task, 'supervisor-brief')),
  act('2026-10-07 15.05', 'trainer', train(task, 'joensuu-perhekeskus', 6, 6)),
  act('2026-10-08 14.10', 'trainer', train(task, 'kitee', 2, 2)),
  act('2026-10-08 14.12', 'trainer', train(task, 'lieksa', 2, 2)),
  act('2026-10-09 13.30', 'admin', {
    do: 'test',
    service: supervisor,
    suite: 'client-booking',
    failed: [],
    note: 'Tunnustamisen ajat näkyvät vain toimipisteessä, kuten pitää.',
  }),
  act('2026-10-12 11.05', 'lawContact', publish(supervisor, 'client', 'fi')),
  act('2026-10-12 11.12', 'lawContact', publish(supervisor, 'client', 'sv')),
  act('2026-10-12 11.18', 'lawContact', publish(supervisor, 'client', 'en')),
  act('2026-10-12 14.20', 'communications', tell(task, 'go-live-note')),
  act('2026-10-13 09.50', 'lawContact', {
    do: 'count',
    service: supervisor,
    bookings: 64,
    from: '2026-09-14',
    to: '2026-10-11',
    evidence: 'Asiakastietojärjestelmän varausraportti.',
  }),
  act('2026-10-14 13.05', 'lawContact', {
    do: 'count',
    service: supervisor,
    bookings: 52,
    from: '2026-09-14',
    to: '2026-10-11',
    evidence: 'Korjattu luku: ensimmäisessä olivat mukana myös perutut ajat.',
    corrects: true,
  }),
  act('2026-10-26 08.05', 'admin', { do: 'order', service: supervisor, units, step: 'invited' }),
  act('2026-10-26 10.15', 'admin', {
    do: 'confirm',
    service: supervisor,
    units,
    evidence: 'Koevaraus kutsulinkillä kolmessa yksikössä. Yksikään ei näy ilman linkkiä.',
  }),
  act('2026-11-10 10.05', 'lawContact', publish(supervisor, 'professional', 'fi')),
  act('2026-11-19 13.25', 'communications', tell(task, 'web-page')),
  act('2026-11-20 10.30', 'communications', tell(task, 'note-to-residents')),
  act('2026-11-20 14.15', 'lawContact', tell(task, 'word-to-partners')),
];
