/**
 * Compares what `read --json` printed with an expectation. Keys the expectation leaves out are not compared; lists must
 * have the same length and order, but for checks (each expected one must be there, and no other may have failed) and
 * questions (as many about the same things).
 */

type Data = { readonly [key: string]: unknown };

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** One line a difference, with its path; none where the reading is as expected. */
export function differences(expected: object, actual: object, origin: string): readonly string[] {
  return compare(inPlace(expected, origin), actual, '');
}

/** The expectation with the server's own origin and host put in. */
function inPlace(value: unknown, origin: string): unknown {
  if (typeof value === 'string') {
    return value.replaceAll('{origin}', origin).replaceAll('{host}', new URL(origin).host);
  }
  if (Array.isArray(value)) return value.map((one) => inPlace(one, origin));
  if (!isData(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inPlace(one, origin)]));
}

function compare(expected: unknown, actual: unknown, path: string): readonly string[] {
  if (path === '.checks') return compareChecks(listIn(expected), listIn(actual));
  if (path === '.questions') return compareQuestions(listIn(expected), listIn(actual));
  if (Array.isArray(expected)) return compareLists(expected, actual, path);
  if (!isData(expected)) return Object.is(expected, actual) ? [] : [unequal(path, expected, actual)];
  if (!isData(actual)) return [unequal(path, expected, actual)];
  return Object.entries(expected).flatMap(([key, value]) => compare(value, actual[key], `${path}.${key}`));
}

function compareLists(expected: readonly unknown[], actual: unknown, path: string): readonly string[] {
  if (!Array.isArray(actual)) return [unequal(path, expected, actual)];
  const count =
    actual.length === expected.length ? [] : [unequal(`${path}.length`, expected.length, actual.length)];
  const both = expected.slice(0, actual.length);
  return [...count, ...both.flatMap((value, at) => compare(value, actual[at], `${path}[${at}]`))];
}

function compareChecks(expected: readonly unknown[], actual: readonly unknown[]): readonly string[] {
  const seen = new Map(actual.filter(isData).map((check) => [check.name, check]));
  const wanted = expected.filter(isData);
  const names = new Set(wanted.map((check) => check.name));
  const failed = [...seen.values()].filter((check) => check.ok !== true && !names.has(check.name));
  return [
    ...wanted.flatMap((check) => compare(check, seen.get(check.name), `.checks ${check.name}`)),
    ...failed.map((check) => unequal(`.checks ${check.name}`, 'no failure', check)),
  ];
}

function compareQuestions(expected: readonly unknown[], actual: readonly unknown[]): readonly string[] {
  const topics = (list: readonly unknown[]) =>
    list
      .filter(isData)
      .map((question) => String(question.about))
      .sort()
      .join(', ');
  return topics(expected) === topics(actual) ? [] : [unequal('.questions', topics(expected), topics(actual))];
}

const unequal = (path: string, expected: unknown, actual: unknown): string =>
  `${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`;
