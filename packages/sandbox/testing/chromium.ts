import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

export type { Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const place = [process.env.CHROMIUM_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));

/** False where there is no Chromium to test with; where CI runs there has to be one. */
export const hasChromium = place !== undefined || process.env.CI !== undefined;
if (!hasChromium) console.log('skipped: no Chromium here (CHROMIUM_PATH names another place)');

/** Starts the Chromium of this machine. */
export async function launchChromium(): Promise<Browser> {
  if (place === undefined) throw new Error(`no Chromium in ${PLACES.join(', ')}`);
  return chromium.launch({
    executablePath: place,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}
