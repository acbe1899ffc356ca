import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const PACKAGES = ['event-calendar', 'program-card', 'committee-panel', 'fairness-contact-badge'];

/** Writes llms.txt: how to embed the elements in short, for programs that read; attributes as in the manifests. */
export async function writeLlms(file) {
  const elements = (await Promise.all(PACKAGES.map(elementsOf))).flat();
  await writeFile(file, `${INTRODUCTION}\n${elements.map(section).join('\n')}`);
}

async function elementsOf(name) {
  const file = fileURLToPath(import.meta.resolve(`@otr-elements/${name}/custom-elements.json`));
  const { modules } = JSON.parse(await readFile(file, 'utf8'));
  return modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
}

function section({ tagName, summary, description, attributes = [], events = [] }) {
  const list = (title, items, toName) =>
    items.length ? `\n${title}:\n${items.map((item) => `- ${toName(item)}: ${item.description}`).join('\n')}\n` : '';
  return `## <${tagName}>

${summary ?? description}
${list('Attributes, all of text', attributes, ({ name }) => `\`${name}\``)}${list('DOM events', events, ({ name }) => `\`${name}\``)}`;
}

const INTRODUCTION = `# OTR Elements

> Web components that show the public work of the Office of Trade Relations, U.S. Customs and Border Protection: events,
> programs, advisory committees, and the contact for fair regulation. This is not an official website of any agency.

Copy this folder to a web server, for example as \`otr/\`. Then one script and one tag are all there is to embed:

\`\`\`html
<script type="module" src="otr/otr-elements.js"></script>
<otr-event-calendar><a href="https://agency.example.gov/events">Events</a></otr-event-calendar>
\`\`\`

What stands inside a tag is shown while content loads, when it cannot be loaded, and without JavaScript: put a link there.
\`otr-elements.js\` has every element; each has a script of its own, too, such as \`otr-event-calendar.js\`. Their sha384
for the attribute \`integrity\` are in \`integrity.json\`. Language and direction come from the nearest \`lang\` and \`dir\`.

Without \`src\`, an element reads the published data beside its script: \`content/events.json\`, \`content/programs.json\`,
\`content/committees.json\`, \`content/fairness.json\`; \`content/events.ics\` is for calendar programs.

With a bundler: \`npm install @otr-elements/event-calendar\`, then \`import '@otr-elements/event-calendar/define.js'\`, and
\`src\` set to the address of a feed. The others are \`program-card\`, \`committee-panel\` and \`fairness-contact-badge\`.
`;
