import { largestFile, type StoredFile } from '../../domain/stored-file.ts';

/** A chosen file as it is kept, or null where it is larger than what is kept. Its bytes are read now: it may go away. */
export async function storedFrom(file: File, of: Omit<StoredFile, 'name' | 'type' | 'size' | 'data'>) {
  if (file.size > largestFile) return null;
  const name = file.name.slice(0, 300);
  const type = file.type.slice(0, 200);
  const data = new Blob([await file.arrayBuffer()], { type });
  return { ...of, name, type, size: data.size, data } satisfies StoredFile;
}
