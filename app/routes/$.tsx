/** Any address that no other route knows: answered here, so that the page speaks the reader's language. */
export function loader(): never {
  throw new Response(null, { status: 404 });
}

export const action = loader;

/** Never shown: without a component this would be a resource, and its 404 not a page. */
export default function Unknown() {
  return null;
}
