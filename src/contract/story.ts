// What a first client does: writes a story with a picture, publishes it and reads it back. That it compiles shows that
// the contract can be used; that it passes shows that the service keeps it.
import assert from "node:assert/strict";
import createClient from "openapi-fetch";
import type { paths } from "./cutline.js";

const { CUTLINE, CUTLINE_ADMIN_TOKEN } = process.env;
assert(CUTLINE && CUTLINE_ADMIN_TOKEN, "CUTLINE (an address) and CUTLINE_ADMIN_TOKEN must be set");

const reader = createClient<paths>({ baseUrl: CUTLINE });
const desk = createClient<paths>({
  baseUrl: CUTLINE,
  headers: { Authorization: `Bearer ${CUTLINE_ADMIN_TOKEN}` },
});

function done<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  assert(answer.data !== undefined, `${answer.response.url}: ${JSON.stringify(answer.error)}`);
  return answer.data;
}

const creditLine = "Ada Lind/Northern Wire";
const medium = done(
  await desk.POST("/v1/editorial/media", {
    body: {
      kind: "image",
      href: "https://media.example.org/harbour.jpg",
      width: 1600,
      height: 1067,
      credit: { creditLine, creators: [{ name: "Ada Lind" }], supplierCategory: "wires" },
      captions: [{ language: "en", text: "The harbour on Friday.", altText: "Boats at a quay." }],
    },
  }),
);
const section = `section-${Date.now()}`;
done(await desk.POST("/v1/editorial/sections", { body: { slug: section, name: "Harbour" } }));
const article = done(
  await desk.POST("/v1/editorial/articles", {
    body: {
      language: "en",
      section,
      headline: "Boats leave the harbour",
      kicker: "Storm",
      leadMedia: { type: "figure", media: medium.id },
      body: [{ type: "paragraph", html: "They left <em>before dawn</em>." }],
    },
  }),
);
const itself = { path: { id: article.id }, header: { "If-Match": "*" } };

const missing = await reader.GET("/v1/articles/{id-or-slug}", { params: { path: { "id-or-slug": article.id } } });
assert.equal(missing.data, undefined, "a draft must not be public");
assert.equal(missing.error.type, "/problems/not-found");
// @ts-expect-error because no operation documents such a problem
assert.notEqual(missing.error.type, "/problems/no-such-problem" satisfies typeof missing.error.type);

const changed = done(
  await desk.PATCH("/v1/editorial/articles/{id}", {
    params: itself,
    headers: { "Content-Type": "application/merge-patch+json" },
    body: { kicker: null, standfirst: "The storm is over." },
  }),
);
assert.equal(changed.kicker, undefined);
const replaced = await desk.PUT("/v1/editorial/articles/{id}", {
  params: { ...itself, header: { "If-Match": `"${changed.version}"` } },
  body: changed,
});
assert.equal(done(replaced).version, changed.version, "what was read can be written back, and changes nothing");

const published = done(await desk.POST("/v1/editorial/articles/{id}/publish", { params: itself, body: {} }));
assert.equal(published.status, "published");
assert(published.slug);

const read = await reader.GET("/v1/articles/{id-or-slug}", { params: { path: { "id-or-slug": published.slug } } });
const story = done(read);
assert.equal(story.standfirst, "The storm is over.");
assert(story.leadMedia?.type === "figure");
assert.equal(story.leadMedia.credit.creditLine, creditLine);
assert.equal(story.leadMedia.caption?.text, "The harbour on Friday.");
assert(read.response.headers.get("ETag"));
const cards = done(await reader.GET("/v1/articles", { params: { query: { limit: 1 } } }));
assert.equal(cards.items[0]?.id, story.id);

const unready = done(
  await desk.POST("/v1/editorial/articles", { body: { language: "en", headline: "Nothing to see", body: [] } }),
);
const refused = await desk.POST("/v1/editorial/articles/{id}/publish", {
  params: { path: { id: unready.id }, header: { "If-Match": '"9"' } },
  body: {},
});
assert(refused.error?.type === "/problems/precondition-failed");
const used = await desk.DELETE("/v1/editorial/media/{id}", {
  params: { path: { id: medium.id }, header: { "If-Match": "*" } },
});
assert(used.error?.type === "/problems/in-use");
assert(used.error.uses?.some((use) => use.kind === "article" && use.id === article.id));

done(
  await desk.POST("/v1/editorial/articles/{id}/withdraw", {
    params: { path: { id: article.id } },
    body: { reason: "editorial", explanation: "The boats never left." },
  }),
);
const gone = await reader.GET("/v1/articles/{id-or-slug}", { params: { path: { "id-or-slug": published.slug } } });
assert(gone.error?.type === "/problems/gone");
assert.equal(gone.error.explanation, "The boats never left.");
console.log("A TypeScript client wrote, published, read and withdrew a story.");
