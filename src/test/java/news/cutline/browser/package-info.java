/// What partners and readers see, in a real browser: Chromium, driven by Playwright.
///
/// Every request of the browser is answered here: those to the service's public address by the service itself, those to
/// a partner's by the pages that a test wrote, and no others: they are written down, because none is allowed that a
/// test did not expect. Without Chromium or Node these tests are skipped.
@NullMarked
package news.cutline.browser;

import org.jspecify.annotations.NullMarked;
