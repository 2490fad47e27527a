export const reports = {
  title: 'Raportit',
  headline: 'Ota tilanneraportti paperille',
  lede: 'Raportti kertoo, miten käyttöönotto on valitun päivän lopussa: mikä on avoinna, mikä odottaa ja kenen vuoro on.',
  day: 'Minkä päivän tilanne',
  since: 'Mihin päivään verrataan',
  sinceHint: 'Jätä tyhjäksi, jos et vertaa.',
  language: 'Raportin kieli',
  submit: 'Avaa raportti (PDF)',
  refused: {
    'no-such-day': 'Tarkista päivä: tällaista ei ole kalenterissa.',
    'not-yet': 'Päivä on vasta edessä. Valitse tämä päivä tai aiempi.',
    'nothing-yet': 'Tästä päivästä ei ole kirjauksia. Valitse päivä, jona hanke oli jo alkanut.',
    'not-earlier': 'Valitse aiempi päivä kuin se, josta raportti kertoo.',
  },
};
