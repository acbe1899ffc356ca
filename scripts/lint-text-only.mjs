// What a strict Content Security Policy blocks, or what a hostile feed would need, as selectors for ESLint's
// no-restricted-syntax. Text from a feed is shown as text; styles live in `static styles`; nothing is built from strings.
const TEMPLATE = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] > TemplateLiteral > TemplateElement';
const STYLESHEET = 'Styles belong in `static styles`: a strict CSP blocks them in a template.';
const MARKUP = 'No text becomes markup here: render it with html`…${text}…`.';
const NO_EVAL = 'A strict CSP blocks code made from text.';

const member = (names) => `MemberExpression:matches([property.name=/^(${names})$/], [property.value=/^(${names})$/])`;

/** Selectors for every file of every package. */
export const TEXT_ONLY = [
  ...rule(MARKUP, [
    member('innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|srcdoc'),
    `${member('write|writeln')}[object.name='document']`,
    'Identifier[name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic)$/]',
    "NewExpression[callee.name='DOMParser']",
    `${TEMPLATE}[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)=/]`,
  ]),
  ...rule(STYLESHEET, [
    "Identifier[name='styleMap']",
    `${TEMPLATE}[value.raw=/(^|[\\s"'.?])style\\s*=/i]`,
    `${TEMPLATE}[value.raw=/<style\\b/i]`,
    'CallExpression[callee.property.name=/^(setAttribute|toggleAttribute)$/][arguments.0.value=/^style$/i]',
    "CallExpression[callee.property.name='createElement'][arguments.0.value=/^style$/i]",
    `${member('cssText')}[object.property.name='style']`,
    `AssignmentExpression > ${member('style')}.left`,
  ]),
  ...rule(NO_EVAL, ["CallExpression[callee.property.name='setAttribute'][arguments.0.value=/^on/i]"]),
];

/** Selectors for every file but tests, whose templates play hostile pages. */
export const NO_SCRIPT_IN_TEMPLATES = rule(NO_EVAL, [
  `${TEMPLATE}[value.raw=/[\\s"']on[a-z]+\\s*=/i]`,
  `${TEMPLATE}[value.raw=/<script\\b|javascript:/i]`,
]);

/** Selectors for event-data: it takes the time as an argument, so it gives the same answer whenever and wherever it runs. */
export const PURE = [
  ...rule('event-data knows no clock: take the time as an argument.', [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    `${member('now')}[object.name=/^(Date|performance)$/]`,
    `${member('Now')}[object.name='Temporal']`,
  ]),
  ...rule('event-data knows no screen.', [
    'TSTypeReference > Identifier[name=/^(HTML|SVG|CSS)\\w+$|^(Document|EventTarget)$/]',
  ]),
];

/** Globals event-data may not name: the same code runs in a page, in a worker and in Node. */
export const SCREEN_GLOBALS = [
  'window self document navigator location history localStorage sessionStorage customElements',
  'fetch XMLHttpRequest WebSocket Worker process Buffer performance console',
  'setTimeout setInterval queueMicrotask requestAnimationFrame',
  'HTMLElement Element Node Event EventTarget CustomEvent DOMParser',
].flatMap((names) => names.split(' '));

function rule(message, selectors) {
  return selectors.map((selector) => ({ selector, message }));
}
