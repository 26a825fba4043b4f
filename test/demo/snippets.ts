/** Snippets of a page of the documentation, and what the compiler says of them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Snippet {
  readonly language: string;
  /** What follows the language, by which tests call it. */
  readonly name: string;
  readonly text: string;
}

export const readPage = (path: string): string => readFileSync(`${root}demo/docs/${path}`, 'utf8');

export const snippetsOf = (page: string): Snippet[] =>
  [...page.matchAll(/^```(\w*) ?(\w*)\n(.*?)^```$/gms)].map(([, language, name, text]) => ({
    language: language ?? '',
    name: name ?? '',
    text: text ?? '',
  }));

/** A file of a store's server beside the folder `proxy`; one that imports nothing is a module all the same. */
export const asModule = (text: string): string =>
  /^(import|export) /m.test(text) ? text : `${text}export {};`;

/** What is wrong with these texts, each taken as a file in `demo`. */
export function faultsIn(texts: readonly string[]): [place: string | undefined, fault: string][] {
  const files = new Map(texts.map((text, at) => [`${root}demo/snippet-${at}.ts`, text]));
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...more) => {
    const code = files.get(path);
    return code === undefined
      ? getSourceFile(path, ...more)
      : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022);
  };
  const names = [...files.keys()];
  const tags = `${root}src/ui/launcher/rewards-launcher.ts`;
  const program = ts.createProgram([...names, `${root}src/globals.d.ts`, tags], options, host);
  return names
    .flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    })
    .map(({ messageText, file, start }) => [
      file?.text.slice(start, (start ?? 0) + 40),
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ]);
}
