import type { SiteProfile } from './profile.ts';

export const dolibarr: SiteProfile = {
  id: 'dolibarr',
  label: 'Dolibarr',
  origins: [],
  marks: [['liste', 'tagtable'], ['liste_titre_filter'], ['fichecenter', 'tableforfield']],
  rank: 300,
  pages: [
    { address: '/compta/facture/list\\.php', kind: 'invoices', companyAmounts: true },
    { address: '/compta/facture/card\\.php\\?(?:.*&)?(?:fac)?id=\\d+', kind: 'invoice' },
    { address: '/(?:societe|comm)/card\\.php\\?(?:.*&)?socid=\\d+', kind: 'account' },
    { address: '/fourn/|/supplier', kind: 'payables', because: 'payables' },
    { address: '/comm/propal/', kind: 'none', because: 'quotes' },
    { address: '/compta/paiement/', kind: 'none', because: 'payments' },
    { address: '/compta/bank/', kind: 'none', because: 'bank' },
  ],
  book: {},
  hooks: { ignore: ['tr.liste_titre_filter'] },
  labels: {
    number: ['Ref.', 'Réf.', 'Rif.', 'Referentie'],
    dueDate: ['Date limite règlement', 'Payment due on'],
    totalExclTax: ['Amount (excl. tax)', 'Nettobetrag', 'Montant HT', 'Base imponible'],
    total: ['Amount (inc. tax)', 'Bruttobetrag', 'Montant TTC', 'Importe total'],
    paid: ['Received', 'Erhalten', 'Reçu', 'Recibido'],
    balance: ['Pending', 'Ausstehend', 'Créance', 'Pendiente'],
    poNumber: ['Ref. customer', 'Réf. client', 'Ref. cliente', 'Ihr Zeichen'],
  },
  notFields: ['Author', 'Payment method', 'Project ref', 'Alias', 'Zip'],
  partialWord: 'wins-over-overdue',
  open: {
    invoice: '{origin}/compta/facture/card.php?facid={id}',
    account: '{origin}/societe/card.php?socid={id}',
  },
  checkedOn: '2026-11-22',
  source: 'List columns, markup and status words from the published source of version 15.',
};
