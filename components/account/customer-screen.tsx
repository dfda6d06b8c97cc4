import { useState } from 'preact/hooks';
import { type AccountSettings, noAccountSettings } from '../../lib/domain/account-settings.ts';
import { decimalText } from '../../lib/domain/money.ts';
import { typedAmount } from '../../lib/panel/journal/typed-amount.ts';
import { texts } from '../../lib/panel/texts/texts.ts';
import { FormScreen } from '../shared/form-screen.tsx';
import { usePanel } from '../shared/panel-context.ts';
import { TextRow } from '../shared/text-row.tsx';
import { useRow } from '../shared/use-row.ts';
import { CustomerChoices } from './customer-choices.tsx';
import { type CustomerFields, fieldsOf, termsOf } from './customer-fields.ts';
import { CustomerStages } from './customer-stages.tsx';
import { LinkedCustomers } from './linked-customers.tsx';

const t = texts.customer;

/** What the user knows of a customer and no page says: whose it is, terms, limit, who pays, steps of its own. */
export function CustomerScreen({ account }: { account: string }) {
  const { state } = usePanel();
  const row = useRow(account);
  const known = state.journal.settings.value ?? noAccountSettings(row?.standing.account.book ?? '', account);
  const [edited, setEdited] = useState<AccountSettings | null>(null);
  const [typed, setTyped] = useState<CustomerFields | null>(null);
  const currency = known.creditLimit?.currency ?? row?.standing.balance[0]?.currency ?? null;
  const settings = edited ?? known;
  const fields = typed ?? fieldsOf(known);
  const type = (change: Partial<CustomerFields>): void => setTyped({ ...fields, ...change });
  const limit = fields.limit.trim() === '' ? null : typedAmount(fields.limit, currency, state.locale);
  const terms = termsOf(fields);
  const country = fields.country.trim().toUpperCase();
  const wrong =
    fields.limit.trim() !== '' && (limit === null || currency === null)
      ? t.wrongAmount
      : terms === 'wrong'
        ? t.wrongNumber
        : country !== '' && !/^[A-Z]{2}$/.test(country)
          ? t.wrongCountry
          : null;
  const save = (): void => {
    if (terms === 'wrong') return;
    const made = {
      owner: fields.owner.trim(),
      country: country === '' ? null : country,
      creditLimit: limit,
      terms,
      segment: settings.segment,
      customerKind: settings.customerKind,
      language: settings.language,
      tone: settings.tone,
      directDebit: settings.directDebit,
      interest: settings.interest,
      headOffice: settings.headOffice,
      stages: settings.stages,
      linked: settings.linked,
    };
    state.journal.changeSettings(account, (before) => ({ ...before, ...made }), t.saved);
    state.back();
  };
  return (
    <FormScreen row={row} title={t.title} save={t.save} onSave={save} lacking={wrong}>
      <TextRow
        id="customer-owner"
        label={t.owner}
        hint={t.ownerHint}
        value={fields.owner}
        onText={(owner) => type({ owner })}
      />
      <TextRow
        id="customer-limit"
        label={t.limit}
        hint={t.limitHint(currency ?? '?')}
        value={fields.limit}
        onText={(next) => type({ limit: next })}
        placeholder={settings.creditLimit ? decimalText(settings.creditLimit) : undefined}
      />
      <div class="pair">
        <TextRow
          id="customer-net"
          type="number"
          label={t.netDays}
          value={fields.netDays}
          onText={(netDays) => type({ netDays })}
        />
        <TextRow
          id="customer-country"
          label={t.country}
          hint={t.countryHint}
          value={fields.country}
          onText={(next) => type({ country: next })}
        />
      </div>
      <div class="pair">
        <TextRow
          id="customer-discount"
          type="number"
          label={t.discount}
          value={fields.discount}
          onText={(discount) => type({ discount })}
        />
        <TextRow
          id="customer-discount-days"
          type="number"
          label={t.discountDays}
          value={fields.discountDays}
          onText={(discountDays) => type({ discountDays })}
        />
      </div>
      <CustomerChoices account={account} settings={settings} onChange={setEdited} />
      <LinkedCustomers settings={settings} onChange={setEdited} />
      <CustomerStages settings={settings} onChange={setEdited} />
    </FormScreen>
  );
}
