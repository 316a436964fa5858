// Puts the player into the page when the reader asks for it. Where the page around has taken this one's origin away,
// players do not work; there the link, which opens the provider, is all that is offered.
(() => {
  const stage = document.querySelector('.stage');
  const button = stage.querySelector('button');
  if (self.origin === 'null') return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const player = stage.querySelector('template').content.querySelector('iframe');
    stage.replaceChildren(player);
    document.querySelectorAll('[data-before]').forEach(words => words.remove());
    player.focus();
  });
})();
