import { shortHash } from '../../domain/canonical';
import { languages } from '../../domain/programme/language';
import type { Change, PlannedChanges, PlanRefusal, StaleApproval, StandingMove } from './change';

const signs: Readonly<Record<Change['change'], string>> = {
  added: '+',
  changed: '~',
  renamed: '>',
  removed: '-',
  retired: '-',
};

/** A plan for the terminal: what changes, which of it is material, and what follows. */
export function planText(plan: PlannedChanges): string {
  const { programme, from, to, changes, staleApprovals, standingMoves, refusals } = plan;
  const revisions = from ? `${shortHash(from)} → ${shortHash(to)}` : `first revision ${shortHash(to)}`;
  if (changes.length === 0) return `${programme}: nothing to do, revision ${shortHash(to)} is in force\n`;
  const lines = [
    `${programme}: ${revisions}, ${counts(changes)}`,
    '',
    ...changes.map(changeText),
    ...section('approvals that become stale', staleApprovals.map(staleText)),
    ...section('moved days that stand although the baseline changes', standingMoves.map(moveText)),
    ...section('refused', refusals.map(refusalText)),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same as JSON; `apply` takes it back as a saved plan. */
export function planJson(plan: PlannedChanges): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

function counts(changes: readonly Change[]): string {
  const material = changes.filter(({ mark }) => mark === 'material').length;
  const noun = changes.length === 1 ? 'change' : 'changes';
  return `${changes.length} ${noun}, ${material} material, ${changes.length - material} editorial`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function changeText({ change, mark, path, was, now }: Change): string {
  const line = `  ${signs[change]} ${mark.padEnd(9)} ${path.join(' · ')}`;
  switch (change) {
    case 'added':
      return `${line}${after(now)}`;
    case 'changed':
      return `${line}: ${shown(was)} → ${shown(now)}`;
    case 'renamed':
      return `${line}, formerly ${[was].flat().join(', ')}`;
    case 'removed':
      return `${line} is removed`;
    case 'retired':
      return `${line} is retired; its history stays`;
  }
}

function after(value: unknown): string {
  return typeof value === 'object' && !isText(value) ? '' : `: ${shown(value)}`;
}

function shown(value: unknown): string {
  if (isText(value)) return JSON.stringify(languages.map((language) => value[language]).find(Boolean));
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function isText(value: unknown): value is Readonly<Record<string, string>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
}

function staleText({ serviceTask, proposal, told }: StaleApproval): string {
  return `${serviceTask}: proposal ${proposal}, approved by event ${told}; what is up stays up by its own revision`;
}

function moveText({ place, item, movedTo, was, now }: StandingMove): string {
  return `${place} ${item}: baseline ${was ?? 'none'} → ${now ?? 'none'}, moved to ${movedTo}`;
}

function refusalText(refusal: PlanRefusal): string {
  switch (refusal.reason) {
    case 'another-programme':
      return `these files are programme "${refusal.wanted}", and the one in force is "${refusal.current}"`;
    case 'removes-what-is-up':
      return `${refusal.service} in ${refusal.unit} stands on "${refusal.step}": take it down before it is removed`;
    case 'leaves-out-what-is-up':
      return `${refusal.service} in ${refusal.unit} stands on "${refusal.step}": take it down before it is left out`;
    case 'removes-step-in-use':
      return `${refusal.service} in ${refusal.unit} needs the step "${refusal.step}": move it before the step is removed`;
    case 'raises-start':
      return `${refusal.service} started at "${refusal.was}" and cannot start at "${refusal.now}": it goes up by an opening`;
    case 'widens-step-in-use':
      return `the step "${refusal.step}" is in use and cannot admit more than before`;
  }
}
