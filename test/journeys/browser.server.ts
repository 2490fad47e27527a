import axe, { type AxeResults } from 'axe-core';
import puppeteer, { type Browser, type BrowserContext, type ElementHandle, type Page } from 'puppeteer';
import type { Language } from '../../app/domain/programme/language';
import { findBrowser } from '../../app/reports/pdf/find-browser.server';

/** The widths that pages are made for: a phone and a desk. */
export const widths = [360, 1280] as const;
export type Width = (typeof widths)[number];

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A real browser: the one that prints the papers. */
export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({ ...(await findBrowser(process.env.PORRAS_CHROMIUM)), pipe: true });
}

/** Somebody at a browser of her own: nothing of it is shared with anyone else's. */
export interface Visitor {
  readonly page: Page;
  /** Goes to a path and answers the status of what came. */
  readonly go: (path: string) => Promise<number>;
  /** Presses the link or button of this name (or the first whose name fits) and waits for the next page. */
  readonly press: (name: string | RegExp) => Promise<void>;
  /** Presses the first link that leads to an address that begins so. */
  readonly follow: (beginning: string) => Promise<void>;
  /** Unfolds what stands under this name. */
  readonly unfold: (name: string | RegExp) => Promise<void>;
  /** Writes into the field of this label. */
  readonly write: (label: string | RegExp, text: string) => Promise<void>;
  /** All that can be read on the page, in one line. */
  readonly read: () => Promise<string>;
  readonly leave: () => Promise<void>;
}

/** Opens a window for somebody. Without scripts the pages have to do all the same. */
export async function aVisitor(
  browser: Browser,
  address: string,
  {
    width = 1280,
    scripts = true,
    language = 'fi',
  }: { readonly width?: Width; readonly scripts?: boolean; readonly language?: Language } = {},
): Promise<Visitor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: width === 360 ? 800 : 900 });
  await page.setJavaScriptEnabled(scripts);
  // Finnish unless she chooses otherwise: the language of a new visitor is that of her browser.
  await page.setExtraHTTPHeaders({ 'Accept-Language': language });
  return visitorAt(page, context, address);
}

function visitorAt(page: Page, context: BrowserContext, address: string): Visitor {
  const press = async (name: string | RegExp) => {
    const element = await named(page, 'a, button', name);
    await Promise.all([page.waitForNavigation(), element.click()]);
  };
  return {
    page,
    go: async (path) => (await page.goto(new URL(path, address).href))?.status() ?? 0,
    press,
    follow: async (beginning) => {
      const [link] = await page.$$(`a[href^="${beginning}"]`);
      if (!link) throw new Error(`${page.url()} has no link to ${beginning}`);
      await Promise.all([page.waitForNavigation(), link.click()]);
    },
    unfold: async (name) => (await named(page, 'summary', name)).click(),
    write: async (label, text) => {
      const field = await labelled(page, label);
      await field.evaluate((control) => {
        if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.value = '';
      });
      await field.type(text);
    },
    read: () => page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').replaceAll('\u00ad', '')),
    leave: () => context.close(),
  };
}

/** What axe finds wrong with the page, a line a fault; nothing when all is well. */
export async function faultsFoundByAxe(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
  );
}

/** By how many pixels the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

async function named(page: Page, kind: string, name: string | RegExp): Promise<ElementHandle> {
  const elements = await page.$$(kind);
  const names: string[] = [];
  for (const element of elements) {
    const text = await element.evaluate((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    const visible = await element.isVisible();
    if (visible && fits(text, name)) return element;
    if (visible) names.push(text);
  }
  throw new Error(`${page.url()} has no ${kind} "${name}" among: ${names.join(' | ')}`);
}

async function labelled(page: Page, label: string | RegExp): Promise<ElementHandle> {
  for (const element of await page.$$('label')) {
    const text = await element.evaluate((one) => (one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    if (!fits(text, label)) continue;
    const control = await element.evaluateHandle((one) => one.control);
    const field = control.asElement();
    if (field) return field as ElementHandle;
  }
  throw new Error(`${page.url()} has no field "${label}"`);
}

function fits(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
