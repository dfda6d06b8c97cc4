import { type Field, focusedField } from './focused-field.ts';
import { pasteEvent } from './paste-event.ts';

type Flavours = { readonly html: string; readonly text: string };

/** Puts a letter where the cursor stands, as one step of the page's undo, so that the page notices. False: no field. */
export function insertLetter(document: Document, flavours: Flavours): boolean {
  const field = focusedField(document);
  if (!field) return false;
  if (field instanceof HTMLInputElement) return typed(field, flavours.text.replace(/\s*\n\s*/g, ' '));
  if (field instanceof HTMLTextAreaElement) return typed(field, flavours.text);
  return (
    (pasted(field, flavours) || commanded(field, 'insertHTML', flavours.html)) && shows(field, flavours.text)
  );
}

/** The letter stands there: a command may be taken and come to nothing. */
const shows = (field: Field, text: string): boolean =>
  (field.textContent ?? '').includes(text.slice(0, text.indexOf('\n')).trim());

/** An editor of its own (Quill, ProseMirror and the like) takes a paste, and says so by stopping it. */
const pasted = (field: Field, flavours: Flavours): boolean => !field.dispatchEvent(pasteEvent(flavours));

function typed(field: HTMLInputElement | HTMLTextAreaElement, text: string): boolean {
  const { value } = field;
  const start = field.selectionStart ?? value.length;
  const end = field.selectionEnd ?? start;
  const wanted = value.slice(0, start) + text + value.slice(end);
  // As markup it is one step of the undo; as text every line is one.
  if (text.includes('\n') && commanded(field, 'insertHTML', asHtml(text)) && field.value === wanted)
    return true;
  if (field.value !== value) commanded(field, 'undo', '');
  if (field.value === value && commanded(field, 'insertText', text) && field.value === wanted) return true;
  field.setRangeText(wanted, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { inputType: 'insertText', data: text, bubbles: true }));
  return true;
}

const entities: { readonly [mark: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\n': '<br>',
};
const asHtml = (text: string): string => text.replace(/[&<>\n]/g, (mark) => entities[mark] ?? mark);

/** The browser's own editing command: it keeps the undo and tells the page; no other way does both. */
function commanded(field: Field, command: 'insertText' | 'insertHTML' | 'undo', value: string): boolean {
  return field.ownerDocument.execCommand(command, false, value);
}
