/** A login script as `npm run read -- --login` takes them: fills in the login form as a person does. */
import type { Page } from 'playwright-core';
import { company, user } from './ledgersmb-user.ts';

export default async function logIn(page: Page, { goto }: { goto: (address: string) => Promise<unknown> }) {
  await goto('/login.pl');
  await page.locator('#loading').waitFor({ state: 'hidden' });
  await page.fill('#username', user.name);
  await page.fill('#password', user.password);
  await page.fill('#company', company);
  await page.click('#action-login');
  await page.locator('#company_info').waitFor();
}
