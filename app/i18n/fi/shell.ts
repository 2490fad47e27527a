import { datesIn } from '../dates';
import { numbersIn } from '../numbers';
import { plural } from '../sentence';

const dates = datesIn('fi');
const { whole } = numbersIn('fi');

export const shell = {
  skip: 'Siirry sisältöön',
  demo: 'Esittelyaineisto: tiedot ovat keksittyjä.',
  nav: {
    label: 'Päävalikko',
    overview: 'Yleiskuva',
    approvals: (waiting: number) => (waiting === 0 ? 'Hyväksynnät' : `Hyväksynnät (${waiting})`),
    switchboard: 'Kytkintaulu',
    reports: 'Raportit',
    history: 'Päiväkirja',
  },
  signOut: 'Kirjaudu ulos',
  language: 'Kieli',
  revision: 'Määritysversio',
  inForceSince: (day: string) => `voimassa ${dates.full(day)} alkaen`,
  journal: (events: number) => `Päiväkirjassa ${whole(events)} ${plural(events, 'tapahtuma', 'tapahtumaa')}`,
  /** Before the hash of the last event. */
  head: 'viimeisimmän tunniste',
  errors: {
    notFoundTitle: 'Sivua ei löydy',
    notFound: 'Osoitteessa voi olla virhe, tai sivu on poistettu.',
    forbiddenTitle: 'Tähän ei ole oikeutta',
    forbidden: 'Roolisi ei anna oikeutta tähän sivuun tai toimintoon. Yleiskuvasta näet, kenen vuoro on.',
    staleFormTitle: 'Lomake on vanhentunut',
    staleForm: 'Mitään ei tallennettu. Palaa edelliselle sivulle, lataa se uudelleen ja yritä uudestaan.',
    brokenTitle: 'Jokin meni vikaan',
    broken: 'Vika on meillä, ei sinussa. Mitään ei tallennettu. Yritä hetken päästä uudelleen.',
    /** Before the id of the request. */
    reference: 'Jos vika toistuu, kerro tukeen tämä tunniste:',
    outage: {
      title: 'Porras on hetken poissa käytöstä',
      text: 'Tietoihin ei juuri nyt päästä. Yritä hetken päästä uudelleen. Jos tämä jatkuu, kerro tekniselle pääkäyttäjälle.',
      clientsTitle: 'Ajanvarauksen tietoja ei juuri nyt saada',
      clients: 'Yritä hetken päästä uudelleen. Ajan saat myös puhelimella.',
      /** A form that could not be acted on: it can be sent again as it was. */
      kept: 'Lähettämäsi on tallessa tällä sivulla.',
      wrote: 'Kirjoittamasi teksti',
      again: 'Yritä uudelleen',
      resend: 'Lähetä uudelleen',
    },
    toFront: 'Etusivulle',
  },
  /** Under a field for a day or a time, which browsers write each in their own way: what stands in it. */
  presetDay: (day: string) => `Valmiina on ${dates.full(day)}. Selain voi näyttää sen toisin.`,
  presetTime: (clock: string) => `Valmiina on ${dates.time(clock)}.`,
  /** Beside every text field: what is written stays, and others read it. */
  noClientData: 'Teksti jää päiväkirjaan. Älä kirjoita asiakkaiden tietoja.',
  tooLong: (most: number) => `Teksti on liian pitkä. Siinä saa olla enintään ${whole(most)} merkkiä.`,
  looksPersonal: {
    identityCode:
      'Tekstissä näyttää olevan henkilötunnus. Poista se, tai tallenna uudelleen, jos se ei ole asiakkaan.',
    phone:
      'Tekstissä näyttää olevan puhelinnumero. Poista se, tai tallenna uudelleen, jos se ei ole asiakkaan.',
    email:
      'Tekstissä näyttää olevan sähköpostiosoite. Poista se, tai tallenna uudelleen, jos se ei ole asiakkaan.',
  },
};
