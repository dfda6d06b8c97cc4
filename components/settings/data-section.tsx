import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { BackupBlock } from './backup-block.tsx';
import { EraseBlock } from './erase-block.tsx';
import { FolderBlock } from './folder-block.tsx';
import { RetentionBlock } from './retention-block.tsx';

/** The user's data: out, back in, and gone. */
export function DataSection() {
  const { state } = usePanel();
  return (
    <section class="section">
      <h2>{texts.settings.data}</h2>
      <BackupBlock />
      <div class="button-row data-row">
        <Button icon="file" onClick={() => state.show({ name: 'import' })}>
          {texts.importing.open}
        </Button>
        {state.book.value && (
          <Button icon="user" onClick={() => state.show({ name: 'hand-over' })}>
            {texts.handOver.open}
          </Button>
        )}
      </div>
      <FolderBlock />
      <RetentionBlock />
      <EraseBlock />
    </section>
  );
}
