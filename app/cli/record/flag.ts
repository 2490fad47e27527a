import type { Act } from '../../domain/act';

/** The long flag of a field's option: that of its own form where the act says one, else its name. */
export function flagOf(name: string, command?: Act['command']): string {
  const said = command?.options[name];
  const [own] = typeof said === 'object' ? (/--[a-z-]+/.exec(said[0]) ?? []) : [];
  return own ?? `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
