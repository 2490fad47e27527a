import { textsOf } from '../../app/components/history/entry';
import { historyPage } from '../../app/components/history/page';
import { historyView } from '../../app/components/history/view';
import type { Language } from '../../app/domain/programme/language';
import type { Porras } from '../../app/operations/porras.server';
import { speakerOf } from '../../app/wording/speaker';
import { readTexts } from '../../db/texts.server';

/** Reads the history page by page, as the page of that name does; answers the numbers of the events that it told. */
export async function everyHistoryPage(porras: Porras, programme: string, language: Language) {
  const rollout = await porras.rollout(programme);
  if (!rollout) throw new Error(`${programme} has no journal`);
  const speaker = speakerOf(rollout.programme, language);
  const told: number[] = [];
  for (let before: number | undefined = rollout.head.sequence + 1; before !== undefined;) {
    const shown = historyPage(rollout, { before, limit: 50 });
    const texts = await readTexts(porras.database, textsOf(shown.events));
    const view = historyView(rollout, shown, { path: '/', before }, speaker, texts);
    told.push(...view.days.flatMap(({ entries }) => entries.flatMap(({ sequences }) => sequences)));
    before = shown.older;
  }
  return told;
}
