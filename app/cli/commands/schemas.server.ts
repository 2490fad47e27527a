import type { Command as Cli } from 'commander';
import { cannotWrite } from '../file-refusals';
import { publishSchemas } from '../../definitions/schema/publish.server';

/** `porras schemas` */
export function schemasCommand(cli: Cli): void {
  cli
    .command('schemas')
    .description('write the JSON Schemas from which editors complete and check definitions')
    .argument('<dir>', 'folder to write to, such as config/schema')
    .action(async (folder: string) => {
      await publishSchemas(folder).catch(cannotWrite(folder));
      console.log(`Wrote the schemas to ${folder}.`);
    });
}
