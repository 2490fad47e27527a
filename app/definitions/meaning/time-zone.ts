import type { Check } from './book';

/** Days begin and end by the programme's zone, so that it has to be one that this computer knows. */
export const checkTimeZone: Check = ({ programme }) => {
  if (!programme) return [];
  const { timeZone } = programme.document;
  const allowed = Intl.supportedValuesOf('timeZone');
  if (allowed.includes(timeZone)) return [];
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

/** `Finland/Helsinki`: the city is right. */
function sameCity(found: string, allowed: readonly string[]) {
  const city = found.slice(found.lastIndexOf('/')).toLowerCase();
  const [meant, ...others] = city.startsWith('/')
    ? allowed.filter((zone) => zone.toLowerCase().endsWith(city))
    : [];
  return meant !== undefined && others.length === 0 ? { suggestion: meant } : {};
}
