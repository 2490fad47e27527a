import type { Check } from './book';

/** Days begin and end by the programme's zone, so that it has to be one that this computer knows. */
export const checkTimeZone: Check = ({ programme }) => {
  if (!programme) return [];
  const { timeZone } = programme.document;
  const zones = Intl.supportedValuesOf('timeZone');
  if (zones.includes(timeZone)) return [];
  const allowed = europeFirst(zones);
  const message = `there is no time zone "${timeZone}"`;
  return [
    {
      file: programme.file,
      path: ['timeZone'],
      code: 'unknown-time-zone',
      message,
      label: 'no such zone',
      found: timeZone,
      allowed,
      ...sameCity(timeZone, allowed),
    },
  ];
};

/** A county is in Europe, and of many values the first are shown. */
function europeFirst(zones: readonly string[]): readonly string[] {
  const isNear = (zone: string) => zone === 'Europe/Helsinki';
  const inEurope = zones.filter((zone) => zone.startsWith('Europe/') && !isNear(zone));
  return [...zones.filter(isNear), ...inEurope, ...zones.filter((zone) => !zone.startsWith('Europe/'))];
}

/** `Finland/Helsinki` and `Helsinki`: the city is right. */
function sameCity(found: string, allowed: readonly string[]) {
  const city = `/${found.slice(found.lastIndexOf('/') + 1)}`.toLowerCase();
  const [meant, ...others] = allowed.filter((zone) => zone.toLowerCase().endsWith(city));
  return meant !== undefined && others.length === 0 ? { suggestion: meant } : {};
}
