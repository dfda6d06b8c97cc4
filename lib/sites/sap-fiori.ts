import type { SiteProfile } from './profile.ts';

export const sapFiori: SiteProfile = {
  id: 'sap-fiori',
  label: 'SAP Fiori',
  origins: ['https://*.s4hana.cloud.sap/*'],
  marks: [['sapUshellShell'], ['sapUiBody', 'sapMListTbl'], ['sapUiBody', 'sapUiTable']],
  rank: 300,
  pages: [
    { address: '#Customer-(?:manageLineItems|displayLineItems)', kind: 'invoices' },
    { address: '#Supplier-|#SupplierInvoice-|#PurchaseOrder-', kind: 'payables', because: 'payables' },
    { address: '#(?:SalesQuotation|SalesOrder)-', kind: 'none', because: 'quotes' },
    { address: '#(?:BankAccount|BankStatement)-', kind: 'none', because: 'bank' },
  ],
  book: { address: '[?&]CompanyCode=(\\w+)' },
  hooks: { ignore: ['.sapUiInvisibleText', '.sapMListTblSubRow', '.sapUiTableRowSelectionCell'] },
  labels: {
    customer: ['Customer Name', 'Name des Debitors'],
    customerId: ['Customer', 'Debitor'],
    number: ['Journal Entry', 'Buchungsbeleg'],
    poNumber: ['Assignment', 'Zuordnung'],
    kind: ['Journal Entry Type', 'Document Type', 'Belegart'],
    issueDate: ['Document Date', 'Journal Entry Date', 'Belegdatum'],
    dueDate: ['Net Due Date', 'Nettofälligkeit'],
  },
  notFields: ['Clearing Status', 'Ausgleichsstatus', 'Posting Key'],
  partialWord: 'none',
  open: {},
  checkedOn: '2026-11-22',
  source:
    'Intents and table markup as public extensions and the published toolkit show them; columns are set by users.',
};
