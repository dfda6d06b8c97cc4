import { bigcapital } from './bigcapital.ts';
import { businessCentral } from './business-central.ts';
import { dolibarr } from './dolibarr.ts';
import { erpnext } from './erpnext.ts';
import { invoiceNinja } from './invoice-ninja.ts';
import { ledgersmb } from './ledgersmb.ts';
import { netsuite } from './netsuite.ts';
import { odoo } from './odoo.ts';
import type { SiteProfile } from './profile.ts';
import { quickbooksOnline } from './quickbooks-online.ts';
import { tryton } from './tryton.ts';
import { xero } from './xero.ts';
import { zohoBooks } from './zoho-books.ts';

/** Every profile, each once. Those known by address stand before those known by their markup. */
export const profiles: readonly SiteProfile[] = [
  quickbooksOnline,
  xero,
  zohoBooks,
  netsuite,
  invoiceNinja,
  businessCentral,
  odoo,
  erpnext,
  dolibarr,
  bigcapital,
  ledgersmb,
  tryton,
];
