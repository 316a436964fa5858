// Asks a running service for its newest stories as two libraries do that others use: one finds the answer by the page of
// the story, the other knows where to ask. Fails where either gets no frame, or one without its quotation before it.
//
//   npm install && node check.mjs [http://localhost:8080]
import { createServer } from 'node:http';
import { extract as discover } from '@extractus/oembed-extractor';
import { extract, setProviderList } from 'oembed-parser';

const base = process.argv[2] ?? 'http://localhost:8080';
const complaints = [];

function complain(library, story, answer) {
  const html = answer?.html ?? '';
  if (answer?.version !== '1.0' || !/^<blockquote>.*<\/blockquote><iframe [^<>]*><\/iframe>$/.test(html)) {
    complaints.push(`${library}: ${story.url}: ${JSON.stringify(answer)}`);
  }
  if (answer?.width > 400) {
    complaints.push(`${library}: ${story.url}: is ${answer.width} px wide where there are 400`);
  }
}

setProviderList([{
  provider_name: 'Cutline',
  provider_url: base,
  endpoints: [{ schemes: [`${base}/stories/*`], url: `${base}/oembed.json` }],
}]);

// It asks by https whatever the endpoint says, and a service in dev mode has no certificate: so it asks by this proxy.
const proxy = createServer(async (request, response) => {
  const wanted = new URL(request.url, 'http://localhost').searchParams.get('wanted');
  const answer = await fetch(wanted.replace(/^https?:\/\/[^/]+/, base));
  response.writeHead(answer.status).end(await answer.text());
});
await new Promise(done => { proxy.listen(0, 'localhost', done); });
const byProxy = { proxy: { target: `http://localhost:${proxy.address().port}/?wanted=` } };

const { items } = await (await fetch(`${base}/v1/articles?limit=10`)).json();
let asked = 0;
for (const story of items) {
  const { links } = await (await fetch(`${base}/v1/articles/${story.slug}`)).json();
  if (links.oembed) {
    asked++;
    complain('oembed-extractor', story, await discover(story.url, { maxwidth: 400 }).catch(String));
    complain('oembed-parser', story, await extract(story.url, { maxwidth: 400 }, byProxy).catch(String));
  }
}
if (asked === 0) {
  complaints.push('There is no story that everybody may embed.');
}
complaints.forEach(complaint => console.error(complaint));
console.log(complaints.length ? `${complaints.length} complaints` : `Nothing to complain about in ${asked} stories.`);
process.exit(complaints.length ? 1 : 0);
