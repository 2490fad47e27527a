import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixOptions from './remix.config';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  // Remix's plugin wants its own server around each file; tests read the files as they are.
  plugins: [!process.env.VITEST && remix(remixOptions)],
  // One style sheet is one file: it is linked by URL, and CSP forbids styles inlined as data.
  build: { assetsInlineLimit: 0, target: 'es2022' },
});
