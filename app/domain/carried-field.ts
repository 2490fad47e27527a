import { wholeNumber, type Field } from './field';

/** One that nobody types: a form carries it unseen. */
export type Carried<Said, Told = Said, Optional extends boolean = boolean> = Field<Said, Told, Optional> & {
  readonly carried: true;
};

/** The event that this is the last word on. What corrects nothing leaves it out. */
export function correction(): Carried<number, number, true> {
  return { ...carriedNumber(), optional: true };
}

/** The number of what the act is about: of a proposal, or of the event that it answers. */
export function carriedNumber(): Carried<number, number, false> {
  return { ...wholeNumber({ least: 1 }), look: { kind: 'carried' }, carried: true };
}

/** What the actor was shown, so that nothing is done on anything else. */
export function seen(): Carried<string, string, false> {
  return {
    look: { kind: 'carried' },
    carried: true,
    optional: false,
    read: ([shown = '']) => ({ ok: true, value: shown.trim() }),
    tell: (said) => said,
  };
}

/** What only a door of its own can take: a plain form has no way to ask for it. */
export function special<Value>(): Carried<Value, Value, false> {
  return {
    look: { kind: 'carried' },
    carried: true,
    optional: false,
    read: () => ({ ok: false, fault: 'missing' }),
    tell: (said) => said,
  };
}
