import type { PopupView } from './browser-under-test.ts';
import { waitUntil } from './wait-until.ts';

/** The switches of the popup, in their order. The first is there once the page is known. */
const SWITCHES = ['site', 'pause'] as const;

/** Presses one of the popup's switches, once both are there. */
export async function pressSwitch(popup: PopupView, name: (typeof SWITCHES)[number]): Promise<void> {
  const all = `document.querySelectorAll('[role=switch]')`;
  await waitUntil(() => popup.evaluate(`${all}.length === ${SWITCHES.length}`).then(Boolean), {
    what: 'the switches of the popup',
  });
  await popup.evaluate(`${all}[${SWITCHES.indexOf(name)}].click()`);
}
