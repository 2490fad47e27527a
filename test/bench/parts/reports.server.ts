import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import type { Day } from '../../../app/domain/calendar';
import { addDays } from '../../../app/domain/calendar';
import { renderStatusReport } from '../../../app/operations/render-status-report.server';
import { closeBrowser } from '../../../app/reports/pdf.server';
import { findBrowser } from '../../../app/reports/pdf/find-browser.server';
import type { StatusReport } from '../../../app/reports/status/status-report.server';
import { seeded } from '../county/seeded.server';
import { timed, type Figure } from '../figure';
import { inTurns, type Contender } from '../measure';

const reports = 20;
const concurrencies = [1, 2, 4] as const;

/**
 * The status report of a county as anyone orders it, from the journal to the PDF: with no browser running and with
 * one, and many at a time against a browser that prints the same HTML and does nothing else.
 */
export async function reportsPart(today: Day): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-bench-'));
  const { database, porras, programme } = await seeded(`file:${join(folder, 'reports.db')}`, {
    units: 10,
    today,
  });
  const bare = await puppeteer.launch({ ...(await findBrowser(process.env.PORRAS_CHROMIUM)), pipe: true });
  try {
    const order = async (): Promise<StatusReport> => {
      const chromium = process.env.PORRAS_CHROMIUM;
      const days = { day: today, since: addDays(today, -14) };
      const outcome = await renderStatusReport(porras, {
        programme,
        ...days,
        language: 'fi',
        demo: false,
        chromium,
      });
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusal)}`);
      return outcome.report;
    };
    const { html } = await order();
    const { cold, warm } = await inTurns(
      { cold: { before: closeBrowser, run: order }, warm: { before: order, run: order } },
      { seconds: 10, rounds: 5 },
    );
    const figures = [
      timed('status report, warm', warm),
      timed('status report, no browser running', cold, { what: 'warm', samples: warm }),
    ];
    for (const concurrency of concurrencies) {
      const { ours, alone } = await inTurns<string>(
        { ours: many(order, concurrency), alone: many(() => printed(bare, html), concurrency) },
        { seconds: 0, rounds: 5 },
      );
      figures.push(
        timed(`${reports} reports, ${concurrency} at a time`, ours ?? [], {
          what: 'the bare browser',
          samples: alone ?? [],
          ratioAtMost: 1.5,
        }),
      );
    }
    return figures;
  } finally {
    await Promise.all([bare.close(), closeBrowser()]);
    await database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function many(order: () => Promise<unknown>, concurrency: number): Contender {
  return {
    run: async () => {
      let left = reports;
      const printer = async () => {
        while (left > 0) {
          left -= 1;
          await order();
        }
      };
      await Promise.all(Array.from({ length: concurrency }, printer));
    },
  };
}

async function printed(browser: Browser, html: string): Promise<void> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
  await page.close();
}
