import { explainFaults, readEnvironment, type Environment } from '../http/environment.server';
import { badInput } from './exit';

/** The environment of a command. Ends the command when it has faults. */
export function commandEnvironment(): Environment {
  const read = readEnvironment(process.env, 'command');
  if (!read.ok) throw badInput(explainFaults(read.faults));
  return read.environment;
}
