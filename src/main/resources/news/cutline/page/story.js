'use strict';

// Gives every text that is there to be copied a button that does it, with the words of the page.
for (const place of document.querySelectorAll('.copy')) {
  const words = place.closest('[data-copy]').dataset;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.copy;
  button.setAttribute('aria-live', 'polite');
  button.setAttribute('aria-describedby', place.querySelector('h3').id);
  button.addEventListener('click', async () => {
    button.textContent = await copy(place.querySelector('code')) ? words.copied : words.pressKeys;
    setTimeout(() => { button.textContent = words.copy; }, 2000);
  });
  place.append(button);
}

// Only pages from a safe origin may write to the clipboard; in others, the text is selected for the reader to copy.
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(code);
    return false;
  }
}

// What another site shows is loaded when the reader asks for it, and not before.
for (const button of document.querySelectorAll('button[data-player]')) {
  const offer = button.closest('.offer');
  button.hidden = false;
  offer.querySelector('.why').hidden = false;
  button.addEventListener('click', () => {
    const { player, title, width = 16, height = 9 } = button.dataset;
    const frame = document.createElement('iframe');
    frame.title = title;
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.setAttribute('sandbox',
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation');
    frame.width = width;
    frame.height = height;
    frame.style.aspectRatio = `${width} / ${height}`;
    frame.style.height = 'auto';
    frame.src = player;
    offer.before(frame);
    offer.closest('.embed').querySelector('figure')?.remove();
    button.remove();
    offer.querySelector('.why').remove();
    frame.focus();
  });
}
