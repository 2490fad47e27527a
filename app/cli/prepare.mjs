/**
 * Makes a checkout ready and runs a command in it: `node app/cli/prepare.mjs <command> [arguments]`.
 * It runs before any package is there, so it has no dependency but Node. What it says of itself
 * goes to standard error: standard output belongs to the command.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const oldestNode = 20;

/** What a build is made of. Tests are not: a changed test needs no new build. */
const sources = [
  'app',
  'db',
  'public',
  'package-lock.json',
  'remix.config.js',
  'tsconfig.json',
  'vite.config.ts',
];
const builds = join(root, 'build');

/** Builds that are kept, those last started from first: a server may go on while the sources change. */
const mostBuilds = 5;

/** Exit codes beside those of the command itself. README has them all. */
const exit = {
  done: 0,
  checkFailed: 1,
  badInput: 2,
  /** Not installed or not built, so the command never ran (`EX_UNAVAILABLE` of sysexits.h). */
  unprepared: 69,
  /** A bug of ours (`EX_SOFTWARE`). */
  fault: 70,
};

const commands = {
  demo: (rest) => built((build) => node(join(build, 'porras.js'), 'demo', ...rest)),
  start: (rest) => built((build) => node(join(build, 'start.js'), ...rest)),
  porras: (rest) => built((build) => node(join(build, 'porras.js'), ...rest)),
  build: () => built(() => exit.done),
  dev: () => run(process.execPath, ['app/cli/dev.mjs'], { NODE_ENV: 'development' }),
  bench: (rest) =>
    built(() =>
      run(process.execPath, ['--expose-gc', '--enable-source-maps', 'test/bench/start.mjs', ...rest], {
        NODE_ENV: 'production',
      }),
    ),
  pictures: () => built(() => vitest({ PORRAS_PICTURES: 'docs' }, ['pictures'], 'journeys')),
  journal: () => vitest({ PORRAS_JOURNALS: 'test/journals' }, ['make-journal'], 'unit'),
  check: () => check({}),
  'check:long': () => check({ PORRAS_LONG: '1' }),
};

process.chdir(root);
main(process.argv[2], process.argv.slice(3)).then(
  (code) => (process.exitCode = code),
  (error) => {
    console.error(error);
    process.exitCode = exit.fault;
  },
);

async function main(command, rest) {
  const version = process.versions.node;
  if (Number(version.split('.')[0]) < oldestNode) {
    return fail(
      exit.badInput,
      `Porras needs Node ${oldestNode} or later; this is Node ${version}. Get one at https://nodejs.org.`,
    );
  }
  if (!Object.hasOwn(commands, command ?? '')) {
    return fail(
      exit.badInput,
      `Unknown command "${command ?? ''}". One of: ${Object.keys(commands).join(', ')}.`,
    );
  }
  if (!installed()) {
    say('Installing packages from package-lock.json …');
    const code = await npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
    if (code !== 0) {
      return fail(
        exit.unprepared,
        'The packages could not be installed: see above. Is the npm registry within reach?',
      );
    }
  }
  return commands[command](rest);
}

/**
 * Whether node_modules holds just what package-lock.json asks for, by npm's own note of what it installed.
 * Packages for other platforms may be missing; nothing may be there in another version.
 */
function installed() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const there = JSON.parse(readFileSync(note, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const same = (path) => there[path]?.version === wanted[path]?.version;
  const missing = Object.keys(wanted).some(
    (path) => path !== '' && !same(path) && !(wanted[path].optional && there[path] === undefined),
  );
  return !missing && Object.keys(there).every(same);
}

/**
 * Runs `then` with the folder of the build that was made of today's sources; makes it first when there is none.
 * Each build has a folder of its own, so that nothing is pulled from under what runs from an earlier one.
 */
async function built(then) {
  const folder = join(builds, contentOf(sources).slice(0, 16));
  if (!existsSync(folder)) {
    say('Building …');
    mkdirSync(builds, { recursive: true });
    const unfinished = mkdtempSync(join(builds, 'unfinished-'));
    const code = await node('app/cli/build.mjs', relative(root, unfinished));
    if (code === exit.done) moveInPlace(unfinished, folder);
    else rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) return fail(exit.unprepared, 'The build failed: see above.');
  }
  keepFor(folder);
  return then(relative(root, folder));
}

/** A folder that has its name is whole: it gets it in one step. */
function moveInPlace(unfinished, folder) {
  try {
    // Made for its owner alone; whoever serves it may be someone else.
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, folder);
  } catch (error) {
    // Another command may have built the same sources meanwhile: one build is as good as the other.
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Marks a build as the one in use, and clears away those that nothing has been started from for longest. */
function keepFor(folder) {
  if (!mayWrite(builds)) return;
  const now = new Date();
  utimesSync(folder, now, now);
  writeFileSync(join(builds, 'current'), `${relative(builds, folder)}\n`);
  const lastStarted = (name) => statSync(join(builds, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  readdirSync(builds)
    .filter((name) => name !== 'current')
    .sort((one, other) => lastStarted(other) - lastStarted(one))
    .slice(mostBuilds)
    .forEach((name) => rmSync(join(builds, name), { recursive: true, force: true }));
}

/** A service may only read the checkout; whoever builds in it keeps order there. */
function mayWrite(path) {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** SHA-256 over the names and bytes of all files below `paths`, in one order on every machine. */
function contentOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths.flatMap((path) => filesBelow(join(root, path))).sort()) {
    const content = readFileSync(path);
    hash.update(`${relative(root, path).split(sep).join('/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  if (!existsSync(path) || /\.test\.tsx?$/.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** Every check; crashes and journeys, which need the build, come last. All failures are told, not only the first. */
async function check(environment) {
  const began = Date.now();
  const steps = [
    ['types', () => tool('typescript/bin/tsc', '--noEmit', '-p', '.')],
    ['lint', () => tool('eslint/bin/eslint.js', '.', '--max-warnings=0')],
    ['format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
    ['unit and store', () => vitest(environment, [], 'unit', 'races')],
    ['build', () => built(() => exit.done)],
    ['crashes', () => vitest(environment, [], 'crashes')],
    ['journeys', () => vitest(environment, [], 'journeys')],
  ];
  const ofTheBuild = ['crashes', 'journeys'];
  const failed = [];
  for (const [name, run] of steps) {
    if (ofTheBuild.includes(name) && failed.includes('build')) continue;
    const from = Date.now();
    say(`— ${name}`);
    if ((await run()) !== 0) failed.push(name);
    say(`  ${failed.includes(name) ? 'FAILED' : 'passed'} in ${seconds(from)}`);
  }
  if (failed.length > 0) return fail(exit.checkFailed, `Failed: ${failed.join(', ')}. (${seconds(began)})`);
  say(`All checks passed in ${seconds(began)}.`);
  return exit.done;
}

function vitest(environment, files, ...projects) {
  const chosen = projects.flatMap((project) => ['--project', project]);
  return run(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--passWithNoTests', ...chosen, ...files],
    environment,
  );
}

function tool(script, ...rest) {
  return run(process.execPath, [join('node_modules', script), ...rest]);
}

/** Runs a file of ours, as in production unless the environment says otherwise. */
function node(script, ...rest) {
  return run(process.execPath, ['--enable-source-maps', script, ...rest], {
    NODE_ENV: process.env.NODE_ENV ?? 'production',
  });
}

function npm(...rest) {
  // On Windows npm is a shell script; under `npm run` its own file is known on every system.
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? run(process.execPath, [script, ...rest], {}, 2)
    : run('npm', rest, {}, 2, { shell: process.platform === 'win32' });
}

/** Runs a program to its end and answers its exit code; signals to stop are passed on to it. */
function run(program, parameters, environment = {}, output = 'inherit', options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['inherit', output, 'inherit'],
      ...options,
    });
    const stop = (signal) => child.kill(signal);
    process.on('SIGINT', stop).on('SIGTERM', stop);
    const orphaned = whenOrphaned(() => stop('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      clearInterval(orphaned);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/** npm passes a signal to its shell, which dies of it and tells us nothing: we notice by our new parent. */
function whenOrphaned(then) {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return undefined;
  return setInterval(() => process.ppid !== parent && then(), 500);
}

function seconds(from) {
  return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}

function say(words) {
  console.error(words);
}

function fail(code, words) {
  console.error(words);
  return code;
}
