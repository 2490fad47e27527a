import { expect, test } from 'vitest';
import { criterion } from '../domain/aspect';
import type { Finding } from '../domain/finding';
import type { Ground } from '../domain/ground';
import type { Recorded, TextRef } from '../domain/journal/envelope';
import type { AspectWords } from './aspect-words';

type Rained = Recorded<'rained', { readonly millimetres: number; readonly note?: TextRef }>;

interface StayedDry {
  readonly criterion: 'stayedDry';
}

const criteria = {
  stayedDry: criterion<Ground, StayedDry>()({
    yaml: { meaning: 'It has not rained.', fields: {} },
    extent: 'serviceTask',
    answer: (): Finding<{ readonly code: 'wet' } | { readonly code: 'damp'; readonly since: string }> => ({
      met: true,
      evidence: [],
    }),
  }),
};

const events = { rained: ({ data }: Rained) => `It rained ${data.millimetres} mm` };
const texts = { note: 'Note' };
const missing = { wet: 'it rained', damp: ({ since }: { readonly since: string }) => `damp since ${since}` };

test('a word that is left out does not compile', () => {
  type Words = AspectWords<Rained, typeof criteria>;
  const stayedDry = { title: 'It is dry', missing };
  const half = { title: 'It is dry', missing: { wet: 'it rained' } };
  const said: Words[] = [
    { events, texts, criteria: { stayedDry }, acts: {} },
    // @ts-expect-error an event has no sentence
    { events: {}, texts, criteria: { stayedDry }, acts: {} },
    // @ts-expect-error a text has no name
    { events, texts: {}, criteria: { stayedDry }, acts: {} },
    // @ts-expect-error a criterion has no words
    { events, texts, criteria: {}, acts: {} },
    // @ts-expect-error a criterion has no title
    { events, texts, criteria: { stayedDry: { missing } }, acts: {} },
    // @ts-expect-error what can be missing has no clause
    { events, texts, criteria: { stayedDry: half }, acts: {} },
  ];
  expect(said.map((words) => words.criteria)[0]).toHaveProperty(Object.keys(criteria));
});
