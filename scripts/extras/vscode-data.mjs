/** What VS Code needs to complete and explain the tags in HTML: its custom data, version 1.1. */
export function vscodeData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, description, attributes }) => ({
      name: tag,
      description,
      attributes: attributes.map(({ name, description }) => ({ name, description })),
    })),
  };
}
