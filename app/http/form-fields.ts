import { day, type Day } from '../domain/calendar';

/** A day as a date field sends it; nothing when there is no such day. */
export function dayField(form: FormData, name: string): Day | undefined {
  const typed = textField(form, name);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return undefined;
  try {
    return day(typed);
  } catch {
    return undefined;
  }
}

/** A clock time `HH:MM` as a time field sends it; nothing when there is no such time. */
export function clockField(form: FormData, name: string): string | undefined {
  const typed = textField(form, name);
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(typed) ? typed : undefined;
}

export function textField(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === 'string' ? typed : '';
}

/** Everything that was chosen under one name, each once. */
export function chosenField(form: FormData, name: string): string[] {
  return [...new Set(form.getAll(name).filter((value) => typeof value === 'string'))];
}
