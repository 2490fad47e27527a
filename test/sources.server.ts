import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

export interface Import {
  /** As written, e.g. `../domain/calendar` or `express`. */
  readonly from: string;
  /** The file it leads to, without its ending; nothing for a package. */
  readonly file?: string;
  /** Whether it is gone once compiled. */
  readonly typeOnly: boolean;
}

export interface Source {
  readonly file: string;
  readonly imports: readonly Import[];
  /** What it calls, makes and reads by a dotted name, e.g. `Date.now` or `new Date()`. */
  readonly uses: ReadonlySet<string>;
}

/** Every TypeScript file below `folders` but for tests, with what it imports and uses. */
export function sourcesIn(...folders: readonly string[]): readonly Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|bench)\.tsx?$/.test(file))
    .map(read);
}

function read(file: string): Source {
  const imports: Import[] = [];
  const uses = new Set<string>();
  const note = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const from = specifier.text;
    const path = join(dirname(file), from.replace(/\?.*$/, ''));
    imports.push({ from, typeOnly, ...(from.startsWith('.') && { file: path }) });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false);
    if (ts.isPropertyAccessExpression(node)) uses.add(node.getText());
    if (ts.isNewExpression(node) && (node.arguments?.length ?? 0) === 0)
      uses.add(`new ${node.expression.getText()}()`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return { file, imports, uses };
}
