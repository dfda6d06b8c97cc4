/** Programs run as another user of a Debian machine, from a folder that user may enter, and never longer than said. */

export type Command = readonly [program: string, ...args: string[]];

/** What to run, as root, so that `command` runs as `user`. */
export const asUser = (
  user: string,
  { folder, variables }: { readonly folder: string; readonly variables: Readonly<Record<string, string>> },
  command: Command,
): Command => [
  'setpriv',
  `--reuid=${user}`,
  `--regid=${user}`,
  '--clear-groups',
  'env',
  `--chdir=${folder}`,
  ...Object.entries(variables).map(([name, value]) => `${name}=${value}`),
  ...command,
];
