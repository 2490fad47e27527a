import type { Programme } from '../../domain/programme/programme';
import { subjectsEver, type Subject } from '../../domain/programme/subject';
import type { Passage } from './passage';

export function everySubject(programme: Programme): Subject[] {
  return [...programme.services.values()].flatMap(subjectsEver);
}

/** Those of a definition that may stand otherwise after the passage. */
export function touchedSubjects({ untouched }: Passage, programme: Programme): Subject[] {
  const services = [...programme.services.values()];
  return services.filter(({ serviceTask }) => !untouched.has(serviceTask)).flatMap(subjectsEver);
}
