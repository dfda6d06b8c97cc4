import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPanel } from './answer-panel.ts';

export default defineContentScript({
  // Registered by hand for the sites that the user allowed: matches here would ask for hosts at install.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  // Only chooses WXT's wrapper: the one for the isolated world sends an event and a message through the page at every
  // load, and a reader must leave no trace. The registration by hand says no world, so the script runs isolated.
  world: 'MAIN',
  main: answerPanel,
});
