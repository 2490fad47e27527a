import { PageHead } from '../page-head';

/** A page that the reader may not use: who does, and what she can do instead. */
export function Denied({ title, text }: { readonly title: string; readonly text: string }) {
  return <PageHead title={title} lede={text} />;
}
