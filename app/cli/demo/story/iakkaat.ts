import { act, complete, grant, tell, train, type Act } from '../deed';

const task = 'iakkaiden-palvelut';

/** Under way, with staff so far: the contact person was named late, and training has begun. */
export const iakkaatStory: readonly Act[] = [
  act('2026-02-04 09.30', 'coordinator', grant('service-manager', `serviceTask:${task}`, 'elderManager')),
  act('2026-02-19 10.15', 'division', complete(task, 'current-state.agree-start')),
  act('2026-03-05 14.25', 'coordinator', complete(task, 'kickoff.discuss-with-supervisors')),
  act('2026-03-24 10.50', 'coordinator', complete(task, 'kickoff.draft-schedule')),
  // Two weeks late.
  act('2026-04-10 13.10', 'coordinator', grant('contact-person', `serviceTask:${task}`, 'elderContact')),
  act('2026-05-20 13.30', 'coordinator', complete(task, 'workshops.agree-content')),
  act('2026-05-26 15.50', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'functions',
    present: ['coordinator', 'elderManager', 'elderContact'],
    others: 11,
    minutes:
      'Ajan varaa usein läheinen. Siksi varatessa kysytään ensimmäiseksi, kenelle aika on. Puhelinpalvelua ei supisteta.',
  }),
  act('2026-06-05 12.20', 'elderContact', complete(task, 'service-design.theme-workshops')),
  act('2026-09-02 15.35', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'scoping',
    present: ['coordinator', 'elderContact', 'admin'],
    others: 9,
    minutes:
      'Mukaan palvelutarpeen arviointi ja neuvonta. Kotikäynnin ympärille tarvitaan matka-aika, joka vaihtelee kunnittain tunnista kahteen.',
  }),
  act('2026-09-03 09.20', 'coordinator', complete(task, 'workshops.give-assignments')),
  act('2026-09-10 14.05', 'elderContact', tell(task, 'early-word')),
  act('2026-09-30 15.20', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'go-live',
    present: ['coordinator', 'elderContact', 'trainer', 'communications'],
    others: 8,
    minutes:
      'Koulutus alkaa Joensuusta, koska siellä on eniten palveluohjaajia. Ohjetekstit kirjoitetaan isommalla kirjasimella myös paperille.',
  }),
  act('2026-10-28 15.10', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'experiences',
    present: ['coordinator', 'elderContact', 'chair'],
    others: 10,
    minutes:
      'Puolesta asioinnin säännöt käytiin läpi tapaus kerrallaan. Lapsiperheiden kokemuksista otetaan opiksi: työkäytännöt kirjoitetaan ennen avausta, ei sen jälkeen.',
  }),
  act('2026-10-30 10.40', 'elderManager', complete(task, 'workshops.share-work')),
  act('2026-11-05 13.55', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      {
        service: 'palvelutarpeen-arviointi-iakkaat',
        units: ['joensuu', 'liperi', 'kitee', 'lieksa'],
        types: ['kotikaynti', 'puhelu'],
        highestStep: 'open',
      },
      {
        service: 'iakkaiden-neuvonta',
        units: ['joensuu', 'liperi', 'heinavesi', 'kitee', 'ilomantsi', 'lieksa'],
        types: ['neuvonta-aika'],
        highestStep: 'open',
      },
    ],
    note: 'Omaishoidon tuki ja tukipalvelut tulevat omana ehdotuksenaan.',
  }),
  act('2026-11-11 15.30', 'trainer', train(task, 'joensuu', 18, 42)),
  act('2026-11-12 08.45', 'elderManager', { do: 'approve', serviceTask: task }),
  act('2026-11-24 15.40', 'trainer', train(task, 'joensuu', 29, 42)),
  act('2026-11-25 14.50', 'trainer', train(task, 'liperi', 5, 7)),
];
