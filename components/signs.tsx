/** Signs of buttons; what they mean is said by the button. */
export function WhySign() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="7" cy="7" r="6.25" />
      <path d="M5.2 5.6a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2" stroke-width="1.2" />
      <path d="M7 9.6v1.2" stroke-width="1.3" />
    </svg>
  );
}

/** Two sheets: copy. */
export function CopySign() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M4.5 4.5h8v8h-8z" />
      <path d="M9.5 4.5v-3h-8v8h3" />
    </svg>
  );
}

/** A cross: close. */
export function CloseSign() {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d="M1.5 1.5l9 9M10.5 1.5l-9 9" stroke="currentColor" stroke-width="1.5" />
    </svg>
  );
}
