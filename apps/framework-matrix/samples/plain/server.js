export { page as render } from './page.js';
