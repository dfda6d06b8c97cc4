import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AccountSettings } from '../../lib/domain/account-settings.ts';
import { isLinkedFrom, isSame, linkedWith } from '../../lib/panel/links.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { Button } from '../shared/button.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { Picker } from '../shared/picker.tsx';

const t = texts.customer;

type Props = { readonly settings: AccountSettings; readonly onChange: (settings: AccountSettings) => void };

/** The same customer in other books: linked by the user from either side, never by name. */
export function LinkedCustomers({ settings, onChange }: Props) {
  const { state } = usePanel();
  const books = state.books.value;
  const rows = state.allBooks.rows.value ?? [];
  useEffect(() => state.allBooks.load(), [state]);
  if (books.length < 2) return null;
  const bookName = (key: string): string =>
    state.bookDesk.all.value.find((one) => one.key === key)?.name ?? key;
  const choices = rows.flatMap(({ standing: { account } }) =>
    account.book === settings.book
      ? []
      : [
          {
            value: JSON.stringify([account.book, account.key]),
            label: `${account.name} · ${bookName(account.book)}`,
            link: { book: account.book, account: account.key },
          },
        ],
  );
  const nameOf = (link: AccountSettings['linked'][number]): string =>
    choices.find(({ value }) => value === JSON.stringify([link.book, link.account]))?.label ??
    `${link.account} · ${bookName(link.book)}`;
  const own = settings.linked;
  const here = { book: settings.book, account: settings.account };
  const fromThere = linkedWith(here, rows).filter((link) => !own.some((one) => isSame(one, link)));
  return (
    <>
      <h2>{t.linked}</h2>
      <ul>
        {fromThere.map((link) => (
          <LinkRow key={`${link.book} ${link.account}`} name={nameOf(link)}>
            <RowButton
              text={t.linkedThere}
              of={nameOf(link)}
              onClick={() => state.allBooks.open(link.book, link.account)}
            />
            {isLinkedFrom(link, here, rows) && (
              <RowButton
                text={t.unlink}
                of={nameOf(link)}
                onClick={() => state.allBooks.unlink(link, here)}
              />
            )}
          </LinkRow>
        ))}
        {own.map((link) => (
          <LinkRow key={`${link.book} ${link.account}`} name={nameOf(link)}>
            <RowButton
              text={t.unlink}
              of={nameOf(link)}
              onClick={() => onChange({ ...settings, linked: settings.linked.filter((one) => one !== link) })}
            />
          </LinkRow>
        ))}
      </ul>
      <Picker
        class="picker boxed"
        shown={false}
        label={t.link}
        value=""
        choices={[{ value: '', label: t.link }, ...choices]}
        onPick={(value) => {
          const link = choices.find((one) => one.value === value)?.link;
          if (link) onChange({ ...settings, linked: [...settings.linked, link] });
        }}
      />
    </>
  );
}

function LinkRow({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <li class="site-row">
      <span class="cut" dir="auto">
        {name}
      </span>
      {children}
    </li>
  );
}

type RowButtonProps = { readonly text: string; readonly of: string; readonly onClick: () => void };

const RowButton = ({ text, of, onClick }: RowButtonProps) => (
  <Button compact look="plain" label={`${text}: ${of}`} onClick={onClick}>
    {text}
  </Button>
);
