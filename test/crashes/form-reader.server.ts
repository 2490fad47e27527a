export type Fields = readonly (readonly [name: string, value: string])[];

/** A form as it stands on a page: what it sends when nothing is changed in it, and what may be chosen. */
export interface Form {
  /** The address that it is sent to. */
  readonly path: string;
  readonly hidden: Fields;
  /** What stands in the fields that one writes in. */
  readonly written: Fields;
  /** The values of the boxes, buttons and choices of a name. */
  readonly choices: (name: string) => readonly string[];
  readonly has: (name: string) => boolean;
}

export interface Page {
  readonly status: number;
  readonly forms: readonly Form[];
  readonly links: readonly string[];
}

export interface Sent extends Page {
  /** Where a form that was acted on leads. */
  readonly location: string | undefined;
}

/** Somebody who is signed in, with the pages that she sees and the forms that she sends; a page carries its CSRF token. */
export interface Clerk {
  readonly page: (path: string) => Promise<Page>;
  readonly send: (path: string, fields: Fields) => Promise<Sent>;
}

/** `addressNow` is asked each time: a server that was killed comes back elsewhere. */
export function aClerk(addressNow: () => string, cookie: string): Clerk {
  return {
    page: async (path) => {
      const answer = await fetch(addressNow() + path, { headers: { Cookie: cookie }, redirect: 'manual' });
      return pageIn(answer, path);
    },
    send: async (path, fields) => {
      const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
      const headers = { Origin: addressNow(), Cookie: cookie };
      const answer = await fetch(addressNow() + path, { method: 'POST', body, headers, redirect: 'manual' });
      return { ...(await pageIn(answer, path)), location: answer.headers.get('Location') ?? undefined };
    },
  };
}

async function pageIn(answer: Response, path: string): Promise<Page> {
  const html = await answer.text();
  const links = [...html.matchAll(/<a [^>]*>/g)].map(([tag]) => attribute(tag, 'href') ?? '');
  return { status: answer.status, forms: formsIn(html, path), links };
}

function formsIn(html: string, path: string): Form[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].map(([, start = '', inside = '']) => {
    const tags = /<(?:input|button)\b[^>]*>|<textarea\b[^>]*>(?<written>[^<]*)/g;
    const controls = [...inside.matchAll(tags)].map((tag) => ({
      name: attribute(tag[0], 'name'),
      type: attribute(tag[0], 'type'),
      value: attribute(tag[0], 'value') ?? plain(tag.groups?.written ?? ''),
      written: tag.groups?.written !== undefined,
    }));
    return {
      path: attribute(start, 'action') ?? path,
      hidden: named(controls.filter(({ type }) => type === 'hidden')),
      written: named(controls.filter(({ written }) => written)),
      choices: (wanted) => controls.filter(({ name }) => name === wanted).map(({ value }) => value),
      has: (wanted) => controls.some(({ name }) => name === wanted),
    };
  });
}

function named(controls: readonly { readonly name: string | undefined; readonly value: string }[]): Fields {
  return controls.flatMap(({ name, value }) => (name ? [[name, value] as const] : []));
}

/** An attribute as React writes it: in double quotes, its special signs escaped. */
function attribute(tag: string, name: string): string | undefined {
  const escaped = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
  return escaped === undefined ? undefined : plain(escaped);
}

function plain(escaped: string): string {
  return escaped.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}
