import type { Rollout } from '../../aspects';
import { endOf, type Day } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import { survey, type Survey } from '../../judgement/survey';
import { wordingOf, type Wording } from '../wording';

/** What a status report is asked: the state at the end of a day, and the earlier state to compare it with. */
export interface StatusQuestion {
  /** The rollout as of the end of `day`. */
  readonly rollout: Rollout;
  readonly day: Day;
  /** The day to compare with; nothing is compared when it is left out. */
  readonly since?: Day;
  /** The rollout as of the end of `since`; left out when the programme had not begun then. */
  readonly before?: Rollout;
  readonly language: Language;
  /** Whether the data are made up. */
  readonly demo: boolean;
}

/** The question with both states surveyed: what every part of the report is made from. */
export interface Surveyed {
  readonly wording: Wording;
  readonly now: Survey<Rollout>;
  readonly day: Day;
  readonly since?: Day;
  readonly before?: Survey<Rollout>;
}

/** Surveys the end of the days, so that the same day and journal always give the same paper. */
export function surveyed({ rollout, day, since, before, language }: StatusQuestion): Surveyed {
  const { timeZone } = rollout.programme;
  return {
    wording: wordingOf(rollout.programme, language),
    now: survey(rollout, endOf(day, timeZone)),
    day,
    ...(since && { since }),
    ...(since && before && { before: survey(before, endOf(since, timeZone)) }),
  };
}
