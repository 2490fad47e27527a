import type { Catalogue } from '../catalogue';

export const reports: Catalogue['reports'] = {
  title: 'Rapporter',
  headline: 'Ta ut en lägesrapport på papper',
  lede: 'Rapporten berättar hur införandet framskrider vid den valda dagens slut: vad som är öppet, vad som väntar och vems tur det är.',
  day: 'Vilken dags läge',
  since: 'Vilken dag jämförs det med',
  sinceHint: 'Lämna tomt om du inte jämför.',
  language: 'Rapportens språk',
  submit: 'Öppna rapporten (PDF)',
  refused: {
    'no-such-day': 'Kontrollera dagen: den finns inte i kalendern.',
    'not-yet': 'Dagen ligger framför oss. Välj i dag eller en tidigare dag.',
    'nothing-yet': 'Ingenting är antecknat om den dagen. Välj en dag då projektet hade börjat.',
    'not-earlier': 'Välj en tidigare dag än den som rapporten berättar om.',
  },
};
