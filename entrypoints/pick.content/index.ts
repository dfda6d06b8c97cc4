import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPointing } from './answer-pointing.ts';

export default defineContentScript({
  // Put into a page only when its user wants to point at something.
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  main: answerPointing,
});
