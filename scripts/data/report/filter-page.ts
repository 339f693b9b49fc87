/**
 * Makes the filters of the report work. The function goes into the page as its own source text, so it
 * may use nothing from outside of it. Without it, the page shows every claim and no filters.
 *
 * Boxes of one group widen what is shown, groups narrow it. The count beside each box is of the claims
 * that it would show next to what is chosen in the other groups.
 */
export function filterPage(): void {
  const form = document.querySelector<HTMLFormElement>('form.filters')!; // the page has one
  const search = form.querySelector<HTMLInputElement>('input[type=search]')!; // the form has one
  const status = document.querySelector<HTMLElement>('.shown')!; // the page has one
  const nothing = document.querySelector<HTMLElement>('.nothing')!; // the page has one
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const claims = [...document.querySelectorAll<HTMLElement>('article.claim')].map((element) => ({
    element,
    text: fold(element.textContent),
  }));

  function fold(text: string): string {
    return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  }

  function readGroups(): Map<string, Set<string>> {
    const groups = new Map<string, Set<string>>();
    for (const { name, value, checked } of boxes) {
      if (checked) groups.set(name, (groups.get(name) ?? new Set()).add(value));
    }
    return groups;
  }

  function apply(): void {
    const words = fold(search.value)
      .split(/\s+/)
      .filter((word) => word !== '');
    const groups = readGroups();
    const found = claims.filter(({ text }) => words.every((word) => text.includes(word)));
    const passes = ({ dataset }: HTMLElement, except?: string) =>
      [...groups].every(([name, values]) => name === except || values.has(dataset[name] ?? ''));

    const shown = new Set(found.filter(({ element }) => passes(element)).map(({ element }) => element));
    for (const { element } of claims) element.hidden = !shown.has(element);
    for (const section of document.querySelectorAll<HTMLElement>('section.subject')) {
      section.hidden = section.querySelector('article.claim:not([hidden])') === null;
    }
    for (const box of boxes) {
      const others = found.filter(({ element }) => passes(element, box.name));
      const count = others.filter(({ element }) => element.dataset[box.name] === box.value).length;
      const label = box.closest('label')!; // each box stands in one
      label.querySelector('.count')!.textContent = String(count);
      label.classList.toggle('is-empty', count === 0);
    }
    nothing.hidden = shown.size > 0;
    status.textContent =
      shown.size === claims.length
        ? `All ${claims.length} claims`
        : `${shown.size} of ${claims.length} claims`;
  }

  /** A link from claim to claim may lead to one that the filters hide. */
  function followLink(): void {
    const target = document.querySelector<HTMLElement>(`[id="${CSS.escape(location.hash.slice(1))}"]`);
    if (target === null || !target.hidden) return;
    form.reset();
    apply();
    target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  // The fields are empty only after the event.
  form.addEventListener('reset', () => setTimeout(apply));
  addEventListener('hashchange', followLink);
  // Going back, a browser fills the fields in again, and tells nobody.
  addEventListener('pageshow', apply);
  apply();
}
