// Proves that the lint bites. Each line of lint-self-test/ marked `bites: rule words` must be reported by that rule with those
// words (a marker alone on its line speaks of the next one); a file called allowed… must not be reported at all.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import stylelint from 'stylelint';

const root = path.resolve(import.meta.dirname, '..');
const cwd = path.join(root, 'lint-self-test');
const MARKER = /(?:\/\/|\/\*) bites: (?<rule>\S+) (?<words>.*?)(?: \*\/)?$/;

const files = globSync('{packages,apps}/**/*.{ts,js}', { cwd });
const findings = [...(await lintCode()), ...(await lintStyles()), ...lintTemplates()];
const failures = files.map((file) => (isAllowed(file) ? unwanted(file) : silent(file)));
const checks = files.map((file) => (isAllowed(file) ? 1 : markersOf(file).length));

const failed = failures.flat().length;
const passed = checks.reduce((sum, count) => sum + count, 0) - failed;
for (const failure of failures.flat()) console.error(failure);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** ESLint takes the folder for a workspace, so that each file stands in the package its path names. */
async function lintCode() {
  const eslint = new ESLint({ cwd, overrideConfigFile: path.join(root, 'eslint.config.mjs') });
  const results = await eslint.lintFiles(['packages', 'apps']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => found(filePath, line, ruleId ?? 'error', message)),
  );
}

async function lintStyles() {
  const configFile = path.join(root, 'stylelint.config.mjs');
  const { results } = await stylelint.lint({ cwd, configFile, files: '**/*.styles.ts' });
  return results.flatMap(({ source, warnings, invalidOptionWarnings }) =>
    [...warnings, ...invalidOptionWarnings].map(({ line, rule, text }) => found(source, line, rule, text)),
  );
}

/** Runs the very arguments of `lint:templates`: this analyzer passes silently when an argument is misplaced. */
function lintTemplates() {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const [tool, ...args] = scripts['lint:templates'].replaceAll('"', '').split(' ');
  const program = path.join(root, 'node_modules/@jackolope', tool, 'cli.mjs');
  const { stdout } = spawnSync(process.execPath, [program, ...args, '--format', 'list'], { cwd, encoding: 'utf8' });
  let file = '';
  return stdout.split('\n').flatMap((line) => {
    if (line.startsWith('./')) file = path.join(cwd, line);
    const match = /^\s+(\d+):\d+\s+(?:error|warning)\s+(.*)$/.exec(line);
    return match ? [found(file, Number(match[1]), tool, match[2])] : [];
  });
}

function found(file, line, rule, message) {
  return { file: path.relative(cwd, file), line, rule, message };
}

function isAllowed(file) {
  return path.basename(file).startsWith('allowed');
}

function unwanted(file) {
  const reports = findings.filter((finding) => finding.file === file);
  return reports
    .map(({ line, rule, message }) => `${file}:${line} should pass, but ${rule} says: ${message}`)
    .slice(0, 1);
}

function silent(file) {
  const missed = markersOf(file).filter(({ line, rule, words }) => !findings.some(isBite(file, line, rule, words)));
  return missed.map(({ line, rule, words }) => `${file}:${line} is not reported by ${rule} (${words})`);
}

function isBite(file, line, rule, words) {
  return (finding) =>
    finding.file === file && finding.line === line && finding.rule === rule && finding.message.includes(words);
}

function markersOf(file) {
  const lines = readFileSync(path.join(cwd, file), 'utf8').split('\n');
  return lines.flatMap((text, index) => {
    const match = MARKER.exec(text);
    if (!match) return [];
    const standsAlone = text.slice(0, match.index).trim() === '';
    return [{ line: index + (standsAlone ? 2 : 1), ...match.groups }];
  });
}
