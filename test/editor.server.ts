import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  MarkupContent,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
} from 'vscode-languageserver-protocol/node.js';

/** What an editor with the YAML language server shows of a file, as it talks to it: by messages over a pipe. */
export interface Editor {
  /** Everything that is underlined. */
  faults(file: string, text: string): Promise<readonly Diagnostic[]>;
  /** What is offered at the `│` of the text. */
  offers(file: string, text: string): Promise<readonly string[]>;
  /** What is shown over the `│` of the text. */
  shows(file: string, text: string): Promise<string>;
  close(): void;
}

const settings = { validate: true, hover: true, completion: true, schemaStore: { enable: false } };
const capabilities = {
  workspace: { configuration: true },
  textDocument: {
    hover: { contentFormat: ['markdown' as const] },
    completion: { completionItem: { documentationFormat: ['markdown' as const] } },
  },
};

export async function anEditor(): Promise<Editor> {
  const script = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const talk = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, (faults: readonly Diagnostic[]) => void>();
  talk.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) =>
    waiting.get(uri)?.(diagnostics),
  );
  talk.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : null)),
  );
  talk.onRequest(RegistrationRequest.type, () => undefined);
  talk.listen();
  await talk.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
  await talk.sendNotification(InitializedNotification.type, {});

  let opened = 0;
  /** Each text is a file of its own in the same folder, so that none is taken for another that was there before. */
  function open(file: string, text: string) {
    opened += 1;
    const uri = pathToFileURL(join(dirname(file), `${opened}-${basename(file)}`)).href;
    const underlined = new Promise<readonly Diagnostic[]>((settle) => waiting.set(uri, settle));
    const textDocument = { uri, languageId: 'yaml', version: opened, text };
    void talk.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return { uri, underlined };
  }
  function place(file: string, marked: string) {
    const [before = '', after = ''] = marked.split('│');
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
    return { textDocument: { uri: open(file, before + after).uri }, position };
  }
  return {
    faults: (file, text) => open(file, text).underlined,
    async offers(file, text) {
      const offered = await talk.sendRequest(CompletionRequest.type, place(file, text));
      return (Array.isArray(offered) ? offered : (offered?.items ?? [])).map(({ label }) => label);
    },
    async shows(file, text) {
      const hover = await talk.sendRequest(HoverRequest.type, place(file, text));
      return MarkupContent.is(hover?.contents) ? hover.contents.value : '';
    },
    close() {
      talk.dispose();
      server.kill();
    },
  };
}
