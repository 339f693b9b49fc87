/** An open root: a frame for what stands in its slot, and another element nested in it. */
class LedgerQuote extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML =
      '<style>:host { display: block; margin: 0 0 1em } p { margin: 0 }</style>' +
      '<p>Quoted from inside: OpenAI again.</p><p><slot></slot></p><ledger-note></ledger-note>';
  }
}

/** Nested in another root. */
class LedgerNote extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<p id="note">A note within the quote: Broadcom.</p>';
  }
}

/** A closed root: the page keeps the only way in. */
class LedgerSafe extends HTMLElement {
  #root = this.attachShadow({ mode: 'closed' });

  connectedCallback() {
    this.#root.innerHTML =
      '<style>:host { display: block }</style><p>In the safe: a letter from Foxconn.</p>';
  }

  write() {
    this.#root.querySelector('p').textContent = 'In the safe: a letter from OpenAI.';
  }
}

customElements.define('ledger-note', LedgerNote);
customElements.define('ledger-quote', LedgerQuote);
customElements.define('ledger-safe', LedgerSafe);

document.querySelector('#write').addEventListener('click', () => {
  document.querySelector('ledger-safe').write();
  const note = document.querySelector('ledger-quote').shadowRoot.querySelector('ledger-note').shadowRoot;
  note.querySelector('p').firstChild.data = 'A note within the quote: Broadcom, and Foxconn.';
});
