import { createElement as h, StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

const complain = (error) => console.error(String(error));
hydrateRoot(document.querySelector('#app'), h(StrictMode, null, h(App)), {
  onRecoverableError: complain,
  onUncaughtError: complain,
});
globalThis.hydrated = true;
