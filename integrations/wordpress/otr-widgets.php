<?php
/**
 * Plugin Name: OTR Elements
 * Description: Lets authors place the widgets of the Office of Trade Relations: as tags, as links, or as [otr-widget].
 * Version: 1.0
 * License: Apache-2.0
 * Requires at least: 5.7
 *
 * Put this file into wp-content/plugins/otr-widgets/, and the folder packages/embed/dist beside it as `otr`.
 */

defined('ABSPATH') || exit;

// What an author may set. No `src`: who may write must not bring a feed of their own.
const OTR_WIDGETS = [
    'event-calendar' => ['view', 'date', 'program', 'limit', 'weekstart', 'zone', 'heading', 'past', 'find'],
    'committee-panel' => ['committee', 'heading'],
    'fairness-contact-badge' => ['variant', 'state', 'heading'],
    'program-card' => ['program', 'layout', 'heading'],
    'program-cards' => ['program', 'layout', 'heading'],
];

/** The loader, in the head of each page. */
add_action('wp_head', function () {
    wp_print_script_tag(['type' => 'module', 'src' => plugins_url('otr/otr-loader.js', __FILE__)]);
});

/** The tags pass the filter of authors who may not write every HTML. */
add_filter('wp_kses_allowed_html', function ($tags, $context) {
    if ($context !== 'post') {
        return $tags;
    }
    foreach (OTR_WIDGETS as $name => $attributes) {
        $tags["otr-$name"] = array_fill_keys([...$attributes, 'lang'], true);
    }
    return $tags;
}, 10, 2);

/** [otr-widget name="event-calendar" view="upcoming" limit="3"]Our events[/otr-widget] */
add_shortcode('otr-widget', function ($given, $content = '') {
    $name = $given['name'] ?? '';
    if (!isset(OTR_WIDGETS[$name])) {
        return $content;
    }
    $written = '';
    foreach ([...OTR_WIDGETS[$name], 'lang'] as $attribute) {
        if (isset($given[$attribute])) {
            $written .= sprintf(' %s="%s"', $attribute, esc_attr($given[$attribute]));
        }
    }
    return "<otr-$name$written>$content</otr-$name>";
});
