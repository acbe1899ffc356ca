// Modules for frameworks, one each: importing it defines the elements, and tells TypeScript their tags in that framework.

/**
 * @param {ReturnType<typeof import('./elements.mjs').elementsOf>} elements
 * @returns {Record<string, string>} text by path in dist/
 */
export function frameworkModules(elements) {
  const files = { 'frameworks/tags.d.ts': tags(elements), 'frameworks/react.js': reactComponents(elements) };
  for (const [framework, types] of Object.entries(TYPES)) {
    files[`frameworks/${framework}.d.ts`] = types(elements);
    files[`frameworks/${framework}.js`] ??= `import '../define.js';\n`;
  }
  return files;
}

/** The TypeScript of each framework. Attributes of ours stand in for those of the same name that every element has. */
const TYPES = {
  react: (elements) => `import type { FunctionComponent, HTMLAttributes, Key, ReactNode, Ref } from 'react';
import type { Tags } from './tags.js';

type Own<Tag extends keyof Tags> = Tags[Tag]['props'] & {
  children?: ReactNode;
  ref?: Ref<HTMLElementTagNameMap[Tag]>;
  key?: Key | null;
  class?: string;
};
type Listeners<Events> = { [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void };
type With<Own> = Own & Omit<HTMLAttributes<HTMLElement>, keyof Own>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, ({ tag }) => `      '${tag}': With<Own<'${tag}'> & Listeners<Tags['${tag}']['events']>>;`)}
    }
  }
}

${lines(elements, reactComponentType)}
`,

  preact: (elements) => `import type { JSX } from 'preact';
import type { Tags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events as \`on\${Name & string}\`]?: (event: Events[Name]) => void };
type With<Own, Element extends HTMLElement> = Own & Omit<JSX.HTMLAttributes<Element>, keyof Own>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, intrinsicElement)}
    }
  }
}
`,

  solid: (elements) => `import type { JSX } from 'solid-js';
import type { Tags } from './tags.js';

type Listeners<Events> = { [Name in keyof Events as \`on:\${Name & string}\`]?: (event: Events[Name]) => void };
type With<Own, Element extends HTMLElement> = Own &
  { [Name in keyof Own as \`attr:\${Name & string}\` | \`prop:\${Name & string}\`]?: Own[Name] } &
  Omit<JSX.HTMLAttributes<Element>, keyof Own>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, intrinsicElement)}
    }
  }
}
`,

  svelte: (elements) => `import type { HTMLAttributes } from 'svelte/elements';
import type { Tags } from './tags.js';

type Listeners<Events> = {
  [Name in keyof Events as \`on\${Name & string}\` | \`on:\${Name & string}\`]?: (event: Events[Name]) => void;
};
type With<Own, Element extends HTMLElement> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements, (element) => intrinsicElement(element).slice(2))}
  }
}
`,

  vue: (elements) => `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };
type With<Own> = Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
type CustomElement<Tag extends keyof Tags> = new () => HTMLElementTagNameMap[Tag] & {
  /** What a template may set. */
  $props: With<Tags[Tag]['props']>;
  /** What a template may listen to. */
  $emit: EmitFn<Handlers<Tags[Tag]['events']>>;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, ({ tag }) => `    '${tag}': CustomElement<'${tag}'>;`)}
  }
}
`,
};

function intrinsicElement({ tag }) {
  return `      '${tag}': With<Tags['${tag}']['props'] & Listeners<Tags['${tag}']['events']>, HTMLElementTagNameMap['${tag}']>;`;
}

/** What a page can set and hear, by tag. */
function tags(elements) {
  return `import '../define.js';

export interface Tags {
${lines(elements, tagType)}
}
`;
}

function tagType({ tag, attributes, properties, events }) {
  const attribute = ({ name, description }) => doc(description) + `      ${name}?: string | undefined;`;
  const property = ({ name, description }) =>
    doc(description) + `      ${name}?: HTMLElementTagNameMap['${tag}']['${name}'] | undefined;`;
  const event = ({ name, description }) => doc(description) + `      '${name}': HTMLElementEventMap['${name}'];`;
  return `  '${tag}': {
    props: {
${[...attributes.map(attribute), ...properties.map(property)].join('\n')}
    };
    events: {
${lines(events, event)}
    };
  };`;
}

const doc = (text) => `      /** ${text.replaceAll('*/', '* /')} */\n`;

/** Components, since a server component of React may not name a tag that only the browser defines. */
function reactComponents(elements) {
  return `'use client';
import { createElement, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import '../define.js';

${lines(elements, reactComponent)}

// React leaves objects and false out of what a server draws, and does not make up for it when it takes the tag over.
function component(tag, { handlers, texts, objects }) {
  return ({ ref, ...props }) => {
    const element = useRef(null);
    const before = useRef({});
    const given = {};
    const rest = {};
    for (const [name, value] of Object.entries(props)) {
      if (objects.includes(name)) given[name] = value;
      else rest[handlers[name] ?? name] = typeof value === 'boolean' && texts.includes(name) ? String(value) : value;
    }
    useLayoutEffect(() => {
      for (const name of objects) if (name in given || name in before.current) element.current[name] = given[name];
      before.current = given;
    });
    useImperativeHandle(ref, () => element.current, []);
    return createElement(tag, { ...rest, ref: element });
  };
}
`;
}

function reactComponent({ tag, name, attributes, properties, events }) {
  const names = {
    handlers: Object.fromEntries(events.map((event) => [handlerOf(event), `on${event.name}`])),
    texts: attributes.map((attribute) => attribute.name),
    objects: properties.map((property) => property.name),
  };
  return `export const ${name} = /* @__PURE__ */ component('${tag}', ${JSON.stringify(names)});`;
}

function reactComponentType({ tag, name, description, events }) {
  const own = [`Own<'${tag}'>`];
  if (events.length) {
    const handlers = events.map(
      (event) => `${handlerOf(event)}?: (event: HTMLElementEventMap['${event.name}']) => void`,
    );
    own.push(`{ ${handlers.join('; ')} }`);
  }
  return `/** ${description} */\nexport declare const ${name}: FunctionComponent<With<${own.join(' & ')}>>;`;
}

/** `otr-date-change` → `onOtrDateChange` */
const handlerOf = ({ name }) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const lines = (items, toLine) => items.map(toLine).join('\n');
