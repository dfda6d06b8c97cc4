/** npm run check: what can be told without a browser. */
import process from 'node:process';
import { format, runStages, types, unitTests, unused } from './stages.ts';

const { passed, failed } = await runStages([format, types, unused, unitTests]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
