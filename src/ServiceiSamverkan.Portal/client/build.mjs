// Makes what the portal embeds: one style sheet, the font, the icons in use. Writes dist/, which is not in the repository.
import { mkdir, readdir, readFile, rm, writeFile, copyFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';

const designsystemet = 'node_modules/@digdir/designsystemet-css/dist';
const icons = 'node_modules/@navikt/aksel-icons/dist/svg';
const inter = 'node_modules/@fontsource-variable/inter';

// The single files carry no layer of their own; the layers and the order are those of the package's index.css.
const base = ['base', 'heading', 'label', 'paragraph', 'validation-message'];
const components = [
  'link', 'data-size-workaround', 'button', 'input', 'field', 'fieldset', 'alert', 'skip-link', 'details', 'list',
  'card', 'chip', 'divider', 'pagination', 'tag', 'error-summary', 'table', 'breadcrumbs',
];

/** As the server names it: the content's hash stands in the address. */
const fingerprint = (content) => createHash('sha256').update(content).digest('hex').slice(0, 12);

const part = (name) => readFile(`${designsystemet}/src/${name}.css`, 'utf8');
const layer = async (name, parts) => `@layer ${name}{${(await Promise.all(parts.map(part))).join('')}}`;

/** An explicitly dark page must not print dark cards. */
function darkOnScreenOnly(css) {
  const opening = '@layer ds.theme.color-scheme.dark{';
  const start = css.indexOf(opening);
  if (start < 0) throw new Error('The base theme has no dark layer: its build has changed');
  let end = start + opening.length;
  for (let depth = 1; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
  return `${css.slice(0, start)}${opening}@media screen{${css.slice(start + opening.length, end)}}${css.slice(end)}`;
}

async function styles(font) {
  const theme = darkOnScreenOnly(await readFile(`${designsystemet}/theme/designsystemet.css`, 'utf8'));
  const files = (await readdir('src')).filter((name) => name.endsWith('.css')).sort();
  const source = (await Promise.all(files.map((name) => readFile(`src/${name}`, 'utf8')))).join('').replace('inter.woff2', `inter.${fingerprint(font)}.woff2`);
  const ours = await transform(source, { loader: 'css', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] });
  return [
    '@layer ds.theme, ds.base, ds.components, sis;',
    theme,
    await layer('ds.base', base),
    await layer('ds.components', components),
    ours.code,
  ].join('\n');
}

/** One module a page, for comfort: every page does its work without. */
async function script(name) {
  const { code } = await transform(await readFile(`src/${name}.ts`, 'utf8'), { loader: 'ts', minify: true, target: ['chrome111', 'firefox113', 'safari16.4'] });
  await writeFile(`dist/${name}.js`, code);
  await writeFile(`dist/${name}.js.br`, brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

async function iconsInUse() {
  const names = (await readFile('icons.txt', 'utf8')).split('\n').filter(Boolean);
  const drawn = await Promise.all(names.map(async (name) => {
    const svg = await readFile(`${icons}/${name}.svg`, 'utf8');
    return [name, svg.replace(/^<svg[^>]*>|<\/svg>\s*$/g, '').trim()];
  }));
  return JSON.stringify(Object.fromEntries(drawn));
}

await rm('dist', { recursive: true, force: true });
await mkdir('dist');
const font = await readFile(`${inter}/files/inter-latin-wght-normal.woff2`);
const css = await styles(font);
await writeFile('dist/sis.css', css);
await writeFile('dist/sis.css.br', brotliCompressSync(css, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
await script('board');
await writeFile('dist/icons.json', await iconsInUse());
await writeFile('dist/inter.woff2', font);
await copyFile(`${inter}/LICENSE`, 'dist/inter-OFL.txt');
