const kept = document.documentElement.innerHTML;

const ACTS = {
  // As sites do that load the next page by a script.
  replace() {
    const body = document.createElement('body');
    body.innerHTML = document.body.innerHTML.replace('names OpenAI', 'names Foxconn');
    document.body.replaceWith(body);
  },
  rewrite() {
    document.open();
    document.write(
      `<!doctype html><html lang="en">${kept.replace('names OpenAI', 'names Broadcom and OpenAI').replace(/<script type="module".*?<\/script>/, '')}</html>`,
    );
    document.close();
  },
};

globalThis.edit = (act) => ACTS[act]();
