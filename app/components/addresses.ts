import type { ProgrammeId } from '../domain/programme/programme';
import type { ServiceTaskId, SocialServiceId } from '../domain/programme/service-task';
import type { Subject } from '../domain/programme/subject';

/** Where the pages of a programme are. */
export function addressesIn(programme: ProgrammeId) {
  const root = `/${programme}`;
  return {
    overview: root,
    serviceTask: (id: ServiceTaskId) => `${root}/service-tasks/${id}`,
    /** The service task's page, turned to the gate of one subject. */
    readiness: (serviceTask: ServiceTaskId, { service, unit }: Subject) =>
      `${root}/service-tasks/${serviceTask}?${new URLSearchParams({ service, unit })}`,
    /** The service task's page, with one service unfolded into its units. */
    unfolded: (serviceTask: ServiceTaskId, service: SocialServiceId) =>
      `${root}/service-tasks/${serviceTask}?${new URLSearchParams({ service })}#services`,
    /** The form of an act about something; `back` is the page that it returns to. */
    record: (act: string, about: Readonly<Record<string, string>>, back: string) =>
      `${root}/acts/${act}?${new URLSearchParams({ ...about, back })}`,
    approvals: `${root}/approvals`,
    scope: (serviceTask: ServiceTaskId, proposal: number) => `${root}/scopes/${serviceTask}/${proposal}`,
    switchboard: `${root}/switchboard`,
    units: (service: SocialServiceId) => `${root}/switchboard/${service}`,
    act: (
      act: 'open' | 'close' | 'confirm' | 'withdraw',
      service: SocialServiceId,
      units: readonly string[] = [],
    ) => `${root}/switchboard/${act}/${service}${query(units.map((unit) => ['unit', unit]))}`,
    emergency: `${root}/switchboard/emergency`,
    statusReport: (language: string) => `${root}/reports/status.pdf?language=${language}`,
    history: `${root}/history`,
    event: (sequence: number) => `${root}/history?before=${sequence + 1}#e${sequence}`,
  };
}

function query(pairs: string[][]): string {
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}
