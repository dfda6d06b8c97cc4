import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPanel } from './answer-panel.ts';

export default defineContentScript({
  // Registered by hand for the sites that the user allowed: matches here would ask for hosts at install.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  main: answerPanel,
});
