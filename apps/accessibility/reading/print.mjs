// Prints how hard the sentences of each element are to read, hardest first.
import { easeOf, gradeOf } from './levels.mjs';
import { ELEMENTS, sentencesOf } from './strings.mjs';

for (const element of ELEMENTS) {
  print(`${element}, English, grade`, await sentencesOf(element, 'en'), gradeOf, (one, other) => other - one);
  print(`${element}, Spanish, ease`, await sentencesOf(element, 'es'), easeOf, (one, other) => one - other);
}

function print(title, sentences, levelOf, hardestFirst) {
  const whole = levelOf([...sentences.values()].map((text) => text.replace(/\.?$/, '.')).join(' '));
  console.log(`\n${title}: ${whole.toFixed(1)} over all ${sentences.size}`);
  const levels = [...sentences].map(([key, text]) => ({ key, text, level: levelOf(text) }));
  for (const { key, text, level } of levels.sort((one, other) => hardestFirst(one.level, other.level))) {
    console.log(`${level.toFixed(1).padStart(6)}  ${key}: ${text}`);
  }
}
