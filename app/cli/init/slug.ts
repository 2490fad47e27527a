/** Letters that lose nothing but their marks when they are taken apart are not here. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ð: 'd',
};

const longest = 60;

/**
 * The id that people would make of a name: `Lapsiperheiden palvelut` becomes `lapsiperheiden-palvelut`.
 * What is `taken`, and a name without any letter a–z, gets the kind of thing in front.
 */
export function slugOf(name: string, kind: string, taken: readonly string[] = []): string {
  const words = name
    .toLowerCase()
    .replaceAll(/[æøđłßþð]/g, (letter) => letters[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/\p{Mn}|['’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^-+|-+$/g, '');
  const id = /^[a-z]/.test(words) ? words : [kind, words].filter((part) => part !== '').join('-');
  return taken.includes(id) ? `${kind}-${id}` : id;
}
