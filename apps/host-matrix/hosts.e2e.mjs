import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { unlessNotRun } from '../../scripts/not-run.mjs';
import { HOSTS } from './hosts/hosts.mjs';
import { HostSite } from './hosts/measure.mjs';
import { showPosts } from './hosts/wordpress.mjs';
import { HOST_TABLE } from './tables.mjs';

const recorded = await HOST_TABLE.read();
const site = new HostSite();
before(() => site.start());
after(() => site.stop());

describe('what becomes of a widget at a host is what docs/embedding.md says', { concurrency: 3 }, () => {
  it('of these hosts and no others', () => {
    assert.deepEqual(
      [...recorded.keys()],
      HOSTS.map(({ name }) => name),
    );
  });

  for (const host of HOSTS) {
    it(
      host.name,
      unlessNotRun(async () => assert.deepEqual(await site.measure(host), recorded.get(host.name))),
    );
  }
});

describe('our plugin for WordPress', () => {
  const shortcode = (attributes) =>
    `[otr-widget ${attributes}]<a href="/otr/embed/event-calendar.html">Events</a>[/otr-widget]`;

  it(
    'shows a widget of a shortcode, by the script that it puts into the head',
    unlessNotRun(async () => {
      const { head, shown } = await showPosts([shortcode('name="event-calendar" view="upcoming" limit="2"')], {
        hasPlugin: true,
      });
      assert.equal(await site.outcome(shown[0], head), 'widget');
    }),
  );

  it(
    'takes no feed and no script from an author',
    unlessNotRun(async () => {
      const { shown } = await showPosts(
        [
          shortcode('name="event-calendar" limit="2" src="https://evil.example/x.ics" onclick="alert(1)"'),
          '<otr-event-calendar limit="2" src="https://evil.example/x.ics" onclick="alert(1)" style="x"></otr-event-calendar>',
          shortcode('name="event-calendar" view="&quot;&gt;&lt;script&gt;"'),
        ],
        { hasPlugin: true },
      );
      assert.match(shown[0], /<otr-event-calendar limit="2">/);
      assert.match(shown[1], /<otr-event-calendar limit="2">/);
      assert.match(shown[2], /<otr-event-calendar view="&quot;&gt;&lt;script&gt;">/);
    }),
  );

  it(
    'leaves what a shortcode holds where it names no widget of ours',
    unlessNotRun(async () => {
      const { shown } = await showPosts([shortcode('name="evil"')], { hasPlugin: true });
      assert.match(shown[0], /^<a href="[^"]+">Events<\/a>\s*$/);
    }),
  );
});
