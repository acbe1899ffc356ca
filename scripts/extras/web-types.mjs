/** What WebStorm and its relatives need to complete and explain the tags: web-types. */
export function webTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: { html: { elements: elements.map(toContribution) } },
  };
}

function toContribution({ tag, description, attributes, properties, events, slots, cssParts, cssProperties }) {
  return {
    name: tag,
    description,
    attributes: attributes.map(({ name, description }) => ({ name, description, value: { type: 'string' } })),
    slots: slots.map(described),
    js: {
      properties: [...attributes, ...properties].map(typed),
      events: events.map(typed),
    },
    css: {
      parts: cssParts.map(described),
      properties: cssProperties.map(described),
    },
  };
}

const described = ({ name, description }) => ({ name, description });
const typed = ({ type, ...rest }) => ({ ...described(rest), type: type.text });
