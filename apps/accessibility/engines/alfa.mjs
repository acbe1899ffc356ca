import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Device } from '@siteimprove/alfa-device';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { Element, Node, Shadow } from '@siteimprove/alfa-dom';
import { Native as NativeNode } from '@siteimprove/alfa-dom/native';
import { Headers, Request, Response } from '@siteimprove/alfa-http';
import allRules from '@siteimprove/alfa-rules';
import { URL as AlfaUrl } from '@siteimprove/alfa-url';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import { Page } from '@siteimprove/alfa-web';
import { placeOf } from './finding.mjs';

/** Those that show a failure of WCAG A or AA; the others are advice, or of level AAA. */
const RULES = allRules.filter((rule) =>
  rule.hasRequirement((requirement) => Criterion.isCriterion(requirement) && Conformance.isAA()(requirement)),
);

/**
 * What Siteimprove's engine finds on the page.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<import('./finding.mjs').Finding[]>}
 */
export async function checkWithAlfa(page) {
  const outcomes = await Audit.of(await takenFrom(page), RULES).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map(findingOf);
}

/** The page as the engine reads it, which runs outside of the browser. */
async function takenFrom(page) {
  const url = AlfaUrl.parse(page.url()).getUnsafe();
  const device = Device.from(await (await page.evaluateHandle(() => window)).evaluate(NativeDevice.fromWindow));
  const document = Node.from(await page.evaluate(NativeNode.fromNode, undefined), device);
  return Page.of(Request.of('GET', url), Response.of(url, 200, Headers.empty()), document, device);
}

function findingOf(outcome) {
  const { rule, target, expectations } = outcome;
  const [, expectation] = [...expectations][0];
  return { rule: rule.uri.split('/').at(-1), where: whereIs(target), what: JSON.stringify(expectation).slice(0, 400) };
}

function whereIs(target) {
  const node = Element.isElement(target) ? target : target.parent?.().getOr(target);
  const root = node.root();
  const host = Shadow.isShadow(root) ? root.host.map(({ name }) => name).getOr(undefined) : undefined;
  return placeOf(host, String(node).split('\n')[0]);
}
