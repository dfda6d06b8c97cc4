import { describe, expect, it } from 'vitest';
import { linesMatching, projectFiles, sourceFiles, textOf } from './files.ts';

const lineCount = (file: string) => textOf(file).trimEnd().split('\n').length;
const testFiles = () => projectFiles().filter((file) => /^tests\/.*\.tsx?$/.test(file));

describe('sources', () => {
  it('put nothing but text into a document and run no text as code', () => {
    const sinks = new RegExp(
      [
        'innerHTML\\s*\\+?=[^=]',
        'outerHTML\\s*\\+?=[^=]',
        'insertAdjacentHTML',
        'dangerouslySetInnerHTML',
        'document\\.write',
        '\\beval\\(',
      ]
        .concat('new Function\\b', 'setHTMLUnsafe')
        .join('|'),
    );
    expect(linesMatching(sourceFiles(), sinks)).toEqual([]);
  });

  it('bring code into a page as a built file, where its size and imports are watched', () => {
    const handed = linesMatching(sourceFiles(), /executeScript\(.*\bfunc\b|^\s*func:/);
    // A frame may be asked one thing in one line: there is nothing in that to grow.
    const isQuestion = (line: string) => /^lib\/browser\/.*func: \(\) => (?!\{).{1,80}$/.test(line);
    expect(handed.filter((line) => !isQuestion(line))).toEqual([]);
  });

  it('do not use the network, but for the copy of an invoice that its user asks the page for', () => {
    const network = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon/;
    const asked = /^entrypoints\/hand\.content\/answer-hand\.ts/;
    expect(linesMatching(sourceFiles(), network).filter((line) => !asked.test(line))).toEqual([]);
  });

  it('know the type of everything', () => {
    expect(
      linesMatching(sourceFiles(), /:\s*any\b|<any\b|\bas any\b|\bany\[\]|@ts-(ignore|expect-error|nocheck)/),
    ).toEqual([]);
  });

  it('are told the time by whoever calls them', () => {
    const pure = sourceFiles().filter((file) =>
      /^lib\/(domain|sites|interpret|collect|letters|numbers)\//.test(file),
    );
    expect(
      linesMatching(pure, /Date\.now\(|new Date\(\)|Temporal\.Now|performance\.now|Math\.random/),
    ).toEqual([]);
  });

  it('are small: the median under 80 lines, none but word lists over 250', () => {
    const isWordList = (file: string) => /\/(labels|catalogue|data)\/|[/-]words\.ts$/.test(file);
    const long = sourceFiles()
      .filter((file) => !isWordList(file) && lineCount(file) > 250)
      .map((file) => `${file}: ${lineCount(file)} lines`);
    expect(long).toEqual([]);
    const sizes = sourceFiles()
      .map(lineCount)
      .sort((one, other) => one - other);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(80);
  });

  it('leave nothing for later', () => {
    expect(
      projectFiles().filter(
        (file) => /\.(tsx?|mjs|css)$/.test(file) && /\b(TODO|FIXME)\b:?/.test(bare(file)),
      ),
    ).toEqual([]);
  });
});

describe('files', () => {
  it('are named in kebab-case', () => {
    const named = projectFiles().filter((file) => /^(lib|components|entrypoints|tests|public)\//.test(file));
    const isKebab = (file: string) =>
      file
        .replace(/README\.md$/, 'readme')
        .split('/')
        .every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(part));
    expect(named.filter((file) => !isKebab(file))).toEqual([]);
  });

  it('name no path of the machine they were written on', () => {
    // Put together here, so that this file does not name one either.
    const folders = ['work', 'root', 'home', 'tmp', 'Users'].join('|');
    const local = new RegExp(`(?<![\\w.*\\-])/(${folders})/`);
    const texts = projectFiles().filter((file) => /\.(tsx?|mjs|jsonc?|md|html|css|svg|yml)$|run$/.test(file));
    expect(texts.filter((file) => local.test(textOf(file)))).toEqual([]);
  });
});

describe('tests', () => {
  it('all run, and wait for a state rather than for a time', () => {
    const off = new RegExp('\\b(it|test|describe)\\.' + '(only|skip|todo|fails|skipIf|runIf)\\b');
    const sleep = /waitForTimeout|setTimeout\((r|resolve|done)\b|\bsleep\(/;
    expect(linesMatching(testFiles(), off)).toEqual([]);
    const free = /^tests\/architecture\//;
    expect(linesMatching(testFiles(), sleep).filter((line) => !free.test(line))).toEqual([]);
  });
});

/** Without the words this very file looks for. */
const bare = (file: string): string => (file.startsWith('tests/architecture/') ? '' : textOf(file));
