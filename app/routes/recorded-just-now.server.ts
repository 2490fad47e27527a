import { actNamed } from '../aspects';
import type { Act } from '../domain/act';
import type { Visit } from './enter.server';

/** An origin that nothing can have (RFC 2606): addresses here are paths. */
const nowhere = 'http://porras.invalid';

/** The page that a form leads back to, so that it tells what was recorded as an event. */
export function backWith(back: string, { name }: Act, event: number): string {
  const { pathname, searchParams, hash } = new URL(back, nowhere);
  searchParams.set('done', name);
  searchParams.set('at', String(event));
  return `${pathname}?${searchParams}${hash}`;
}

/** What has just been recorded by a form that leads back to this page, in words; nothing for an address that was kept. */
export function recordedJustNow(
  request: Request,
  { rollout, speaker, person }: Pick<Visit, 'rollout' | 'speaker' | 'person'>,
): string | undefined {
  const { searchParams } = new URL(request.url);
  if (searchParams.get('at') !== String(rollout.head.sequence)) return undefined;
  const act = actNamed(searchParams.get('done') ?? '');
  const event = [...rollout.facts.values()]
    .flatMap((events) => events.slice(-1))
    .find(({ sequence }) => sequence === rollout.head.sequence);
  if (!act || event?.actor.person !== person || !isBy(act, event.data)) return undefined;
  return speaker.words.acts.saved(speaker.act(act).done(event.data));
}

/**
 * Whether an event tells of an act that has a form: all that the act has to say, and nothing else. An address can name
 * any act, and a page must not say that everything is closed because somebody was trained.
 */
function isBy({ about, fields, command }: Act, said: object): boolean {
  // The day on which it happened stands beside what an event says.
  const needed = Object.entries(fields).filter(([, { optional, look }]) => !optional && look.kind !== 'day');
  const must = [...Object.keys(about), ...needed.map(([name]) => name)];
  const may = [...Object.keys(about), ...Object.keys(fields)];
  return (
    command !== undefined &&
    must.every((key) => Object.hasOwn(said, key)) &&
    Object.keys(said).every((key) => may.includes(key))
  );
}
