/** Programs of this machine. */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/** The first file that may be run, of these names in the order given, on a search path such as PATH. */
export function onPath(names: readonly string[], searchPath: string): string | undefined {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isProgram);
}

export function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
