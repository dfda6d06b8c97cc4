import type { Standing } from '../../collect/standing.ts';
import type { AccountSettings } from '../../domain/account-settings.ts';
import { type Activity, effective } from '../../domain/activity.ts';
import { dayInZone } from '../../domain/day.ts';
import { texts } from '../texts/texts.ts';
import { describeEntry, type Wording } from './describe-entry.ts';
import { type Html, html, joined } from './html.ts';

export type DossierOf = {
  readonly standing: Standing;
  /** Of the account, oldest first. */
  readonly entries: readonly Activity[];
  readonly settings: AccountSettings | null;
  readonly company: string;
  readonly author: string;
  readonly words: Wording;
};

const t = texts.talk.dossier;

/** Everything of an account in one self-contained page: what an agency or a lawyer needs. Opens and prints anywhere. */
export function dossierOf(of: DossierOf): string {
  const { standing, author, company, words } = of;
  const { name } = standing.account;
  const entries = effective(of.entries);
  const made = t.made(texts.dates.long(standing.today, words.today), author);
  return html`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${t.title(name)}</title>
<style>${style}</style>
</head>
<body>
<h1>${name}</h1>
<p>${[company, made].filter(Boolean).join(' · ')}</p>
${people(of)}
${invoices(of)}
${agreements(of)}
<h2>${t.history}</h2>
${joined(entries.map((entry) => happened(entry, words)))}
<h2>${t.letters}</h2>
${joined(
  entries.map((entry) => letter(entry, words)),
  none,
)}
</body>
</html>
`.text;
}

const none = html`<p>${t.none}</p>`;

const style = html`
body { max-width: 48rem; margin: 2rem auto; padding: 0 1rem; font: 14px/1.45 system-ui, sans-serif; color: #1b1b1a; background: #fff; }
h1 { font-size: 1.5rem; } h2 { margin-top: 2rem; font-size: 1.1rem; border-bottom: 1px solid #ccc; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .25rem .5rem .25rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid #e5e5e2; }
th.sum, td.sum { text-align: end; white-space: nowrap; }
article { margin: .75rem 0; break-inside: avoid; } .when, .facts { color: #555; } .said { white-space: pre-line; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: .75rem; border: 1px solid #ddd; font: inherit; }
@media print { body { margin: 0; } }
`;

function people({ settings, standing }: DossierOf): Html {
  const known = (settings?.people ?? []).map(({ name, role, email, phone }) => [name, role, email, phone]);
  const { contactName, contactRole, email, phone } = standing.account;
  const all = known.length > 0 ? known : [[contactName, contactRole, email, phone]];
  if (!all.flat().some(Boolean)) return html``;
  const lines = all.map((one) => html`<p>${one.filter(Boolean).join(' · ')}</p>`);
  return html`<h2>${t.people}</h2>${joined(lines)}`;
}

function invoices({ standing, words }: DossierOf): Html {
  const { account, overdue, notDue, credits, unclear, probablySettled } = standing;
  const lines = [...overdue, ...unclear, ...notDue, ...credits, ...probablySettled];
  const rows = lines.map(({ invoice, daysOverdue }) => {
    const { issueDate, dueDate, total, balance } = invoice;
    const day = (on: typeof dueDate): string => (on ? texts.dates.short(on, words.today) : '');
    return html`<tr><td>${words.invoice(invoice.key)}</td><td>${day(issueDate)}</td><td>${day(dueDate)}</td>
<td class="sum">${daysOverdue !== null && daysOverdue > 0 ? String(daysOverdue) : ''}</td>
<td class="sum">${total ? words.money(total) : ''}</td><td class="sum">${balance ? words.money(balance) : ''}</td></tr>`;
  });
  const seen = account.invoices
    .map(({ lastSeen }) => lastSeen)
    .sort()
    .at(-1);
  const read = seen
    ? html`<p class="when">${t.asRead(texts.dates.long(dayInZone(seen, 'UTC'), words.today))}</p>`
    : html``;
  return html`<h2>${t.owed}</h2>
<table><thead><tr><th>${t.invoice}</th><th>${t.issued}</th><th>${t.due}</th><th class="sum">${t.days}</th><th class="sum">${t.total}</th><th class="sum">${t.open}</th></tr></thead>
<tbody>${joined(rows)}</tbody>
<tfoot><tr><th colspan="5">${texts.account.open}</th><th class="sum">${standing.balance.map(words.money).join(' + ')}</th></tr></tfoot></table>
${read}`;
}

function agreements({ standing, words }: DossierOf): Html {
  const { promises, disputes, plans } = standing.agreements;
  const line = (entry: Activity, state: string): Html =>
    html`<p><b>${describeEntry(entry, words).title}</b> · ${state}</p>`;
  const lines = [
    ...promises.all.map(({ entry, state }) => line(entry, texts.talk.promises.state[state])),
    ...disputes.map(({ entry, state, resolution }) =>
      line(entry, resolution ? texts.talk.disputes.resolution[resolution] : texts.talk.disputes.state[state]),
    ),
    ...plans.map(({ entry, state }) => line(entry, texts.talk.plans.state[state])),
  ];
  return html`<h2>${t.agreements}</h2>${joined(lines, none)}`;
}

const moment = (entry: Activity, { today }: Wording): string =>
  `${texts.dates.long(dayInZone(entry.at, entry.zone), today)}, ${texts.dates.time(entry.at, entry.zone)}`;

function happened(entry: Activity, words: Wording): Html {
  const { title, said, facts } = describeEntry(entry, words);
  const words_ = said ? html`<div class="said">${said}</div>` : html``;
  return html`<article><span class="when">${moment(entry, words)}</span> <b>${title}</b>
${words_}<div class="facts">${facts.join(' · ')}</div></article>`;
}

/** A letter in full. That it was sent is said only where the user confirmed it. */
function letter(entry: Activity, words: Wording): Html {
  if ((entry.kind !== 'reminder' && entry.kind !== 'message') || entry.text === '') return html``;
  const confirmed = entry.kind === 'reminder' && entry.confirmed === true;
  const how = confirmed ? texts.talk.entry.confirmed : texts.talk.entry.handed;
  return html`<article><b>${entry.subject}</b> <span class="when">${moment(entry, words)} · ${how}${entry.to ? ` · ${entry.to}` : ''}</span>
<pre>${entry.text}</pre></article>`;
}
