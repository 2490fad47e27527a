import { datesIn } from '../dates';

const { full } = datesIn('fi');

/** Why something was not done, and what to do about it. Keys are the reasons of the decisions. */
export const refusals = {
  notDone: 'Mitään ei tallennettu',
  partlyDone: 'Osa jäi tekemättä',
  notYours: 'Roolisi ei anna oikeutta tähän. Yleiskuvasta näet, kenen vuoro on.',
  changedMeanwhile: 'Joku muu ehti ensin. Katso tilanne ja yritä uudelleen.',
  reasonNeeded: 'Kirjoita syy. Se näkyy päiväkirjassa.',
  dayNeeded: 'Anna päivä.',
  opening: {
    'no-such-subject': 'Tätä palvelua ei ole tässä yksikössä. Valitse toinen yksikkö.',
    'left-out':
      'Palvelu on jätetty pois käyttöönotosta. Ennen avaamista se pitää ottaa mukaan määrityksissä.',
    'not-next-step':
      'Portaita noustaan yksi kerrallaan. Palvelu on jo toisella portaalla kuin tällä sivulla näkyi. Katso tilanne kytkintaululta.',
    'not-approved': 'Rajausta ei ole hyväksytty. Palvelupäällikön hyväksyntä tarvitaan ensin.',
    'approval-stale': 'Rajauksen sisältö on muuttunut hyväksynnän jälkeen. Uusi hyväksyntä tarvitaan ensin.',
    'four-eyes': 'Hyväksyit rajauksen itse tai toisen puolesta. Avaajan pitää olla joku muu.',
    'gate-unmet': 'Ehtoja puuttuu. Palvelun voi avata, kun kaikki täyttyvät.',
    'at-top': 'Palvelu on jo ylimmällä portaalla. Avattavaa ei ole.',
    'order-waits': 'Edellinen toimeksianto odottaa vahvistusta. Vahvista tai peru se ensin.',
    'no-such-order': 'Toimeksianto on jo vahvistettu tai peruttu. Sinun ei tarvitse tehdä mitään.',
    'not-yet': 'Päivä on vasta edessä. Vahvista, kun työ on tehty.',
    'before-order': 'Päivä on ennen toimeksiantoa. Tarkista päivä.',
    'in-the-past': 'Hetki on jo mennyt. Valitse myöhempi.',
    'dated-already': 'Olet jo ajastanut avauksen tälle hetkelle. Sinun ei tarvitse tehdä mitään.',
    'no-such-dated-step': 'Ajastettu avaus on jo tehty tai peruttu. Katso tilanne kytkintaululta.',
    'not-lower': 'Palvelu on jo tällä portaalla tai alempana. Valitse alempi porras.',
    'closing-already': 'Palvelua suljetaan jo. Vahvista sulkeminen, kun se on tehty varausjärjestelmässä.',
    'nothing-to-close': 'Asiakkaat eivät voi nyt varata mitään. Suljettavaa ei ole.',
  },
  outsideScope: {
    service: 'Hyväksytty rajaus ei koske tätä palvelua. Rajausta pitää ensin laajentaa.',
    unit: 'Hyväksytty rajaus ei koske tätä yksikköä. Rajausta pitää ensin laajentaa.',
    types: 'Hyväksytty rajaus ei koske kaikkia valittuja aikatyyppejä. Rajausta pitää ensin laajentaa.',
    step: 'Hyväksytty rajaus ei ulotu tälle portaalle. Rajausta pitää ensin laajentaa.',
  },
  beforeScope: (day: string) =>
    `Hyväksytyn rajauksen mukaan palvelu nousee aikaisintaan ${full(day)}. Valitse se päivä tai myöhempi.`,
  scope: {
    'nothing-chosen': 'Valitse ainakin yksi palvelu.',
    'nothing-changes': 'Ehdotus on sama kuin voimassa oleva rajaus.',
    'not-pending': 'Ehdotus on jo ratkaistu tai korvattu uudella. Katso uusin sivulta Hyväksynnät.',
    'changed-meanwhile': 'Ehdotuksen sisältö muuttui, kun luit sitä. Lue muutokset ja päätä uudelleen.',
    'not-in-force': 'Tämä hyväksyntä ei ole enää voimassa. Katso voimassa oleva palvelutehtävän sivulta.',
  },
};
