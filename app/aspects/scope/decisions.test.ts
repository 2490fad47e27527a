import { expect, test } from 'vitest';
import { manager } from '../../../test/factories/actors';
import { approved, aScope, aText, proposed, returned, revoked } from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, applied, aRollout, by } from '../../../test/factories/rollout';
import { anAppointmentType, aService } from '../../../test/factories/social-service';
import { approveScope, proposeScope, returnScope, revokeApproval } from './decisions';
import { latestApproval, pendingProposal } from './state';
import { bindingHash } from './terms';

const programme = aProgramme();
const scopeOf = (rollout: ReturnType<typeof aRollout>) => rollout.scope.get('scope/perheoikeus');
const refusal = (reason: string, rest = {}) => ({ ok: false, refusal: { reason, ...rest } });
const propose = (rollout: ReturnType<typeof aRollout>, content = aScope()) =>
  proposeScope(rollout.programme, scopeOf(rollout), { serviceTask: 'perheoikeus', content });

test('a scope is proposed, and proposals are numbered', () => {
  const first = after(aRollout(), ...agreed(propose(aRollout())));
  expect(pendingProposal(scopeOf(first))).toMatchObject({ number: 1, told: 2, content: aScope() });
  expect(agreed(propose(first, aScope({ units: ['joensuu'] })))).toMatchObject([{ data: { proposal: 2 } }]);
});

test('a proposal that waits is replaced by a newer one', () => {
  const rollout = aRollout(programme, proposed(), proposed(aScope({ units: ['joensuu'] }), 2));
  expect(scopeOf(rollout)?.proposals.map(({ outcome }) => outcome.stage)).toEqual(['replaced', 'pending']);
});

test('a scope chooses something', () => {
  expect(propose(aRollout(), { services: [] })).toEqual(refusal('nothing-chosen'));
});

test.each([
  ['a service of another service task', { service: 'neuvonta' }, 'neuvonta'],
  ['an unknown unit', { units: ['joensuu', 'nurmes'] }, 'nurmes'],
  ['an unknown type', { types: ['jatko', 'puhelu'] }, 'puhelu'],
  ['an unknown step', { highestStep: 'roof' }, 'roof'],
  ['no unit at all', { units: [] }, 'lastenvalvoja'],
  ['no type at all', { types: [] }, 'lastenvalvoja'],
])('a scope does not choose %s', (_what, choice, what) => {
  expect(propose(aRollout(), aScope(choice))).toEqual(refusal('unknown', { what }));
});

test('a scope names each service once', () => {
  const twice = { services: [...aScope().services, ...aScope({ units: ['joensuu'] }).services] };
  expect(propose(aRollout(), twice)).toEqual(refusal('unknown', { what: 'lastenvalvoja' }));
});

test('what is in force is not proposed again, in whatever order it is said', () => {
  const rollout = aRollout(programme, proposed(), approved());
  const reordered = aScope({ units: ['kitee', 'joensuu'], types: ['jatko', 'ensitapaaminen'] });
  expect(propose(rollout, reordered)).toEqual(refusal('nothing-changes'));
  expect(propose(rollout, aScope({ highestStep: 'invited' })).ok).toBe(true);
});

test('the same scope is proposed again once its approval is stale or revoked', () => {
  const types = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const services = [aService({ id: 'lastenvalvoja', appointmentTypes: types })];
  const stale = aRollout(
    programme,
    proposed(),
    approved(),
    applied(aProgramme({ revision: 'r2', services })),
  );
  expect(propose(stale).ok).toBe(true);
  expect(propose(aRollout(programme, proposed(), approved(), revoked())).ok).toBe(true);
});

test('the approver approves what they saw', () => {
  const rollout = aRollout(programme, proposed());
  const seen = bindingHash(programme, aScope());
  const approval = agreed(approveScope(programme, scopeOf(rollout), { proposal: 1, seen }));
  const inForce = after(rollout, ...approval.map((told) => by(manager, told)));
  expect(latestApproval(scopeOf(inForce))).toMatchObject({
    number: 1,
    outcome: { stage: 'approved', by: manager, binds: seen, revision: 'r1', told: 3 },
  });
});

test('an approval is refused when something material has changed since it was shown', () => {
  const rollout = aRollout(programme, proposed());
  const refused = approveScope(programme, scopeOf(rollout), { proposal: 1, seen: 'something else' });
  expect(refused).toEqual(refusal('changed-meanwhile'));
});

test('an approval is refused when the definition no longer has what was proposed', () => {
  const fewer = aProgramme({ services: [aService({ id: 'lastenvalvoja', units: ['kitee'] })] });
  const seen = bindingHash(fewer, aScope());
  const refused = approveScope(fewer, scopeOf(aRollout(programme, proposed())), { proposal: 1, seen });
  expect(refused).toEqual(refusal('changed-meanwhile'));
});

test('only the proposal that waits is approved or returned', () => {
  const scope = scopeOf(aRollout(programme, proposed(), proposed(aScope(), 2)));
  const seen = bindingHash(programme, aScope());
  expect(approveScope(programme, scope, { proposal: 1, seen })).toEqual(refusal('not-pending'));
  expect(returnScope(scope, { proposal: 1, reason: aText() })).toEqual(refusal('not-pending'));
  expect(approveScope(programme, undefined, { proposal: 1, seen })).toEqual(refusal('not-pending'));
  expect(approveScope(programme, scope, { proposal: 2, seen }).ok).toBe(true);
});

test('a proposal is returned with a reason, and waits no more', () => {
  const rollout = aRollout(programme, proposed(), returned());
  expect(pendingProposal(scopeOf(rollout))).toBeUndefined();
  expect(scopeOf(rollout)?.proposals[0]?.outcome).toMatchObject({
    stage: 'returned',
    by: manager,
    reason: aText(),
  });
});

test('only the approval in force is revoked, once', () => {
  const rollout = aRollout(programme, proposed(), approved(), proposed(aScope(), 2), approved(aScope(), 2));
  const revoke = (proposal: number, scope = scopeOf(rollout)) =>
    revokeApproval(scope, { proposal, reason: aText() });
  expect(revoke(1)).toEqual(refusal('not-in-force'));
  const gone = after(rollout, ...agreed(revoke(2)));
  expect(latestApproval(scopeOf(gone))).toBeUndefined();
  expect(revoke(2, scopeOf(gone))).toEqual(refusal('not-in-force'));
  expect(revoke(1, scopeOf(gone))).toEqual(refusal('not-in-force'));
});
