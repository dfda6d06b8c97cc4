import { texts } from '../../lib/panel/texts/texts.ts';
import { BackupBlock } from './backup-block.tsx';
import { EraseBlock } from './erase-block.tsx';

/** The user's data: out, back in, and gone. */
export function DataSection() {
  return (
    <section class="section">
      <h2>{texts.settings.data}</h2>
      <BackupBlock />
      <EraseBlock />
    </section>
  );
}
