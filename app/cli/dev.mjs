/** Serves the pages from their sources, by the same way as in production; Vite builds what is asked for. */
import { createServer } from 'vite';

const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' });
const { start } = await vite.ssrLoadModule('/app/cli/start.server.ts');
const code = await start('development', {
  pages: () => vite.ssrLoadModule('virtual:remix/server-build'),
  files: vite.middlewares,
});
await vite.close();
process.exit(code);
