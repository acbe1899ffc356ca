export default {
  output: 'export',
  basePath: '/next',
  turbopack: { root: import.meta.dirname },
};
