export const signIn = {
  title: 'Kirjaudu sisään',
  email: 'Sähköposti',
  password: 'Salasana',
  /** Where there are other ways too. */
  withPassword: 'Kirjaudu salasanalla',
  submit: 'Kirjaudu',
  refused: {
    title: 'Kirjautuminen ei onnistunut',
    wrong: 'Sähköposti tai salasana ei täsmää. Tarkista molemmat ja yritä uudelleen.',
    'too-many': (minutes: number) =>
      `Yrityksiä on ollut liian monta. Yritä uudelleen ${minutes} minuutin kuluttua.`,
  },
  demo: {
    title: 'Esittelyn tunnukset',
    lede: 'Valitse, missä roolissa katsot. Salasanaa ei tarvita.',
    /** After a role that is held for someone else. */
    substitute: 'sijainen',
  },
  newPassword: {
    title: 'Aseta salasana',
    lede: (email: string) => `Kirjaudut osoitteella ${email} ja salasanalla, jonka asetat nyt.`,
    field: 'Uusi salasana',
    hint: (shortest: number) => `Vähintään ${shortest} merkkiä. Muutama peräkkäinen sana on hyvä salasana.`,
    submit: 'Aseta salasana',
    done: 'Salasana on asetettu. Kirjaudu sillä sisään.',
    fault: {
      'too-short': (shortest: number) => `Salasana on liian lyhyt. Kirjoita vähintään ${shortest} merkkiä.`,
      'too-long': (longest: number) => `Salasana on liian pitkä. Kirjoita enintään ${longest} merkkiä.`,
    },
    linkTitle: 'Linkki ei enää toimi',
    link: {
      unknown:
        'Osoite ei ole kokonainen, tai sen tilalle on tehty uusi linkki. Pyydä uusi siltä, joka lisäsi sinut Porrakseen.',
      used: 'Linkillä on jo asetettu salasana. Jos et asettanut sitä itse, kerro siitä heti sille, joka lisäsi sinut Porrakseen.',
      expired: 'Linkki on vanhentunut. Pyydä uusi siltä, joka lisäsi sinut Porrakseen.',
    },
    toSignIn: 'Siirry kirjautumaan',
  },
  start: {
    several: 'Valitse hanke',
    noDuty: 'Sinulla ei ole vielä roolia',
    noDutyText:
      'Pyydä rooli siltä, joka lisäsi sinut Porrakseen. Hankkeen sivut aukeavat heti, kun se on annettu.',
    nothing: 'Mitään ei ole vielä otettu käyttöön',
    nothingText: 'Ota määritykset käyttöön palvelimen komentoriviltä:',
  },
};
