// Called by benchmark/lighthouse: node lighthouse.mjs CACHE OUTPUT [PAGE…]
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';

const [cache, output, ...chosen] = process.argv.slice(2);
const PAGES = ['index.html', 'ledsagare.html', 'jamfor-uppdragen.html', 'vanliga-fragor.html', 'anmal-intresse.html'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const HEAVIEST_START = 30_000;
const RUNS = 3;
const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', xml: 'application/xml',
  txt: 'text/plain', webp: 'image/webp', png: 'image/png', jpg: 'image/jpeg' };

const load = async name => import(pathToFileURL(createRequire(join(cache, 'node_modules/')).resolve(name)));
const { default: lighthouse } = await load('lighthouse');
const chromeLauncher = await load('chrome-launcher');

/** The rules of the published _headers file: a path, and what it adds. */
function headerRules() {
  const rules = [];
  for (const line of readFileSync(join(output, '_headers'), 'utf8').split('\n')) {
    if (/^\s+\S/.test(line)) {
      const [, name, value] = line.match(/^\s+([^:]+): (.*)$/);
      rules.at(-1).headers.push([name, value]);
    } else if (line) {
      rules.push({ path: line, headers: [] });
    }
  }
  return rules;
}

const rules = headerRules();
const base = rules[0].path.slice(0, -1);
const applies = (rule, path) => rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path;

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const inside = path.startsWith(base) ? normalize(path.slice(base.length) || 'index.html') : 'none';
  const found = !inside.startsWith('..') && existsSync(join(output, inside));
  const file = join(output, found ? inside : '404.html');
  const headers = { 'Content-Type': TYPES[file.split('.').pop()] ?? 'application/octet-stream', 'Cache-Control': 'no-cache', Vary: 'Accept-Encoding' };
  rules.filter(rule => applies(rule, path)).forEach(rule => rule.headers.forEach(([name, value]) => { headers[name] = value; }));
  delete headers['Strict-Transport-Security']; // localhost has no certificate
  const small = /\bbr\b/.test(request.headers['accept-encoding']) && existsSync(file + '.br');
  if (small) headers['Content-Encoding'] = 'br';
  response.writeHead(found ? 200 : 404, headers).end(readFileSync(small ? file + '.br' : file));
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));

let failed = false;
const chrome = await chromeLauncher.launch({ chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
for (const page of chosen.length ? chosen : PAGES) {
  const url = `http://localhost:${server.address().port}${base}${page === 'index.html' ? '' : page}`;
  // Lighthouse's own advice: the median of several runs, for a machine with other work makes one run slow.
  const runs = [];
  while (runs.length < RUNS) {
    runs.push((await lighthouse(url, { port: chrome.port, logLevel: 'error', onlyCategories: CATEGORIES })).lhr);
  }
  const lhr = runs.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[RUNS >> 1];
  const scores = CATEGORIES.map(name => Math.round(lhr.categories[name].score * 100));
  const shown = id => lhr.audits[id]?.numericValue ?? NaN;
  const bytes = shown('total-byte-weight');
  const requests = lhr.audits['network-requests'].details.items.filter(item => item.finished);
  const blocking = lhr.audits['render-blocking-insight']?.details?.items?.map(item => item.url.split('/').pop()) ?? [];
  console.log(`${page.padEnd(24)} ${scores.join(' ')}  ${Math.round(bytes)} bytes in ${requests.length} requests, first paint ${Math.round(shown('first-contentful-paint'))} ms, `
    + `largest ${Math.round(shown('largest-contentful-paint'))} ms, shift ${shown('cumulative-layout-shift')}, waits for ${blocking.join(', ') || 'nothing'}`);
  for (const name of CATEGORIES) {
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const audit = lhr.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 1) console.log(`    ${name}: ${audit.title} (${audit.displayValue ?? audit.score})`);
    }
  }
  failed ||= scores.some(score => score < 100) || shown('cumulative-layout-shift') > 0 || page === 'index.html' && bytes >= HEAVIEST_START
    || blocking.some(name => !name.endsWith('.css')) || blocking.length > 1;
}
await chrome.kill();
server.close();
process.exitCode = failed ? 1 : 0;
