import { useEffect, useRef, useState } from 'preact/hooks';

type LiveFieldProps = {
  readonly id: string;
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly label?: string;
  /** Id of what explains it. */
  readonly describedBy?: string;
  /** A line break belongs in it. */
  readonly multiline?: boolean;
};

/**
 * A field whose text is saved from the first key. While it has the focus it keeps its own text, so that an
 * answer of the store that comes late never moves the cursor or takes back a letter.
 */
export function LiveField({
  id,
  value,
  onText,
  rows = 1,
  placeholder,
  label,
  describedBy,
  multiline = false,
}: LiveFieldProps) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setText(value);
  }, [value]);
  return (
    <textarea
      ref={field}
      id={id}
      class="field"
      rows={rows}
      dir="auto"
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      value={text}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        const kept = multiline ? typed : typed.replace(/\s*\n\s*/g, ' ');
        setText(kept);
        onText(kept);
      }}
      onBlur={() => setText(value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !multiline && !event.ctrlKey && !event.metaKey) event.preventDefault();
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
