import { bigcapital } from './bigcapital.ts';
import { businessCentral } from './business-central.ts';
import { dolibarr } from './dolibarr.ts';
import { erpnext } from './erpnext.ts';
import { freeagent } from './freeagent.ts';
import { freshbooks } from './freshbooks.ts';
import { invoiceNinja } from './invoice-ninja.ts';
import { kashflow } from './kashflow.ts';
import { ledgersmb } from './ledgersmb.ts';
import { myob } from './myob.ts';
import { netsuite } from './netsuite.ts';
import { odoo } from './odoo.ts';
import type { SiteProfile } from './profile.ts';
import { quickbooksOnline } from './quickbooks-online.ts';
import { sageAccounting } from './sage-accounting.ts';
import { sageIntacct } from './sage-intacct.ts';
import { salesforce } from './salesforce.ts';
import { sapFiori } from './sap-fiori.ts';
import { stripe } from './stripe.ts';
import { tryton } from './tryton.ts';
import { wave } from './wave.ts';
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
  freshbooks,
  wave,
  sageAccounting,
  sageIntacct,
  freeagent,
  stripe,
  myob,
  kashflow,
  salesforce,
  sapFiori,
  odoo,
  erpnext,
  dolibarr,
  bigcapital,
  ledgersmb,
  tryton,
];
