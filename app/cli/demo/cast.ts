import type { Language } from '../../domain/programme/language';

/** Somebody of the invented staff. Names stand in the person table only; the story knows the key. */
export interface Member {
  readonly name: string;
  readonly language: Language;
}

/** The invented staff of the demo, the founder first. */
export const cast = {
  coordinator: { name: 'Aino Rautiainen', language: 'fi' },
  admin: { name: 'Mikko Heiskanen', language: 'fi' },
  adminSubstitute: { name: 'Minna Hämäläinen', language: 'fi' },
  trainer: { name: 'Sari Turunen', language: 'fi' },
  communications: { name: 'Laura Nevalainen', language: 'fi' },
  chair: { name: 'Jukka Karppinen', language: 'fi' },
  division: { name: 'Marjatta Ikonen', language: 'fi' },
  familyManager: { name: 'Päivi Kettunen', language: 'fi' },
  childManager: { name: 'Timo Hirvonen', language: 'fi' },
  workManager: { name: 'Antti Pesonen', language: 'fi' },
  elderManager: { name: 'Riitta Mononen', language: 'fi' },
  familyContact: { name: 'Johanna Tolvanen', language: 'fi' },
  childContact: { name: 'Elina Sivonen', language: 'fi' },
  lawContact: { name: 'Outi Piironen', language: 'fi' },
  workContact: { name: 'Ville Kärkkäinen', language: 'fi' },
  elderContact: { name: 'Tuula Saarelainen', language: 'fi' },
  supervisor: { name: 'Petri Laakkonen', language: 'fi' },
} as const satisfies Readonly<Record<string, Member>>;

export type Character = keyof typeof cast;

export const characters = Object.keys(cast) as Character[];

export const founder: Character = 'coordinator';

/** The address that an invented person signs in with: `aino.rautiainen@siunsote.example`. */
export function addressOf({ name }: Member): string {
  const plain = name.toLowerCase().replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll(' ', '.');
  return `${plain}@siunsote.example`;
}
