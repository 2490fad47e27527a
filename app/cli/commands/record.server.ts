import type { Command as Cli } from 'commander';
import { recordActivity } from '../record/activity.server';
import { recordCommunication } from '../record/communication.server';
import { recordGuidance } from '../record/guidance.server';
import { recordMinutesClosed } from '../record/minutes-closed.server';
import { recordMove } from '../record/move.server';
import { recordSettings } from '../record/settings.server';
import { recordStaffBookings } from '../record/staff-bookings.server';
import { recordTraining } from '../record/training.server';
import { recordWithdrawal } from '../record/withdraw.server';
import { recordWorkshop } from '../record/workshop.server';

const recordings = [
  recordActivity,
  recordWorkshop,
  recordMinutesClosed,
  recordGuidance,
  recordTraining,
  recordCommunication,
  recordSettings,
  recordStaffBookings,
  recordMove,
  recordWithdrawal,
];

/** `porras record …` */
export function recordCommands(cli: Cli): void {
  const record = cli
    .command('record')
    .description('record what has been done, what is moved and what is taken back');
  for (const register of recordings) register(record);
}
