import type { Vocabulary } from './vocabulary.ts';

export const galician: Vocabulary = {
  number: 'Nº de factura; Número de factura; Factura; Nº factura; Documento',
  customer: 'Cliente; Nome do cliente; Empresa; Debedor',
  customerId: 'Código de cliente; Nº de cliente',
  issueDate: 'Data da factura; Data de emisión; Data; Data de factura',
  dueDate: 'Vencemento; Data de vencemento; Vence; Data límite',
  terms: 'Condicións de pagamento; Prazo',
  total: 'Total; Importe; Importe total; Total factura; Total con IVE; Importe da factura',
  totalExclTax: 'Base impoñible; Total sen IVE; Importe sen IVE',
  tax: 'IVE; Cota de IVE; Imposto',
  paid: 'Pagado; Cobrado; Importe pagado; Importe cobrado',
  balance: 'Pendente; Saldo; Importe pendente; Saldo pendente; Pendente de cobro; Débeda',
  currency: 'Moeda; Divisa',
  status: 'Estado; Estado do pagamento',
  daysOverdue: 'Días de atraso; Días vencidos; Atraso',
  email: 'Correo electrónico; Correo',
  phone: 'Teléfono',
  kind: 'Tipo; Tipo de documento',
  other: 'Descrición; Notas; Accións; Observacións; Forma de pagamento',
};
