// Cutline embed 1.0.0: <cutline-embed src title width height> shows a page of this service, as tall as that says it is.
// What stands in the element is for those who have no script, or whom the page does not answer.

const home = new URL(import.meta.url).origin;
const tallest = 10_000;
const patience = 4_000;

const style = new CSSStyleSheet();
style.replaceSync(
  ':host { display: block; max-width: 100%; } :host([hidden]) { display: none; }'
  + ' iframe { display: block; width: 100%; border: 0; } [hidden] { display: none; }');

class CutlineEmbed extends HTMLElement {
  static observedAttributes = ['src', 'title', 'width', 'height'];

  #frame = document.createElement('iframe');
  #words = document.createElement('slot');
  #secret = '';
  #waiting = 0;
  #hear = event => {
    const { message, value, secret } = event.source === this.#frame.contentWindow && event.data || {};
    if (secret !== this.#secret) return;
    if (message === 'height') this.#stretch(value);
    if (message === 'link') this.#follow(value);
  };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' });
    this.shadowRoot.adoptedStyleSheets = [style];
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'fullscreen';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    // Its origin is not the one of the page around it, so it cannot take its sandbox off.
    this.#frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
    this.#frame.addEventListener('load', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => { this.#words.hidden = false; }, patience);
    });
  }

  connectedCallback() {
    addEventListener('message', this.#hear);
    this.#show();
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    clearTimeout(this.#waiting);
    this.#frame.remove();
  }

  attributeChangedCallback(name, before, now) {
    if (!this.isConnected || before === now) return;
    if (name === 'src') this.#show();
    else this.#describe();
  }

  // Only pages of the host that this script comes from: whoever may write such an element may frame nothing else.
  #show() {
    const address = parse(this.getAttribute('src'));
    clearTimeout(this.#waiting);
    this.#words.hidden = address?.origin === home;
    if (!this.#words.hidden) {
      this.shadowRoot.replaceChildren(this.#words);
      return;
    }
    this.#secret = Array.from(crypto.getRandomValues(new Uint8Array(10)), byte => (byte % 36).toString(36)).join('');
    address.hash = '?secret=' + this.#secret;
    this.#describe();
    this.#frame.src = address;
    this.shadowRoot.replaceChildren(this.#frame, this.#words);
  }

  #describe() {
    this.#frame.title = this.getAttribute('title') ?? this.textContent.trim();
    this.style.width = size(this.getAttribute('width'));
    this.#frame.style.height = size(this.getAttribute('height')) || '400px';
  }

  #stretch(height) {
    if (!Number.isInteger(height) || height < 1 || height > tallest) return;
    clearTimeout(this.#waiting);
    this.#words.hidden = true;
    this.#frame.style.height = height + 'px';
  }

  // Where a link in the frame leads: first to its own host, which leads on.
  #follow(address) {
    const isAsked = this.getRootNode().activeElement === this;
    if (isAsked && parse(address)?.origin === home) open(address, '_blank', 'noopener');
  }
}

function parse(address) {
  try {
    return new URL(address ?? '', document.baseURI);
  } catch {
    return null;
  }
}

function size(text) {
  return /^[1-9][0-9]{0,3}$/.test(text) ? text + 'px' : '';
}

if (!customElements.get('cutline-embed')) customElements.define('cutline-embed', CutlineEmbed);
