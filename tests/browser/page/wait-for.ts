import { vi } from 'vitest';

/** Waits until `check` throws no more, as long as a busy machine may take; Vitest's own second is too short for that. */
export function waitFor(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000 });
}
