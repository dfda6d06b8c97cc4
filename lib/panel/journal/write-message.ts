import type { TemplateId } from '../../domain/template-id.ts';
import type { BookShelf } from '../book-shelf.ts';
import type { DraftDesk } from '../draft-desk.ts';
import type { ViewStack } from '../view-stack.ts';
import { fillFirst } from './fill-first.ts';

/** Opens the draft of a message; `filled` stands where its text leaves the first place to the user. */
export const createMessageWriter =
  (shelf: BookShelf, stack: ViewStack, desk: () => DraftDesk) =>
  async (account: string, template: TemplateId, filled: string | null): Promise<void> => {
    const book = shelf.book.peek()?.key;
    if (book === undefined) return;
    await desk().open(book, account, undefined);
    desk().edit({ template });
    const opening = filled && fillFirst(desk().view.peek()?.letter?.opening ?? [], filled);
    if (opening) desk().edit({ opening });
    stack.show({ name: 'draft', account });
  };
