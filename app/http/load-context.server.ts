import type { AppLoadContext } from '@remix-run/node';

declare module '@remix-run/node' {
  /** What the server tells handlers about a request beside the request itself; empty under `npm run dev`. */
  interface AppLoadContext {
    readonly nonce?: string;
    /** What the log calls this request, and a page that failed shows. */
    readonly requestId?: string;
    /** The client's network address, with the proxies that we trust taken off. */
    readonly address?: string;
  }
}

/** Whom the sign-in limits count: everyone shares one address where the server does not know it. */
export function clientAddress(context: AppLoadContext): string {
  return context.address ?? 'unknown';
}
