import { useState } from 'preact/hooks';

/** One line to type into; Enter adds it to a list. */
export function AddRow({ label, onAdd }: { label: string; onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <div class="add-row">
      <input
        class="field"
        aria-label={label}
        placeholder={label}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          if (text.trim() === '') return;
          onAdd(text.trim());
          setText('');
        }}
      />
    </div>
  );
}
