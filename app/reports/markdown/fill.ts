import { Liquid } from 'liquidjs';
import { escapeMarkdown, oneLine } from './escape';

const engine = new Liquid({
  outputEscape: escapeMarkdown,
  // A template that asks for what is not there is a bug, and it may read nothing but the facts' own fields.
  strictVariables: true,
  strictFilters: true,
  ownPropertyOnly: true,
  dynamicPartials: false,
});
engine.registerFilter('verbatim', { raw: true, handler: oneLine });

/** Fills a template with facts. Every value is escaped for Markdown, but for `verbatim` ones, which belong in fences. */
export function fillTemplate(template: string, facts: object): string {
  return engine.parseAndRenderSync(template, facts) as string;
}
