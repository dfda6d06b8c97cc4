/** The tests in here look at the built extension: it must be that of the sources at hand. */
import { buildIfStale } from '../tools/build.ts';

export async function setup(): Promise<void> {
  await buildIfStale();
}
