import { endedWith } from './end-command.server';
import { start } from './start.server';

// Not left to an empty event loop: Remix keeps a timer of five seconds after each page.
process.exit(await start('production').catch(endedWith));
