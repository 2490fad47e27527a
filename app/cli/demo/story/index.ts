import type { Act } from '../deed';
import { iakkaatStory } from './iakkaat';
import { lapsiperheetStory } from './lapsiperheet';
import { lastensuojeluStory } from './lastensuojelu';
import { perheoikeudellisetStory } from './perheoikeudelliset';
import { programmeStory } from './programme';
import { tyoikaisetStory } from './tyoikaiset';

/** Nine months of an invented rollout, in the order of time. */
export const story: readonly Act[] = [
  ...programmeStory,
  ...lapsiperheetStory,
  ...lastensuojeluStory,
  ...perheoikeudellisetStory,
  ...tyoikaisetStory,
  ...iakkaatStory,
].toSorted((a, b) => a.at.localeCompare(b.at));
