import { spawnSync } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import markdownIt from 'markdown-it';
import { NotRun } from '../../../scripts/not-run.mjs';

export const MARKDOWN = [
  ofMarkdownIt('markdown-it (`html: false`)', false),
  ofMarkdownIt('markdown-it (`html: true`, as in Eleventy)', true),
  { name: 'kramdown (Jekyll)', isMarkdown: true, filter: (pieces) => pieces.map(kramdown) },
  ofHugo('Hugo', false),
  ofHugo('Hugo (`unsafe = true`)', true),
];

function ofMarkdownIt(name, html) {
  const renderer = markdownIt({ html });
  return { name, isMarkdown: true, filter: (pieces) => pieces.map((piece) => renderer.render(piece)) };
}

function kramdown(piece) {
  const program = "puts Kramdown::Document.new(STDIN.read, input: 'GFM').to_html";
  return execute('ruby', ['-rkramdown', '-rkramdown-parser-gfm', '-e', program], { input: piece });
}

function ofHugo(name, isUnsafe) {
  return {
    name,
    isMarkdown: true,
    async filter(pieces) {
      const site = await mkdtemp(`${tmpdir()}/otr-hugo-`);
      try {
        await mkdir(`${site}/content`);
        await mkdir(`${site}/layouts/_default`, { recursive: true });
        await writeFile(`${site}/layouts/_default/single.html`, '{{ .Content }}');
        await writeFile(
          `${site}/config.toml`,
          `disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap"]
[markup.goldmark.renderer]
unsafe = ${isUnsafe}
`,
        );
        for (const [index, piece] of pieces.entries()) {
          await writeFile(`${site}/content/piece-${index}.md`, `---\ntitle: Piece\n---\n${piece}\n`);
        }
        execute('hugo', ['--quiet', '--source', site]);
        return await Promise.all(
          pieces.map((_, index) => readFile(`${site}/public/piece-${index}/index.html`, 'utf8')),
        );
      } finally {
        await rm(site, { recursive: true });
      }
    },
  };
}

function execute(program, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (error?.code === 'ENOENT' || /cannot load such file/.test(stderr)) throw new NotRun(`${program} is not here`);
  if (status !== 0) throw new Error(`${program}: ${stderr || error?.message}`);
  return stdout;
}
