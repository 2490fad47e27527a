import type { Catalogue } from '../catalogue';
import { plural } from '../sentence';

export const signIn: Catalogue['signIn'] = {
  title: 'Logga in',
  email: 'E-post',
  password: 'Lösenord',
  withPassword: 'Logga in med lösenord',
  submit: 'Logga in',
  refused: {
    title: 'Inloggningen lyckades inte',
    wrong: 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
    'too-many': (minutes) =>
      `Det har varit för många försök. Försök igen om ${minutes} ${plural(minutes, 'minut', 'minuter')}.`,
  },
  demo: {
    title: 'Demonstrationens konton',
    lede: 'Välj i vilken roll du tittar. Inget lösenord behövs.',
    substitute: 'ersättare',
  },
  newPassword: {
    title: 'Ange lösenord',
    lede: (email) => `Du loggar in med adressen ${email} och lösenordet som du anger nu.`,
    field: 'Nytt lösenord',
    hint: (shortest) => `Minst ${shortest} tecken. Några ord efter varandra är ett bra lösenord.`,
    submit: 'Ange lösenordet',
    done: 'Lösenordet har angetts. Logga in med det.',
    fault: {
      'too-short': (shortest) => `Lösenordet är för kort. Skriv minst ${shortest} tecken.`,
      'too-long': (longest) => `Lösenordet är för långt. Skriv högst ${longest} tecken.`,
    },
    linkTitle: 'Länken fungerar inte längre',
    link: {
      unknown:
        'Adressen är inte hel, eller så har den ersatts av en ny länk. Be om en ny av den som lade till dig i Porras.',
      used: 'Med länken har ett lösenord redan angetts. Om du inte själv gjorde det, berätta det genast för den som lade till dig i Porras.',
      expired: 'Länken är för gammal. Be om en ny av den som lade till dig i Porras.',
    },
    toSignIn: 'Gå till inloggningen',
  },
  start: {
    several: 'Välj projekt',
    noDuty: 'Du har ingen roll ännu',
    noDutyText:
      'Be om en roll av den som lade till dig i Porras. Projektets sidor öppnas genast när du har fått den.',
    nothing: 'Ingenting har tagits i bruk ännu',
    nothingText: 'Ta definitionerna i bruk på serverns kommandorad:',
  },
};
