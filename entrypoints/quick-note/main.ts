import { speak } from '../sidepanel/language-port.ts';

const atIcon = new URLSearchParams(location.search).get('at') === 'icon';
document.documentElement.classList.toggle('at-icon', atIcon);
// Views take their words when they are loaded.
await speak();
await import('./note.tsx');
