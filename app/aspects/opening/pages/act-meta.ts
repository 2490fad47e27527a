type Loaded =
  { readonly view: { readonly question: string } } | { readonly denied: { readonly title: string } };

/** What the browser calls the page of an act: its question. */
export function actMeta({ data }: { readonly data: Loaded | undefined }) {
  return [{ title: `${data && ('view' in data ? data.view.question : data.denied.title)} – Porras` }];
}
