import { act, complete, grant, publish, tell, train, type Act } from '../deed';

const task = 'tyoikaisten-palvelut';
const pilot = 'aikuissosiaalityon-neuvonta';
/** All but the pilot: what invited clients may book in their turn. */
const others = [
  {
    service: 'tyoikaisten-sosiaaliohjaus',
    units: ['joensuu', 'kontiolahti', 'outokumpu', 'kitee', 'lieksa', 'nurmes'],
    types: ['tapaaminen'],
    highestStep: 'invited',
  },
  {
    service: 'palvelutarpeen-arviointi-tyoikaiset',
    units: ['joensuu', 'outokumpu', 'kitee', 'lieksa'],
    types: ['arviointikeskustelu'],
    highestStep: 'invited',
  },
  {
    service: 'taydentava-toimeentulotuki',
    units: ['joensuu', 'kontiolahti', 'kitee', 'nurmes'],
    types: ['puhelu'],
    highestStep: 'invited',
  },
  {
    service: 'sosiaalinen-luototus',
    units: ['joensuu', 'lieksa'],
    types: ['talouskeskustelu'],
    highestStep: 'staff',
  },
];

/** The pilot went well and all is done early; only the scope that lets everyone in waits for approval. */
export const tyoikaisetStory: readonly Act[] = [
  act('2026-02-04 09.25', 'coordinator', grant('service-manager', `serviceTask:${task}`, 'workManager')),
  act('2026-02-19 10.10', 'division', complete(task, 'current-state.agree-start')),
  act('2026-03-03 13.40', 'coordinator', complete(task, 'kickoff.discuss-with-supervisors')),
  act('2026-03-18 15.15', 'coordinator', complete(task, 'kickoff.draft-schedule')),
  act('2026-03-27 10.20', 'coordinator', grant('contact-person', `serviceTask:${task}`, 'workContact')),
  act('2026-05-12 09.30', 'coordinator', complete(task, 'workshops.agree-content')),
  act('2026-05-19 12.10', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'functions',
    present: ['coordinator', 'workManager', 'workContact'],
    others: 9,
    minutes:
      'Neuvontaan otetaan yhteyttä usein vasta, kun tilanne on jo kiristynyt. Verkossa ajan voi varata myös illalla. Kokeillaan ensin kahdessa yksikössä kutsutuilla asiakkailla.',
  }),
  act('2026-05-29 14.20', 'workContact', complete(task, 'service-design.theme-workshops')),
  act('2026-08-26 15.40', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'scoping',
    present: ['coordinator', 'workContact', 'admin'],
    others: 8,
    minutes:
      'Kokeiluun neuvonta Joensuussa ja Kiteellä. Tulkin tarve kysytään jo varatessa. Toimeentulotuen ajat otetaan mukaan, kun puhelut ja verkkoajat saadaan samaan kalenteriin.',
  }),
  act('2026-08-27 09.15', 'coordinator', complete(task, 'workshops.give-assignments')),
  act('2026-08-28 13.00', 'workContact', tell(task, 'early-word')),
  act('2026-09-23 15.45', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'go-live',
    present: ['coordinator', 'workContact', 'trainer'],
    others: 10,
    minutes:
      'Kutsu lähtee asiakkaille, jotka ovat itse toivoneet verkkovarausta. Kiteellä aloitetaan muutama viikko Joensuun jälkeen, kun kaikki on koulutettu.',
  }),
  act('2026-09-28 11.25', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      {
        service: pilot,
        units: ['joensuu', 'kitee'],
        types: ['neuvontapuhelu', 'neuvontakaynti'],
        highestStep: 'invited',
      },
      ...others,
    ],
    note: 'Neuvonta aloittaa kutsutuilla. Avaamisesta kaikille tehdään oma ehdotus.',
  }),
  act('2026-10-01 09.05', 'workManager', { do: 'approve', serviceTask: task }),
  act('2026-10-02 14.00', 'workManager', complete(task, 'workshops.share-work')),
  act('2026-10-05 13.20', 'coordinator', tell(task, 'supervisor-brief')),
  act('2026-10-16 14.40', 'admin', {
    do: 'test',
    service: pilot,
    suite: 'client-booking',
    failed: [],
    note: 'Kutsulinkki ei näy muille, ja tulkkikysymys tulee kalenteriin asti.',
  }),
  act('2026-10-19 10.35', 'workContact', {
    do: 'count',
    service: pilot,
    bookings: 41,
    from: '2026-09-21',
    to: '2026-10-18',
    evidence: 'Asiakastietojärjestelmän varausraportti, Joensuu ja Kitee.',
  }),
  act('2026-10-20 09.45', 'communications', tell(task, 'go-live-note')),
  act('2026-10-21 15.20', 'trainer', train(task, 'joensuu', 19, 20)),
  act('2026-10-22 12.15', 'workContact', publish(pilot, 'client', 'fi')),
  act('2026-10-23 09.10', 'workContact', publish(pilot, 'client', 'sv')),
  act('2026-11-02 08.05', 'admin', { do: 'order', service: pilot, units: ['joensuu'], step: 'invited' }),
  act('2026-11-03 09.30', 'admin', {
    do: 'confirm',
    service: pilot,
    units: ['joensuu'],
    evidence: 'Koevaraus kutsulinkillä. Kutsutut lisättiin testihenkilön jälkeen.',
  }),
  act('2026-11-10 11.45', 'communications', tell(task, 'web-page')),
  act('2026-11-11 15.05', 'workContact', publish(pilot, 'professional', 'fi')),
  act('2026-11-12 12.30', 'communications', tell(task, 'note-to-residents')),
  act('2026-11-13 10.15', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      {
        service: pilot,
        units: ['joensuu', 'kitee'],
        types: ['neuvontapuhelu', 'neuvontakaynti'],
        highestStep: 'open',
      },
      ...others,
    ],
    note: 'Kokeilu on sujunut Joensuussa hyvin: kaikki ajat on käytetty eikä yhtään ole jäänyt väliin. Neuvonta voidaan avata kaikille.',
  }),
  act('2026-11-19 15.40', 'trainer', train(task, 'kitee', 6, 6)),
  act('2026-11-23 14.20', 'admin', { do: 'order', service: pilot, units: ['kitee'], step: 'invited' }),
];
