import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type * as yaml from 'yaml';
import { foldRollout, type Rollout } from '../../../app/aspects';
import { buildProgramme } from '../../../app/definitions/build-programme';
import type { Documents } from '../../../app/definitions/documents';
import { loadDefinitions } from '../../../app/definitions/load.server';
import { planChanges } from '../../../app/definitions/plan-changes';
import { kindOfFile, schemas, type DocumentKind } from '../../../app/definitions/schema/document-kinds';
import type { Source } from '../../../app/definitions/source';
import { atTime, type Day } from '../../../app/domain/calendar';
import { keptUnder } from '../../../app/domain/remembered';
import { advance } from '../../../app/judgement/advance';
import { vocabulary } from '../../../app/schema/kit';
import type { Cast } from '../county/acts';
import { aCounty, edited } from '../county/definition';
import { recorded, told } from '../county/journal';
import { rolledOut } from '../county/story';
import { timed, type Figure } from '../figure';
import { inTurns, type Contender, type Samples } from '../measure';
import { sizes, subjectsOf } from '../sizes';

/** As anyone gets it who imports it: we ourselves bundle another build of it. */
const { parse } = createRequire(import.meta.url)('yaml') as typeof yaml;

const cast: Cast = (role) => `person-${role}`;
const founder = { person: 'person-founder', role: 'founder' };

/**
 * Checking a changed definition and planning what it does to a rollout under way, against YAML's parser and ajv alone
 * on the same files. Nothing is known from the round before: every round's files have a comment of their own.
 */
export async function definitionsPart(today: Day): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-bench-'));
  try {
    const counties: County[] = [];
    for (const units of sizes) counties.push(await countyOf(units, join(folder, String(units)), today));
    const contenders = Object.fromEntries(counties.flatMap((county) => Object.entries(county.contenders)));
    const samples = await inTurns(contenders, { seconds: 30, rounds: 9 });
    const ours = ({ units }: County): Samples => samples[`ours ${units}`] ?? [];
    const perKilobyte = (county: County) => ours(county).map((time) => time / county.kilobytes);
    return counties.flatMap((county): Figure[] => {
      const name = subjectsOf(county.units);
      const bare = samples[`bare ${county.units}`] ?? [];
      const against = { what: 'yaml and ajv alone', samples: bare, ratioAtMost: 1.5 };
      return [
        timed(`${name}: validate and plan`, ours(county), against),
        timed(`${name}: validate and plan, a kilobyte`, perKilobyte(county), growth(county)),
      ];
      // What is linear takes no longer for a kilobyte when there are ten times as many.
      function growth(now: County) {
        const before = counties[counties.indexOf(now) - 1];
        return before && { what: subjectsOf(before.units), samples: perKilobyte(before), ratioAtMost: 1.5 };
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files of a county, and who reads them. */
interface County {
  readonly units: number;
  readonly kilobytes: number;
  readonly contenders: Readonly<Record<string, Contender>>;
}

async function countyOf(units: number, folder: string, today: Day): Promise<County> {
  const { sources, documents } = await aCounty(units, today);
  const programme = buildProgramme(documents);
  const events = recorded(programme, told(programme, founder, rolledOut(programme, cast), { today }));
  const now = atTime(today, '12:00', programme.timeZone);
  const folded = foldRollout(undefined, events, () => programme);
  // Dated steps whose moment has come have been judged long since.
  const rollout = folded && advance(folded, now);
  const stored = JSON.stringify(documents);
  const wanted = edited(sources, 'one');
  const write = rewriting(folder, wanted);
  const validateAndPlan = async () => {
    const loaded = await loadDefinitions(folder);
    if (!loaded.ok) throw new Error(`not valid: ${JSON.stringify(loaded.diagnostics[0])}`);
    const plan = planChanges(JSON.parse(stored) as Documents, loaded.documents, unread(rollout), now);
    if (plan.changes.length === 0) throw new Error('there is something to plan');
  };
  return {
    units,
    kilobytes: wanted.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024,
    contenders: {
      [`ours ${units}`]: { before: write, run: validateAndPlan },
      [`bare ${units}`]: { before: write, run: () => checkedBarely(folder) },
    },
  };
}

/** The same state, of which nothing has been worked out yet. */
function unread(rollout: Rollout | undefined): Rollout | undefined {
  return rollout && { ...rollout, programme: { ...rollout.programme } };
}

/** Writes the files anew, each YAML file under a comment of its own round. */
function rewriting(folder: string, sources: readonly Source[]): () => Promise<void> {
  let round = 0;
  return async () => {
    round += 1;
    for (const { file, text } of sources) {
      const path = join(folder, file);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.endsWith('.yaml') ? `# Round ${round}\n${text}` : text);
    }
  };
}

/** What anyone would write: read, parse, validate. */
async function checkedBarely(folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    const kind = kindOfFile(file);
    if (!kind) continue;
    const value: unknown = parse(await readFile(join(folder, file), 'utf8'), { prettyErrors: false });
    const validate = validatorOf(kind);
    if (!validate(value)) throw new Error(`${file}: ${JSON.stringify(validate.errors)}`);
  }
}

const validators = new Map<DocumentKind, ValidateFunction>();

function validatorOf(kind: DocumentKind): ValidateFunction {
  return keptUnder(validators, kind, () => {
    const ajv = new Ajv({ strict: false });
    ajv.addVocabulary([...vocabulary]);
    addFormats(ajv, ['date']);
    return ajv.compile(schemas[kind]);
  });
}
