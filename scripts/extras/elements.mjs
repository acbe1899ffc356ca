/**
 * The elements of a manifest, with what a page can set on them.
 *
 * @param {object} manifest - a parsed custom-elements.json
 * @returns {{tag: string, name: string, description: string, attributes: object[], properties: object[], events: object[],
 *   slots: object[], cssParts: object[], cssProperties: object[]}[]} `properties` are those that are no attributes, too
 */
export function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(toElement);
}

function toElement({ tagName, name, summary, description, members = [], ...rest }) {
  return {
    attributes: [],
    events: [],
    slots: [],
    cssParts: [],
    cssProperties: [],
    ...rest,
    tag: tagName,
    name,
    description: summary ?? description,
    properties: members.filter((member) => member.kind === 'field' && !member.static && !member.attribute),
  };
}
