import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { common, compare } from './compare.mjs';
import { format, parse, readTranscript, transcriptNames } from './transcript.mjs';

describe('what is expected', () => {
  for (const [expected, heard, unheard, why] of [
    [['a', 'b'], ['a', 'b'], -1, 'is what was heard'],
    [['a', 'b'], ['x', 'a', 'x', 'b', 'x'], -1, 'may have other sentences between'],
    [['a', 'b'], ['b', 'a'], 1, 'has to come in its order'],
    [['a', 'a'], ['a'], 1, 'has to come as often'],
    [['ab'], ['abc'], 0, 'has to come whole'],
    [[], ['a'], -1, 'may be nothing'],
  ])
    it(why, () => assert.equal(compare(expected, heard).unheard, unheard));
});

it('keeps of two walks what is common to both, in order', () => {
  assert.deepEqual(common(['a', 'x', 'b', 'c'], ['y', 'a', 'b', 'z', 'c']), ['a', 'b', 'c']);
  assert.deepEqual(common(['a'], ['b']), []);
});

describe('each transcript', () => {
  it('is written as it was read', async () => {
    for (const name of await transcriptNames()) {
      const text = readFileSync(new URL(`transcripts/${name}.txt`, import.meta.url), 'utf8');
      assert.equal(format(parse(name, text)), text);
    }
  });

  it('has the mode of each step, from the line that changes it on', () => {
    const head = 'I want.\nPage: x.html\nLanguage: en\nNow: 2026-01-10T16:00:00Z';
    const text = `${head}\n\nReady.\n\n> Tab\nA.\n[focus mode]\n\n> Left\nB.\n\n> Enter\nC.\n[browse mode]\n`;
    const transcript = parse('x', text);
    assert.deepEqual(
      transcript.steps.map(({ mode }) => mode),
      ['browse', 'focus', 'focus', 'browse'],
    );
    assert.equal(format(transcript), text);
  });

  it('says something after most keys', async () => {
    for (const name of await transcriptNames()) {
      const { steps } = await readTranscript(name);
      const silent = steps.filter(({ said }) => said.length === 0);
      assert.ok(silent.length * 3 < steps.length, `${name} is silent after ${silent.map(({ key }) => key).join(', ')}`);
    }
  });

  it('of which the head lacks something is refused', () => {
    assert.throws(() => parse('x', 'I want.\nPage: index.html\n\n> h\n'), /transcripts\/x\.txt lacks/);
    assert.throws(() => parse('x', 'I want.\nSide: index.html\n\n> h\n'), /"Side: index.html" is no line of the head/);
  });
});
