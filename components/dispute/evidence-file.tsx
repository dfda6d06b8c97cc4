import { useEffect, useState } from 'preact/hooks';
import type { StoredFile } from '../../lib/domain/stored-file.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { EraseButton } from '../shared/erase-button.tsx';
import { Icon } from '../shared/icon.tsx';
import { usePanel } from '../shared/panel-context.ts';

const t = texts.talk.disputes;

type EvidenceFileProps = { readonly account: string; readonly id: string; readonly onErased: () => void };

/** One kept file: its name saves it, its size stands beside. One that was erased is said to be gone. */
export function EvidenceFile({ account, id, onErased }: EvidenceFileProps) {
  const { journal } = usePanel().state;
  /** Undefined: being read. */
  const [file, setFile] = useState<Pick<StoredFile, 'name' | 'size'> | null | undefined>(undefined);
  useEffect(() => {
    let shown = true;
    void journal.file(account, id).then((found) => shown && setFile(found));
    return () => {
      shown = false;
    };
  }, [journal, account, id]);
  const erase = (): void =>
    void journal.eraseFile(account, id).then((erased) => {
      if (erased) onErased();
    });
  return (
    <p class="file-row">
      <Icon name="file" />
      {file === null ? (
        <span class="quiet">{t.fileErased}</span>
      ) : (
        <button type="button" class="link cut" onClick={() => journal.openFile(account, id)}>
          {file?.name ?? texts.frame.loading}
        </button>
      )}
      <span class="small quiet">{file && t.size(file.size)}</span>
      {file && <EraseButton of={file.name} onErase={erase} />}
    </p>
  );
}
