import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { edited, type BrokenFolder } from '../../test/fixtures/broken-folders/broken-folder.server';
import { ofFolders } from '../../test/fixtures/broken-folders/of-folders.server';
import { ofTexts } from '../../test/fixtures/broken-folders/of-texts.server';
import { withEdited } from '../../test/fixtures/metsaranta.server';
import type { Diagnostic } from './diagnostic';
import type { ListedFault } from './faults';
import { loadDefinitions } from './load.server';
import { applyEdit } from './mending/apply-edit';

const cases: Readonly<Record<ListedFault, readonly BrokenFolder[]>> = { ...ofFolders, ...ofTexts };

const rows = Object.entries(cases).flatMap(([code, some]) => some.map((one) => ({ code, ...one })));

/** Root may read everything, so that what nobody may read is read as somebody who may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

async function diagnosticsOf(folder: string, code: string): Promise<readonly Diagnostic[]> {
  const load = () => loadDefinitions(folder);
  const loaded = await (code === 'unreadable' ? asNobody(load) : load());
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

test.skipIf(process.platform === 'win32').each(rows)(
  '$code: $what',
  async ({ code, breaks, found, besides = [], mended }) => {
    await withEdited({}, async (folder) => {
      // The folder is the tester's own; whoever stands in for nobody has to come in.
      await chmod(folder, 0o755);
      const broken = (await breaks(folder)) ?? folder;
      const all = await diagnosticsOf(broken, code);
      expect(
        [...new Set(all.map((one) => one.code))].filter((one) => one !== code && !besides.includes(one)),
      ).toEqual([]);
      expect(all.find((one) => one.code === code)).toMatchObject(found);
      if (mended) {
        const edit = all.flatMap((one) => one.edit ?? []);
        for (const file of new Set(edit.map((change) => change.file))) {
          await edited(broken, file, (text) => applyEdit(file, text, edit));
        }
        expect(await diagnosticsOf(broken, code)).toEqual([]);
      }
      if (code === 'unreadable') await chmod(`${folder}/guidance`, 0o755);
    });
  },
);
