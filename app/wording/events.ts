import { aspects } from '../aspects';
import type { Envelope } from '../domain/journal/envelope';
import type { Language } from '../domain/programme/language';
import type { Telling } from '../i18n/aspect-words';
import { catalogueOf } from '../i18n/catalogues';

/** The words for events, as those see them who speak of any. */
interface Words {
  readonly events: Readonly<Record<string, string | ((event: Envelope, telling: Telling) => string)>>;
  readonly texts: Readonly<Record<string, string>>;
}

/** The words of the aspect that has a type of events, by the type. */
const byType = new Map(
  Object.values(aspects).flatMap((aspect) =>
    'part' in aspect ? Object.keys(aspect.part.events).map((type) => [type, aspect.words] as const) : [],
  ),
);

/** What happened, in a line. The name of what it concerns stands before it. */
export function sayEvent(event: Envelope, language: Language, telling: Telling): string {
  const sentence = wordsOf(event, language).events[event.type];
  if (sentence === undefined) throw new Error(`no words for event ${event.type}`);
  return typeof sentence === 'string' ? sentence : sentence(event, telling);
}

/** What a text is called, by the key under which the event's data names it. */
export function nameOfText(event: Envelope, key: string, language: Language): string {
  return wordsOf(event, language).texts[key] ?? key;
}

/** Cast: sentences are found by the type of the event that they are to speak of. */
function wordsOf({ type }: Envelope, language: Language): Words {
  // Definitions and withdrawals are of no aspect.
  return (byType.get(type)?.[language] ?? catalogueOf(language).history) as Words;
}
