import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from './find-browser.server';

/** Long enough for a run of papers, short enough to give the memory back (about 150 MB). */
const idleMilliseconds = 30_000;

let running: Promise<Browser> | undefined;
let pages = 0;
let idle: NodeJS.Timeout | undefined;

/**
 * Lends a fresh page of the one browser, which starts at the first need and ends when it has had nothing to do
 * for a while. The page runs no script and gets nothing from anywhere: what it shows is what it is given.
 * @param chromium path of the browser to use; found by itself when left out.
 */
export async function withPage<Result>(
  chromium: string | undefined,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  clearTimeout(idle);
  pages += 1;
  try {
    const page = await (await browser(chromium)).newPage();
    try {
      await page.setJavaScriptEnabled(false);
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) => void (request.url().startsWith('data:') ? request.continue() : request.abort()),
      );
      return await use(page);
    } finally {
      await page.close();
    }
  } finally {
    pages -= 1;
    if (pages === 0) idle = setTimeout(() => void closeBrowser(), idleMilliseconds).unref();
  }
}

/** Ends the browser, so that the process can end too. The next page starts a new one. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(idle);
  const ending = running;
  running = undefined;
  await (await ending)?.close();
}

function browser(chromium: string | undefined): Promise<Browser> {
  running ??= start(chromium);
  return running;
}

async function start(chromium: string | undefined): Promise<Browser> {
  try {
    const started = await puppeteer.launch({
      ...(await findBrowser(chromium)),
      // Through a pipe the browser ends with us, however we end; signals are the server's own business.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
    started.once('disconnected', () => (running = undefined));
    return started;
  } catch (fault) {
    running = undefined;
    throw new Error(
      'no browser to print with: install Chrome or Chromium, or name one with PORRAS_CHROMIUM',
      {
        cause: fault,
      },
    );
  }
}
