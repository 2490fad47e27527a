import { faultExamples } from '../fault-examples';
import { faults, faultTopics, type FaultCode } from '../faults';
import { describedDocuments } from './documents';
import { introduction } from './introduction';
import { documented } from './key-documentation';
import { placesOf, sectionId, sections, type DescribedKey, type Section } from './sections';
import type { Wording } from './type-in-words';

/** The whole documentation of definitions as Markdown: every kind of file, every key and every fault. */
export function reference(): string {
  const chapters = [...describedDocuments.map(({ kind }) => chapterOf(kind)), sharedChapter()];
  return `${[introduction(), contents(chapters), ...chapters.map(chapterText), faultsText()].join('\n\n')}\n`;
}

interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly sections: readonly Section[];
}

function chapterOf(kind: string): Chapter {
  const { file = '', about = '' } = describedDocuments.find((one) => one.kind === kind) ?? {};
  const own = sections.filter(({ id }) => placesOf(id).every((path) => path.split('.')[0] === kind));
  return { id: kind, title: `\`${file}\``, about: `${capital(about)}.`, sections: own };
}

/** Maps that stand in files of several kinds. */
function sharedChapter(): Chapter {
  const shared = sections.filter(
    ({ id }) => new Set(placesOf(id).map((path) => path.split('.')[0])).size > 1,
  );
  const about = 'Maps that stand in files of several kinds.';
  return { id: 'shared', title: 'In several files', about, sections: shared };
}

function contents(chapters: readonly Chapter[]): string {
  const ofChapters = chapters.flatMap(({ id, title, sections }) => [
    `- [${title}](#chapter-${id})`,
    ...sections.map(({ id, what }) => `  - [${withoutArticle(what)}](#${id})`),
  ]);
  const ofFaults = faultTopics.map(({ topic }) => `  - [${topic}](#${topicId(topic)})`);
  return ['## Contents', '', ...ofChapters, '- [Faults](#faults)', ...ofFaults].join('\n');
}

function chapterText({ id, title, about, sections }: Chapter): string {
  return [`<a id="chapter-${id}"></a>`, `## ${title}`, about, ...sections.map(sectionText)].join('\n\n');
}

function sectionText({ id, what, keys, variants }: Section): string {
  const places = placesOf(id);
  const at = places.every((path) => path.includes('.')) ? [`Stands at ${placesText(places)}.`] : [];
  return [
    `<a id="${id}"></a>`,
    `### ${capital(withoutArticle(what))}`,
    ...at,
    ...keys.map((key) => keyText(id, key)),
    ...variants.flatMap(({ name, meaning, keys }) => [
      `<a id="${id}.${name}"></a>`,
      `#### ${capital(withoutArticle(what))} \`${name}\``,
      meaning,
      ...(keys.length === 0 ? ['It takes no keys of its own.'] : []),
      ...keys.map((key) => keyText(`${id}.${name}`, key, '#####')),
    ]),
  ].join('\n\n');
}

const mostPlaces = 4;

function placesText(places: readonly string[]): string {
  const shown = places.slice(0, mostPlaces).map((path) => `\`${path}\``);
  const more = places.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more places` : ''}`;
}

const wording: Wording = {
  map: (what) => `[${what}](#${sectionId(what)})`,
  choice: () => 'one of these words',
};

function keyText(id: string, key: DescribedKey, heading = '####'): string {
  const { description, type, values, required, leftOut, mark, good, bad } = documented(key, wording);
  const meanings = Object.entries(values ?? {}).map(([word, meaning]) => `- \`${word}\`: ${meaning}`);
  return [
    `<a id="${id}.${key.key}"></a>`,
    `${heading} \`${key.key}\``,
    description,
    `${capital(type).replace(/^\[./, (start) => start.toUpperCase())}. *${required ? 'Required' : 'Optional'}, ${mark}.*${leftOut === undefined ? '' : ` Left out: ${leftOut}`}`,
    ...(meanings.length > 0 ? [meanings.join('\n')] : []),
    `\`\`\`yaml\n# right\n${good}\n\n# wrong: ${bad.code}\n${bad.text}\n\`\`\``,
  ].join('\n\n');
}

function faultsText(): string {
  const about =
    'What can be wrong with a definition. `porras validate DIR` tells the code of each fault that it finds.';
  const topics = faultTopics.map(({ topic, codes }) =>
    [`<a id="${topicId(topic)}"></a>`, `### ${topic}`, ...codes.map(faultText)].join('\n\n'),
  );
  return ['<a id="faults"></a>', '## Faults', about, ...topics].join('\n\n');
}

function faultText(code: FaultCode): string {
  const { title, why, advice, example } = faults[code];
  const { file, bad, good } = faultExamples[code];
  const language = 'listing' in example ? '' : 'yaml';
  return [
    `<a id="fault-${code}"></a>`,
    `#### \`${code}\``,
    `**${title}.** ${why} ${advice}`,
    `Wrong, in \`${file}\`:`,
    `\`\`\`${language}\n${bad}\n\`\`\``,
    'Right:',
    `\`\`\`${language}\n${good}\n\`\`\``,
  ].join('\n\n');
}

function topicId(topic: string): string {
  return `faults-${topic.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

function withoutArticle(what: string): string {
  return what.replace(/^(a|an|the) /, '');
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
