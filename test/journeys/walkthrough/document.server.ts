import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

/** A block of shell commands, with what the document shows of their output. */
export interface ShellStep {
  readonly kind: 'shell';
  readonly line: number;
  readonly commands: readonly string[];
  readonly shows?: string;
}

/** A numbered list of what somebody does at a browser. */
export interface BrowserStep {
  readonly kind: 'browser';
  readonly line: number;
  readonly who: string;
  readonly phone: boolean;
  readonly does: readonly string[];
}

export type Step = ShellStep | BrowserStep;

export interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** `Olavi, on his phone:` stands above what Olavi does. */
const player = /^(.+), (at (?:his|her) desk|on (?:his|her) phone|without signing in):$/;

/**
 * Reads a document that leads somebody through Porras: its `sh` blocks, each with the `text` block of its output
 * under it, and its numbered lists, each under a line that says whose browser it is.
 */
export function readWalkthrough(file: string): Section[] {
  const sections: { title: string; steps: Step[] }[] = [];
  const tokens = new MarkdownIt().parse(readFileSync(file, 'utf8'), {});
  let last = '';
  for (const [at, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1;
    const steps = sections.at(-1)?.steps ?? [];
    const content = tokens[at + 1]?.content ?? '';
    if (token.type === 'heading_open' && token.tag === 'h2') sections.push({ title: content, steps: [] });
    if (token.type === 'paragraph_open') last = content;
    if (token.type === 'fence' && token.info === 'sh')
      steps.push({ kind: 'shell', line, commands: commandsOf(token.content) });
    if (token.type === 'fence' && token.info === 'text') showsAfter(steps, token.content, line);
    if (token.type === 'ordered_list_open') {
      const [, who, where] = player.exec(last) ?? [];
      if (who === undefined) throw new Error(`line ${line}: nobody is named who does this`);
      const end = tokens.findIndex(
        ({ type, level }, i) => i > at && type === 'ordered_list_close' && level === token.level,
      );
      const does = tokens
        .slice(at, end)
        .flatMap(({ type, content: item }) => (type === 'inline' ? [item] : []));
      steps.push({ kind: 'browser', line, who, phone: where?.endsWith('phone') ?? false, does });
    }
  }
  return sections.filter(({ steps }) => steps.length > 0);
}

function showsAfter(steps: Step[], shows: string, line: number): void {
  const shell = steps.pop();
  if (shell?.kind !== 'shell') throw new Error(`line ${line}: this is no command's output`);
  steps.push({ ...shell, shows });
}

/** One command a line, unless a line ends in a backslash. */
function commandsOf(block: string): string[] {
  return block
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .filter((command) => command !== '');
}

/** Whether output is what the document shows: `…` stands for anything on its line, or for any lines alone on one. */
export function isShown(output: string, shows: string): boolean {
  const pattern = shows
    .trimEnd()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/^…\n/, String.raw`(?:.*\n)*`)
    .replaceAll(/\n…(?=\n|$)/g, String.raw`(?:\n.*)*`)
    .replaceAll('…', '.*');
  return new RegExp(`^${pattern}$`).test(output.trimEnd());
}
