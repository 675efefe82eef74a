// The program's own files, read as TypeScript reads them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As it is written: './value.ts', 'zod', 'node:fs'. */
  from: string;
  /** Relative to the root when it is a file of ours: catalog/model/value.ts. */
  file: string | undefined;
  /** Nothing of it is left when the program runs. */
  typeOnly: boolean;
}

export interface SourceFile {
  /** Relative to the root. */
  path: string;
  lines: number;
  imports: Import[];
  /** Lines on which `any` is written as a type. */
  any: number[];
}

function importsOf(node: ts.Node, path: string): Import[] {
  const one = (specifier: ts.Node | undefined, typeOnly: boolean): Import[] => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return [];
    const from = specifier.text;
    return [{ from, file: from.startsWith('.') ? join(dirname(path), from) : undefined, typeOnly }];
  };
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause } = node;
    const named = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
    const onlyTypes = named.length > 0 && !clause?.name && named.every(it => it.isTypeOnly);
    return one(node.moduleSpecifier, clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes);
  }
  if (ts.isExportDeclaration(node)) return one(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return one(node.arguments[0], false);
  return [];
}

export function readSource(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const any: number[] = [];
  const visit = (node: ts.Node): void => {
    imports.push(...importsOf(node, path));
    if (node.kind === ts.SyntaxKind.AnyKeyword) any.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { path, lines: text.split('\n').length - 1, imports, any };
}

/** Files of ours below a folder, built ones left out. */
export function filesIn(folder: string, ending = /\.ts$/): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
    .filter(path => !/(?:^|\/)(?:dist|node_modules|\.astro)\//.test(path))
    .sort();
}
