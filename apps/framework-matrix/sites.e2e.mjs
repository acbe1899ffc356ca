import { after, before } from 'node:test';
import { buildSites } from './measure/build-sites.mjs';
import { MatrixSite } from './measure/matrix-site.mjs';
import { testClaims } from './measure/test-claims.mjs';
import { SITES } from './sites.mjs';
import { FRAMEWORK_TABLE } from './tables.mjs';

const site = new MatrixSite(SITES, buildSites);
before(() => site.start());
after(() => site.stop());

testClaims(site, SITES, await FRAMEWORK_TABLE.read());
