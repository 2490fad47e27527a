import type { Role } from '../../app/domain/programme/role';
import { byId, named } from './named';

/** The role-holders of the tests: who may do what, as a county would have it. */
export const roles = byId<Role>([
  {
    ...named('coordinator'),
    level: 'programme',
    rights: ['view', 'movePlan', 'recordProgress', 'proposeScope', 'publishGuidance'],
  },
  { ...named('communicator'), level: 'programme', rights: ['view', 'recordCommunication'] },
  { ...named('technical-admin'), level: 'programme', rights: ['view', 'open', 'close', 'testSettings'] },
  { ...named('service-manager'), level: 'serviceTask', rights: ['view', 'approveScope'] },
  { ...named('contact-person'), level: 'serviceTask', rights: ['view', 'recordProgress'] },
  { ...named('supervisor'), level: 'unit', rights: ['view', 'recordTraining', 'close'] },
]);
