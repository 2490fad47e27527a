import { formatPlanItem } from '../../../domain/programme/plan-item';
import { act, complete, grant, publish, tell, train, type Act } from '../deed';

const task = 'lapsiperheiden-palvelut';
const guidance = 'lapsiperheiden-sosiaaliohjaus';
const counselling = 'perheneuvonta';
const first = ['joensuu-perhekeskus'];

/** Two services open to everyone in Joensuu; the other units follow once their training is done. */
export const lapsiperheetStory: readonly Act[] = [
  act('2026-02-04 09.10', 'coordinator', grant('service-manager', `serviceTask:${task}`, 'familyManager')),
  act('2026-02-12 10.30', 'division', complete(task, 'current-state.agree-start')),
  act('2026-02-18 15.05', 'coordinator', complete(task, 'kickoff.discuss-with-supervisors')),
  act('2026-03-04 13.20', 'coordinator', complete(task, 'kickoff.draft-schedule')),
  act('2026-03-06 09.40', 'coordinator', grant('contact-person', `serviceTask:${task}`, 'familyContact')),
  act('2026-03-09 11.15', 'coordinator', grant('supervisor', 'unit:joensuu-perhekeskus', 'supervisor')),
  act('2026-03-25 14.50', 'coordinator', complete(task, 'workshops.agree-content')),
  act('2026-04-08 15.40', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'functions',
    present: ['coordinator', 'familyManager', 'familyContact', 'supervisor', 'trainer'],
    others: 7,
    minutes:
      'Kävimme läpi, mitä asiakas tekee itse: varaa, siirtää ja peruu. Eniten keskustelua herätti, kuinka pitkälle eteenpäin aikoja voi luvata. Aloitamme sosiaaliohjauksesta ja perheneuvonnasta, koska niissä aikatyypit ovat selvät.',
  }),
  act('2026-04-15 09.20', 'familyContact', tell(task, 'early-word')),
  act('2026-04-29 15.50', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'scoping',
    present: ['coordinator', 'familyManager', 'familyContact', 'admin'],
    others: 6,
    minutes:
      'Asiakas voi varata ensimmäisen tapaamisen itse. Jatkoajat sovitaan edelleen yhdessä. Perhetyö otetaan mukaan myöhemmin kutsutuille, kotipalvelu jää odottamaan sähköistä kalenteria.',
  }),
  act(
    '2026-04-30 09.05',
    'coordinator',
    complete(
      task,
      'workshops.give-assignments',
      'Yhteyshenkilö luonnostelee ohjetekstit ja pyytää niistä palautetta kahdelta perheeltä.',
    ),
  ),
  act('2026-05-08 16.00', 'familyContact', complete(task, 'service-design.theme-workshops')),
  // Told a week after it was held: the coordinator was away.
  act('2026-05-27 10.10', 'coordinator', {
    do: 'hold',
    serviceTask: task,
    workshop: 'go-live',
    on: '2026-05-20',
    present: ['coordinator', 'familyContact', 'trainer', 'communications'],
    others: 8,
    minutes:
      'Ohjetekstit luettiin ääneen ja niistä poistettiin viisi vierasta sanaa. Joka yksikkö varaa koulutukseen puoli päivää. Käyttöönotto alkaa kesälomien jälkeen.',
  }),
  act('2026-05-29 13.30', 'familyManager', complete(task, 'workshops.share-work')),
  act('2026-06-09 14.15', 'coordinator', {
    do: 'propose',
    serviceTask: task,
    services: [
      {
        service: guidance,
        units: ['joensuu-perhekeskus', 'kontiolahti', 'outokumpu', 'kitee'],
        types: ['ensitapaaminen', 'jatkotapaaminen'],
        highestStep: 'open',
      },
      {
        service: counselling,
        units: ['joensuu-perhekeskus', 'kitee', 'lieksa'],
        types: ['ensimmainen-keskustelu'],
        highestStep: 'open',
      },
      {
        service: 'perhetyo',
        units: ['joensuu-perhekeskus', 'liperi', 'kitee', 'lieksa'],
        types: ['arviokaynti', 'neuvottelu'],
        highestStep: 'invited',
      },
    ],
    note: 'Kotipalvelu puuttuu tarkoituksella: sen ajat eivät ole vielä sähköisessä kalenterissa.',
  }),
  act('2026-06-11 08.35', 'familyManager', { do: 'approve', serviceTask: task }),
  act('2026-08-13 12.40', 'coordinator', tell(task, 'supervisor-brief')),
  act('2026-08-13 14.05', 'familyContact', publish(guidance, 'client', 'fi')),
  act('2026-08-13 14.12', 'familyContact', publish(guidance, 'client', 'sv')),
  act('2026-08-13 14.16', 'familyContact', publish(guidance, 'client', 'en')),
  act('2026-08-14 09.25', 'familyContact', publish(counselling, 'client', 'fi')),
  act('2026-08-14 09.31', 'familyContact', publish(counselling, 'client', 'sv')),
  act('2026-08-14 09.36', 'familyContact', publish(counselling, 'client', 'en')),
  act('2026-08-14 13.10', 'admin', {
    do: 'test',
    service: guidance,
    suite: 'client-booking',
    failed: [],
    note: 'Testattu kahdella testihenkilöllä, puhelimella ja tietokoneella.',
  }),
  act('2026-08-14 15.20', 'admin', {
    do: 'test',
    service: counselling,
    suite: 'client-booking',
    failed: [],
    note: 'Ruudunlukijalla varaaminen kesti kolme minuuttia.',
  }),
  act('2026-08-17 10.05', 'familyContact', {
    do: 'count',
    service: guidance,
    bookings: 46,
    from: '2026-07-20',
    to: '2026-08-16',
    evidence: 'Asiakastietojärjestelmän varausraportti, kaikki neljä yksikköä.',
  }),
  act('2026-08-17 10.15', 'familyContact', {
    do: 'count',
    service: counselling,
    bookings: 31,
    from: '2026-07-20',
    to: '2026-08-16',
    evidence: 'Asiakastietojärjestelmän varausraportti. Lomien aikana vastaanottoja oli vähän.',
  }),
  act('2026-08-20 11.30', 'communications', tell(task, 'go-live-note')),
  act('2026-08-21 15.05', 'trainer', train(task, 'joensuu-perhekeskus', 23, 24)),
  act('2026-08-21 15.08', 'trainer', train(task, 'kontiolahti', 3, 5)),
  act('2026-08-21 15.10', 'trainer', train(task, 'liperi', 5, 6)),
  act('2026-08-21 15.12', 'trainer', train(task, 'outokumpu', 3, 4)),
  act('2026-08-21 15.15', 'trainer', train(task, 'kitee', 6, 8)),
  act('2026-08-21 15.17', 'trainer', train(task, 'lieksa', 4, 6)),
  act('2026-08-31 08.05', 'admin', { do: 'order', service: guidance, units: first, step: 'invited' }),
  act('2026-08-31 08.10', 'admin', { do: 'order', service: counselling, units: first, step: 'invited' }),
  act('2026-08-31 09.35', 'admin', {
    do: 'confirm',
    service: guidance,
    units: first,
    evidence: 'Koevaraus testihenkilöllä kutsulinkin kautta, peruttu heti.',
  }),
  act('2026-08-31 09.50', 'admin', {
    do: 'confirm',
    service: counselling,
    units: first,
    evidence: 'Koevaraus testihenkilöllä. Ilman kutsulinkkiä palvelua ei näy.',
  }),
  act('2026-09-01 13.15', 'coordinator', {
    do: 'move',
    place: task,
    item: formatPlanItem({ kind: 'step', service: guidance, step: 'invited' }),
    to: '2027-01-18',
    reason:
      'Muissa yksiköissä osa henkilöstöstä jäi ilman koulutusta. Joensuu aloittaa, muut seuraavat, kun koulutus on käyty.',
  }),
  act('2026-09-01 13.20', 'coordinator', {
    do: 'move',
    place: task,
    item: formatPlanItem({ kind: 'step', service: counselling, step: 'invited' }),
    to: '2027-01-25',
    reason: 'Kitee ja Lieksa tulevat mukaan koulutuksen jälkeen, viikko sosiaaliohjauksen perässä.',
  }),
  act('2026-09-21 10.40', 'communications', tell(task, 'web-page')),
  act('2026-09-23 12.05', 'communications', tell(task, 'note-to-residents')),
  act('2026-09-30 15.25', 'familyContact', tell(task, 'word-to-partners')),
  // The opening was a week late: the working practices were.
  act('2026-10-01 16.10', 'familyContact', publish(guidance, 'professional', 'fi')),
  act('2026-10-02 09.15', 'familyContact', publish(counselling, 'professional', 'fi')),
  act('2026-10-05 08.05', 'admin', { do: 'order', service: guidance, units: first, step: 'open' }),
  act('2026-10-05 08.10', 'admin', { do: 'order', service: counselling, units: first, step: 'open' }),
  act('2026-10-05 08.45', 'admin', {
    do: 'confirm',
    service: guidance,
    units: first,
    evidence: 'Koevaraus onnistui ilman kutsulinkkiä suomeksi ja ruotsiksi. Peruttu.',
  }),
  act('2026-10-05 08.55', 'admin', {
    do: 'confirm',
    service: counselling,
    units: first,
    evidence: 'Koevaraus onnistui. Jatkoajat eivät näy asiakkaalle.',
  }),
  act(
    '2026-10-13 14.30',
    'coordinator',
    complete(task, 'follow-up.report-staff-bookings', 'Luvut käytiin läpi palvelujohdon kokouksessa.'),
  ),
  act('2026-11-12 08.20', 'supervisor', {
    do: 'close',
    service: counselling,
    units: first,
    step: 'invited',
    reason: 'Kaksi perheneuvojaa sairastui. Uusia aikoja ei voi luvata ennen kuin toinen heistä palaa.',
  }),
  act('2026-11-12 09.05', 'adminSubstitute', {
    do: 'confirm',
    service: counselling,
    units: first,
    evidence: 'Palvelu ei näy enää asiakkaille. Varatut ajat ovat tallella.',
  }),
  act('2026-11-19 08.15', 'admin', { do: 'order', service: counselling, units: first, step: 'open' }),
  act('2026-11-19 08.40', 'admin', {
    do: 'confirm',
    service: counselling,
    units: first,
    evidence: 'Koevaraus onnistui taas, ajat alkavat ensi viikosta.',
  }),
];
