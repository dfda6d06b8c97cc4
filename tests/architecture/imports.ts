/** What a file imports, and which of it its layer may not. */
import path from 'node:path';
import { isWiring, type Layer, layers } from './layers.ts';

export type Import = { readonly specifier: string; readonly typeOnly: boolean };

export function importsIn(code: string): Import[] {
  const named = code.matchAll(/^(?:import|export)\s+(type\s+)?(?:[\w$*{},\s]*?)\s*from\s*['"]([^'"]+)['"]/gm);
  const bare = code.matchAll(/^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm);
  return [
    ...[...named].map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...[...bare].map(([, first, second]) => ({ specifier: first ?? second ?? '', typeOnly: false })),
  ];
}

/** One sentence for each import that breaks the table. */
export function breachesOf(file: string, imports: readonly Import[]): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file} is in no known folder: name it in tests/architecture/layers.ts`];
  return imports
    .filter((one) => !isAllowed(layer, file, one))
    .map(({ specifier, typeOnly }) => `${file} must not import ${typeOnly ? 'types from ' : ''}${specifier}`);
}

function isAllowed(layer: Layer, file: string, { specifier, typeOnly }: Import): boolean {
  if (!specifier.startsWith('.')) {
    return layer.packages.includes(specifier) || (isWiring(specifier) && file.startsWith('entrypoints/'));
  }
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const folders = [layer.folder, ...layer.uses, ...(typeOnly ? layer.types : [])];
  return folders.some((folder) => isIn(folder, target));
}

/** The innermost folder of the table that holds the file. */
function layerOf(file: string): Layer | undefined {
  return layers
    .filter(({ folder }) => isIn(folder, file))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}

/** `lib/messages/validators` is that folder, and the file of that name. */
const isIn = (folder: string, file: string): boolean =>
  file.startsWith(`${folder}/`) || file.startsWith(`${folder}.`);
