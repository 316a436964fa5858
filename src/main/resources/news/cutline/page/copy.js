'use strict';

// Gives every example a button that copies it; its words are those of the page, where it says any.
for (const example of document.querySelectorAll('figure.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  const words = example.dataset.copy ?? 'Copy';
  button.textContent = words;
  button.setAttribute('aria-live', 'polite');
  const caption = example.querySelector('figcaption');
  button.setAttribute('aria-describedby', caption.id);
  button.addEventListener('click', async () => {
    button.textContent = await copy(example.querySelector('code')) ? 'Copied' : 'Press Ctrl+C';
    setTimeout(() => { button.textContent = words; }, 2000);
  });
  example.append(button);
}

// Only pages from a safe origin may write to the clipboard; in others, the text is selected and copied by the old way,
// or by the reader.
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return document.execCommand('copy');
  }
}
