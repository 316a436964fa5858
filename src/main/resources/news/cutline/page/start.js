
const live = document.getElementById('live');
const state = live.querySelector('[role=status]');
const shown = live.querySelector('pre code');

async function load() {
  const start = performance.now();
  try {
    const answer = await fetch('v1/articles?limit=1', { cache: 'no-cache' });
    const text = JSON.stringify(await answer.json(), null, 2);
    state.textContent = `answered ${answer.status} in ${Math.round(performance.now() - start)} ms`;
    shown.replaceChildren(...text.split('\n').map(line));
  } catch {
    state.textContent = 'was not answered';
  }
}

// Captions and credits are what this service is about, so they are marked.
function line(text) {
  const element = document.createElement(/"(caption|text|credit|creditLine)":/.test(text) ? 'mark' : 'span');
  element.textContent = text + '\n';
  return element;
}

live.hidden = false;
live.querySelector('button').addEventListener('click', load);
load();
