/** How often we come back, to a page that takes our highlights away: then it is not to be. */
const SPACING_MS = 500;
const MOST = 5;
const WINDOW_MS = 10_000;

/**
 * Makes what says whether to come back at `now`, in ms: `later` within half a second of the last
 * time, `never` from the sixth time in ten seconds on.
 */
export function limitReturns(): (now: number) => 'now' | 'later' | 'never' {
  let times: readonly number[] = [];
  let isOver = false;

  return (now) => {
    const last = times.at(-1);
    if (!isOver && last !== undefined && now - last < SPACING_MS) return 'later';
    times = times.filter((time) => now - time < WINDOW_MS);
    isOver ||= times.length >= MOST;
    if (isOver) return 'never';
    times = [...times, now];
    return 'now';
  };
}
