import type { ActionFunction, LoaderFunction, LoaderFunctionArgs, ServerBuild } from '@remix-run/node';
import { outageOf } from '../../db/database-unusable.server';
import { requestFailed } from '../telemetry/channels.server';
import type { Outage, SentForm } from './outage';
import { problem } from './problem.server';

/**
 * The same build, whose handlers answer 503 while the database cannot be used: the fault is in the surroundings,
 * and the next request may find it mended. What was typed goes back to the page, to be sent again.
 */
export function answeringOutages(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const { loader, action } = route.module;
    const guard = guarded('default' in route.module ? pageOutage : resourceOutage);
    const module = { ...route.module, ...(loader && { loader: guard(loader) }) };
    return [id, { ...route, module: { ...module, ...(action && { action: guard(action) }) } }];
  });
  return { ...build, routes: Object.fromEntries(routes) as ServerBuild['routes'] };
}

type Answer = (request: Request) => Promise<Response>;

function guarded(answer: Answer) {
  return <Handler extends LoaderFunction | ActionFunction>(handler: Handler): LoaderFunction =>
    async (args: LoaderFunctionArgs) => {
      // A body can be read once only, and the handler reads it.
      const asked = args.request.clone();
      try {
        return await handler(args);
      } catch (error) {
        if (outageOf(error) === undefined) throw error;
        requestFailed.tell({ error });
        throw await answer(asked);
      }
    };
}

async function pageOutage(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const outage: Outage = { outage: true, path: pathname + search, sent: await sentForm(request) };
  return Response.json(outage, { status: 503 });
}

function resourceOutage(): Promise<Response> {
  const detail = 'The data cannot be reached now. Try again in a moment.';
  return Promise.resolve(problem({ status: 503, title: 'Out of order', detail }, { 'Retry-After': '10' }));
}

/** The fields that were sent; nothing of a form with a password, which no page may show. */
async function sentForm(request: Request): Promise<SentForm | undefined> {
  if (request.method !== 'POST') return undefined;
  const fields = [...(await request.formData())].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return fields.some(([name]) => name === 'password') ? undefined : fields;
}
