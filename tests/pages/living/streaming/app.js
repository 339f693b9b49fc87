import { createElement as h, Suspense, use, useState } from 'react';

/** An article whose second part comes when `rest` settles. */
export function App({ rest }) {
  const [read, setRead] = useState(false);
  return h(
    'div',
    null,
    h('p', null, 'The first half is here: Foxconn has rented the old net loft.'),
    h(Suspense, { fallback: h('p', null, 'The rest is on its way.') }, h(Rest, { rest })),
    h(
      'p',
      { className: 'controls' },
      h('button', { id: 'read', onClick: () => setRead(true) }, 'Mark as read'),
    ),
    read && h('p', null, 'You have read it, and so has Broadcom.'),
  );
}

function Rest({ rest }) {
  return h(
    'div',
    { className: 'box' },
    h('p', null, use(rest)),
    h('p', null, 'In the evening OpenAI turns the lights on.'),
  );
}

/** The words of the second part. */
export const REST = 'The second half came later: Hon Hai, as the deed says, pays in herring.';
