import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'puppeteer';
import { bundledBrowser } from './bundled-browser.server';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
const outsidePath = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * How to start a browser without a window: the one at `named`, else an installed Chrome or Chromium,
 * else the one that came with the packages (which has no sandbox).
 */
export async function findBrowser(named?: string): Promise<LaunchOptions> {
  const installed = named ?? installedBrowser();
  if (installed !== undefined) {
    // Chromium refuses to start its sandbox as root. What is rendered then is our own escaped output alone.
    return { executablePath: installed, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
  }
  const { executablePath, env } = await bundledBrowser();
  return {
    executablePath,
    headless: 'shell',
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  };
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...outsidePath].find(existsSync);
}
