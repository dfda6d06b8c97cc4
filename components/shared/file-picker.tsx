import { useRef } from 'preact/hooks';
import { Button } from './button.tsx';

/** A button that lets a file be chosen; the same file may be chosen again. */
export function FilePicker(props: {
  label: string;
  accept: string;
  /** Small, beside a heading. */
  plain?: boolean;
  onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon="file"
        {...(props.plain && { compact: true, look: 'plain' })}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={props.accept}
        aria-label={props.label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) props.onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
