import { createElement as h } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App, REST } from './app.js';

hydrateRoot(document.querySelector('#app'), h(App, { rest: Promise.resolve(REST) }), {
  onRecoverableError: (error) => console.error(String(error)),
});
