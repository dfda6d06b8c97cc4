import { largestFile, type StoredFile } from '../../domain/stored-file.ts';

/** A chosen file as it is kept, or null where it is larger than what is kept. */
export async function storedFrom(file: File, of: Omit<StoredFile, 'name' | 'type' | 'size' | 'data'>) {
  if (file.size > largestFile) return null;
  const data = base64(new Uint8Array(await file.arrayBuffer()));
  const name = file.name.slice(0, 300);
  const type = file.type.slice(0, 200);
  return { ...of, name, type, size: file.size, data } satisfies StoredFile;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  const slice = 8192;
  for (let at = 0; at < bytes.length; at += slice)
    text += String.fromCharCode(...bytes.subarray(at, at + slice));
  return btoa(text);
}
