import { randomBytes } from 'node:crypto';

/** A year, as browsers' preload lists ask for at the least. */
const strictTransport = 'max-age=31536000';

/** A fresh value for `script-src`: 128 random bits, as CSP 3 (section 7.1) asks for. */
export function newNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * What every response says to the browser. Only our own style sheets, pictures and fonts load, only
 * scripts that carry `nonce` run, forms post only to us, and nobody frames a page.
 */
export function securityHeaders({ nonce, https }: { nonce: string; https: boolean }): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    ...(https && { 'Strict-Transport-Security': strictTransport }),
  };
}
