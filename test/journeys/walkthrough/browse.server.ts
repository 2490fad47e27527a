import type { Visitor } from '../browser.server';

/** What a person does at a browser, as a document writes it. Beside these it may say what it likes. */
const deeds =
  /\[[^\]]+\]\((?<address>[^)]+)\)|the one-time link of (?<newcomer>\w+)|`(?<text>[^`]+)` under \*\*(?<label>[^*]+)\*\*|press \*\*(?<name>[^*]+)\*\*|says \*\*(?<words>[^*]+)\*\*/gi;

/**
 * Does what one line of a document says: follows its links, writes `what` under **a label**, presses **what** it
 * says, and reads what the page says. Fails on anything else in bold or in code: nobody would have tried it.
 */
export async function browse(
  visitor: Visitor,
  line: string,
  linkOf: (name: string) => string,
): Promise<void> {
  const rest = line.replaceAll(deeds, '');
  if (/[`*]|\]\(/.test(rest)) throw new Error(`this is not understood: ${rest}`);
  for (const { groups } of line.matchAll(deeds)) {
    const { address, newcomer, text, label, name, words } = groups ?? {};
    if (address !== undefined) await arrive(visitor, new URL(address).pathname);
    if (newcomer !== undefined) await arrive(visitor, linkOf(newcomer));
    if (text !== undefined && label !== undefined) await visitor.write(label, text);
    if (name !== undefined) await visitor.press(beginning(name));
    if (words !== undefined) await see(visitor, words);
  }
}

async function arrive(visitor: Visitor, path: string): Promise<void> {
  const status = await visitor.go(path);
  if (status !== 200) throw new Error(`${path} answers ${status}`);
}

async function see(visitor: Visitor, words: string): Promise<void> {
  const page = await visitor.read();
  if (!page.includes(words)) throw new Error(`${visitor.page.url()} does not say "${words}": ${page}`);
}

/** What is heard of a button may go on with what it concerns. */
function beginning(name: string): RegExp {
  return new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}
