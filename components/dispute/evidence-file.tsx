import { useEffect, useState } from 'preact/hooks';
import type { StoredFile } from '../../lib/domain/stored-file.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

/** One kept file: its name saves it, its size stands beside. */
export function EvidenceFile({ account, id }: { account: string; id: string }) {
  const { state } = usePanel();
  const [file, setFile] = useState<Pick<StoredFile, 'name' | 'size'> | null>(null);
  useEffect(() => {
    let shown = true;
    void state.journal.file(account, id).then((found) => shown && setFile(found));
    return () => {
      shown = false;
    };
  }, [state, account, id]);
  return (
    <p class="file-row">
      <Icon name="file" />
      <button type="button" class="link cut" onClick={() => state.journal.openFile(account, id)}>
        {file?.name ?? texts.frame.loading}
      </button>
      <span class="small quiet">{file && texts.talk.disputes.size(file.size)}</span>
    </p>
  );
}
