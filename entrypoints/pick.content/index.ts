import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPointing } from './answer-pointing.ts';

export default defineContentScript({
  // Put into a page only when its user wants to point at something.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  // Only chooses the wrapper that sends nothing through the page; it is put there by hand, and runs isolated.
  world: 'MAIN',
  main: answerPointing,
});
