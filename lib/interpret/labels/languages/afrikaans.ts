import type { Vocabulary } from './vocabulary.ts';

export const afrikaans: Vocabulary = {
  number: 'Faktuurnommer; Faktuur; Faktuur nr; Faktuurnr; Dokumentnommer; Fakt. nr',
  customer: 'Kliënt; Kliëntnaam; Klantnaam; Debiteur; Maatskappy; Koper',
  customerId: 'Kliëntnommer; Kliëntkode; Debiteurnommer; Rekeningnommer',
  issueDate: 'Faktuurdatum; Datum; Datum uitgereik; Uitreikingsdatum',
  dueDate: 'Vervaldatum; Betaaldatum; Betaalbaar teen; Betaal voor; Betaal teen',
  terms: 'Betaalvoorwaardes; Terme',
  total:
    'Totaal; Bedrag; Faktuurbedrag; Faktuurtotaal; Totale bedrag; Totaal (BTW ingesluit); Bedrag BTW ingesluit',
  totalExclTax: 'Bedrag BTW uitgesluit; Totaal BTW uitgesluit; Netto; Subtotaal',
  tax: 'BTW; BTW-bedrag; Belasting',
  paid: 'Betaal; Bedrag betaal; Betaalde bedrag; Ontvang',
  balance:
    'Uitstaande; Uitstaande bedrag; Balans; Uitstaande balans; Saldo; Verskuldig; Bedrag verskuldig; Nog verskuldig; Oop bedrag',
  currency: 'Geldeenheid; Valuta',
  status: 'Status; Betaalstatus',
  daysOverdue: 'Dae agterstallig; Dae laat; Dae oor tyd',
  email: 'E-pos; E-posadres',
  phone: 'Telefoon; Telefoonnommer; Selfoon',
  poNumber: 'Bestelnommer; Bestelling nr',
  kind: 'Tipe; Soort',
  other: 'Beskrywing; Notas; Aksies; Verwysing; Verkoopsverteenwoordiger',
};
