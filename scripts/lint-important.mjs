// A stylelint rule: `!important` takes a choice away from the page, so it stands only where taking it away is the point.
import stylelint from 'stylelint';

const NAME = 'otr/no-important';
const message = 'No !important but in rules for [hidden], forced colours and reduced motion.';

const KEEPS_HIDDEN = /\[hidden\]/;
const WISH_OF_THE_VISITOR = /forced-colors|prefers-reduced-motion/;

const rule = (isOn) => (root, result) => {
  if (!isOn) return;
  root.walkDecls((declaration) => {
    if (!declaration.important || isAllowed(declaration.parent)) return;
    stylelint.utils.report({ ruleName: NAME, result, node: declaration, message: `${message} (${NAME})` });
  });
};
rule.ruleName = NAME;
rule.messages = { rejected: message };

export default stylelint.createPlugin(NAME, rule);

function isAllowed(node) {
  if (!node || node.type === 'root' || node.type === 'document') return false;
  const isException =
    node.type === 'atrule' ? WISH_OF_THE_VISITOR.test(node.params) : KEEPS_HIDDEN.test(node.selector ?? '');
  return isException || isAllowed(node.parent);
}
