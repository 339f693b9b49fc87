import type { Point } from '../../lib/card/geometry.ts';

/**
 * Lets the reader drag what is in `container` by `handle` (a selector), but not by its buttons and
 * links. `boxOf` says where it is now; `onDrag` is told where its corner is to be; both in CSS px of
 * the viewport.
 */
export function dragBy(
  container: HTMLElement,
  {
    handle,
    boxOf,
    onDrag,
  }: { handle: string; boxOf: () => DOMRect | undefined; onDrag: (to: Point) => void },
): void {
  container.addEventListener('pointerdown', (down) => {
    const target = down.target instanceof Element ? down.target : undefined;
    const grip = target?.closest('button, a') ? null : target?.closest<HTMLElement>(handle);
    const box = boxOf();
    if (!down.isTrusted || !grip || !box || down.button !== 0) return;
    const hold = { x: down.clientX - box.x, y: down.clientY - box.y };
    const drag = (move: PointerEvent): void => onDrag({ x: move.clientX - hold.x, y: move.clientY - hold.y });
    const drop = (): void => grip.removeEventListener('pointermove', drag);
    grip.setPointerCapture(down.pointerId);
    grip.addEventListener('pointermove', drag);
    grip.addEventListener('lostpointercapture', drop, { once: true });
  });
}
