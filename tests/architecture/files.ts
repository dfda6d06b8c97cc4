/** The files of the project, as paths from its root with forward slashes. */
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from '../tools/run.ts';

/** What git keeps or would keep, without what is deleted in the working tree. */
export function projectFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed.split('\0').filter((file) => file !== '' && isFile(file));
}

/** TypeScript of the product itself: not of its tests and commands. */
export const sourceFiles = (): string[] =>
  projectFiles().filter((file) => /^(lib|components|entrypoints)\/.*\.tsx?$/.test(file));

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** The code of a file: comments blanked, lines kept. Good enough for patterns that do not look into strings. */
export function codeOf(file: string): string {
  return textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** `file:line: text` for each line of code that matches. */
export function linesMatching(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    codeOf(file)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
}

function isFile(file: string): boolean {
  return statSync(path.join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;
}
