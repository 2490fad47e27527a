import puppeteer, { type Browser, type Page } from 'puppeteer';
import { findBrowser } from './find-browser.server';

/** Long enough for a run of papers, short enough to give the memory back (about 150 MB). */
const idleMilliseconds = 30_000;

/** How long a browser may take to end by itself before it is ended. */
const patience = 3_000;

interface Started {
  readonly browser: Promise<Browser>;
  /** Ends it at once, even while it is still starting. */
  readonly kill: () => void;
}

interface Shelf {
  running?: Started | undefined;
  pages: number;
  idle?: NodeJS.Timeout;
}

// The server's bundle prints and the command's ends the browser; they meet in the process.
const place = Symbol.for('porras.browser');
const shelf = ((globalThis as { [place]?: Shelf })[place] ??= { pages: 0 });

/**
 * Lends a fresh page of the one browser, which starts at the first need and ends when it has had nothing to do
 * for a while. The page runs no script and gets nothing from anywhere: what it shows is what it is given.
 * @param chromium path of the browser to use; found by itself when left out.
 */
export async function withPage<Result>(
  chromium: string | undefined,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  clearTimeout(shelf.idle);
  shelf.pages += 1;
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
    shelf.pages -= 1;
    if (shelf.pages === 0) shelf.idle = setTimeout(() => void closeBrowser(), idleMilliseconds).unref();
  }
}

/** Ends the browser, so that the process can end too: by force when it does not go. The next page starts a new one. */
export async function closeBrowser(): Promise<void> {
  clearTimeout(shelf.idle);
  const ending = shelf.running;
  if (!ending) return;
  shelf.running = undefined;
  const impatience = setTimeout(ending.kill, patience);
  // One that could not be started, or was killed while it was, is as gone as any.
  await ending.browser.then((browser) => browser.close()).catch(() => undefined);
  clearTimeout(impatience);
}

function browser(chromium: string | undefined): Promise<Browser> {
  shelf.running ??= start(chromium);
  return shelf.running.browser;
}

function start(chromium: string | undefined): Started {
  const killing = new AbortController();
  const started: Started = { browser: launch(chromium, killing.signal), kill: () => killing.abort() };
  const gone = () => {
    if (shelf.running === started) shelf.running = undefined;
  };
  started.browser.then((browser) => browser.once('disconnected', gone), gone);
  return started;
}

async function launch(chromium: string | undefined, signal: AbortSignal): Promise<Browser> {
  try {
    return await puppeteer.launch({
      ...(await findBrowser(chromium)),
      // Through a pipe the browser ends with us, however we end; signals are the server's own business.
      pipe: true,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      signal,
    });
  } catch (cause) {
    throw new Error(
      'no browser to print with: install Chrome or Chromium, or name one with PORRAS_CHROMIUM',
      { cause },
    );
  }
}
