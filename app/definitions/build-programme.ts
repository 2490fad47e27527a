import { buildRows } from '../aspects/communications/yaml';
import { buildSuites } from '../aspects/settings-tests/yaml';
import { buildTraining } from '../aspects/training/yaml';
import { buildWorkshops } from '../aspects/workshops/yaml';
import { day } from '../domain/calendar';
import type { Programme } from '../domain/programme/programme';
import type { ServiceTask } from '../domain/programme/service-task';
import { remembered } from '../domain/remembered';
import { withoutFormer } from '../schema/values';
import { baselineOf, programmeBaseline } from './building/baseline';
import { byId } from './building/by-id';
import { buildSteps, deviationsOf, gatesOf } from './building/gates';
import { buildPhases, phasesOf } from './building/phases';
import { buildService, leftOutOf } from './building/services';
import type { Documents } from './documents';
import { renamesOf } from './former-ids';
import { revisionOf } from './revision-hash';

/**
 * The programme that valid documents describe: references resolved, defaults filled, deviations worked in. Built once
 * for the same documents, however often a command asks.
 */
export const buildProgramme = remembered(build);

function build(documents: Documents): Programme {
  const { programme, rollout, communications, training, metrics, serviceTasks } = documents;
  const { required, offered = [] } = programme.languages;
  const steps = buildSteps(documents);
  const phases = buildPhases(documents);
  const services = serviceTasks.flatMap((task) =>
    task.socialServices.map((service) => buildService(documents, task, service)),
  );
  return {
    id: programme.id,
    revision: revisionOf(documents),
    schemaVersion: documents.schemaVersion,
    name: programme.name,
    county: programme.county,
    timeZone: programme.timeZone,
    languages: { required, offered },
    kinds: programme.kinds,
    startsOn: day(programme.startsOn),
    units: byId(programme.units.map(buildUnit)),
    roles: byId(programme.roles.map(({ id, name, level, rights }) => ({ id, name, level, rights }))),
    contactPersonRole: programme.duties.contactPerson,
    openingRole: programme.duties.opening,
    proposingRole: programme.duties.proposing,
    vacantDutiesFallTo: programme.duties.vacant,
    bodies: byId(programme.bodies.map(withoutFormer)),
    decisions: programme.decisions,
    actors: programme.actors,
    systems: byId(programme.systems.map(withoutFormer)),
    limits: {
      decideScopeWithin: daysOf(programme.limits.decideScopeWithin),
      confirmOrderWithin: daysOf(programme.limits.confirmOrderWithin),
    },
    clients: programme.clients,
    ...(programme.indicator && { indicator: programme.indicator }),
    steps,
    phases,
    baseline: programmeBaseline(documents),
    workshops: buildWorkshops(rollout.workshops),
    suites: byId(buildSuites(rollout.settingsTests)),
    communications: byId(buildRows(communications)),
    training: buildTraining(training),
    metrics: metrics.metrics.map(withoutFormer),
    serviceTasks: byId(
      serviceTasks.map((task): ServiceTask => {
        const leftOut = leftOutOf(task.leftOut);
        return {
          id: task.id,
          name: task.name,
          ...(task.nationalCode !== undefined && { nationalCode: task.nationalCode }),
          socialServices: task.socialServices.map(({ id }) => id),
          units: task.units,
          ...(leftOut && { leftOut }),
          deviations: deviationsOf(task),
          phases: phasesOf(task, phases, documents),
          gates: gatesOf(task, steps, documents),
          baseline: baselineOf(task, documents),
        };
      }),
    ),
    services: byId(services),
    renames: renamesOf(documents),
  };
}

function buildUnit({ id, name, municipality, leftOut: document }: Documents['programme']['units'][number]) {
  const leftOut = leftOutOf(document);
  return { id, name, ...(municipality !== undefined && { municipality }), ...(leftOut && { leftOut }) };
}

function daysOf(text: string): number {
  return Number(text.split(' ')[0]);
}
