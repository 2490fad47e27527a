import { execFile } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../project-root.server';

const name = '@sparticuz/chromium';

/** Where the bundled browser lies unpacked, and the libraries and fonts that it brings along. */
export interface BundledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * The browser that came with the packages, unpacked on the first call (about 3 seconds, once an installation).
 * The package unpacks into the temporary folder and takes any file of that name there for its own, even one
 * that another process is still writing or another user has put there. So it unpacks into a folder
 * that is renamed only when all is there.
 */
export async function bundledBrowser(): Promise<BundledBrowser> {
  const folder = join(cacheFolder(), `browser-${versionOfBundle()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, fontsFile) },
  };
}

const fontsFile = 'fonts.conf';

/**
 * The bundle's own fonts, wherever it lies, and no others: the same paper looks the same on every machine.
 * The package's own file looks for them in the temporary folder, and a browser without a font ends at the first letter.
 */
const fontsAsBundled = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

async function unpackInto(folder: string): Promise<void> {
  const unfinished = mkdtempSync(`${folder}-`);
  // Its own process, since the package reads and changes the environment when it is imported. The name of
  // Amazon's environment makes it bring its own libraries, which a bare Debian lacks (libnss3, libexpat).
  const script = `import chromium from '${name}'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: projectRoot,
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  writeFileSync(join(unfinished, fontsFile), fontsAsBundled);
  try {
    renameSync(unfinished, folder);
  } catch (fault) {
    // Another process was quicker; its copy is as good.
    if (!existsSync(folder)) throw fault;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Beside the packages where we may write, else a folder of our own that lasts as long as the machine is up. */
function cacheFolder(): string {
  const beside = join(projectRoot, 'node_modules', '.cache', 'porras');
  try {
    mkdirSync(beside, { recursive: true });
    accessSync(beside, constants.W_OK);
    return beside;
  } catch {
    return mkdtempSync(join(tmpdir(), 'porras-'));
  }
}

function versionOfBundle(): string {
  const text = readFileSync(join(projectRoot, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
