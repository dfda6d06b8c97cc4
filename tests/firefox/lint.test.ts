import path from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { addOnDir } from '../tools/build.ts';
import { root, run } from '../tools/run.ts';

it('the add-on passes Mozilla’s own check without an error', async () => {
  const lint = path.join(root, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const { output } = await run(process.execPath, [lint, 'lint', '--output=json', `--source-dir=${addOnDir}`]);
  const { summary }: { summary: unknown } = JSON.parse(output.slice(output.indexOf('{')));
  expect(summary).toMatchObject({ errors: 0 });
});
