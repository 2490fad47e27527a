import { chmod } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { faultsAsNobody } from '../../test/fixtures/broken-folders/as-nobody.server';
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

async function diagnosticsOf(folder: string, by: BrokenFolder['by']): Promise<readonly Diagnostic[]> {
  if (by === 'nobody') return faultsAsNobody(folder);
  const loaded = await loadDefinitions(folder);
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

test.skipIf(process.platform === 'win32').each(rows)(
  '$code: $what',
  async ({ code, breaks, found, by, besides = [], mended }) => {
    await withEdited({}, async (folder) => {
      // The folder is the tester's own; whoever stands in for nobody has to come in.
      await chmod(folder, 0o755);
      const broken = (await breaks(folder)) ?? folder;
      const all = await diagnosticsOf(broken, by);
      expect(
        [...new Set(all.map((one) => one.code))].filter((one) => one !== code && !besides.includes(one)),
      ).toEqual([]);
      expect(all.find((one) => one.code === code)).toMatchObject(found);
      if (mended) {
        const edit = all.flatMap((one) => one.edit ?? []);
        for (const file of new Set(edit.map((change) => change.file))) {
          await edited(broken, file, (text) => applyEdit(file, text, edit));
        }
        expect(await diagnosticsOf(broken, by)).toEqual([]);
      }
      if (by) await chmod(`${folder}/guidance`, 0o755);
    });
  },
);
