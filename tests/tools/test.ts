/** npm test: everything that must hold. The last line is always `N passed, N failed`. */
import process from 'node:process';
import { findOrInstallBrowser } from './browser-path.ts';
import { findOrInstallFirefox } from './firefox-path.ts';
import { findOrInstallKeyboard } from './keyboard.ts';
import {
  addOnBuilds,
  browserTests,
  builds,
  firefoxTests,
  format,
  keyTests,
  runStages,
  types,
  unitTests,
  unused,
} from './stages.ts';

const browser = {
  name: 'browser',
  run: async () => {
    const started = performance.now();
    const found = await findOrInstallBrowser();
    const output = found.ok ? found.value : found.error;
    return {
      code: found.ok ? 0 : 1,
      output,
      seconds: (performance.now() - started) / 1000,
    };
  },
};

// Before anything is installed, so that the lists of packages are fresh.
await findOrInstallBrowser();
const keyboard = await findOrInstallKeyboard();
if (!keyboard.ok) console.error(`${keyboard.error} The tests with real keys are left out.`);
const firefox = await findOrInstallFirefox();
if (!firefox.ok) console.error(`${firefox.error} The tests in Firefox are left out.`);

const { passed, failed } = await runStages([
  format,
  types,
  unused,
  unitTests,
  builds,
  addOnBuilds,
  browser,
  browserTests,
  ...(keyboard.ok ? [keyTests] : []),
  ...(firefox.ok ? [firefoxTests] : []),
]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
