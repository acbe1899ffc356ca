<?php
// The real filters of WordPress, in the order of a post by an author: kses when it is saved, then what `the_content` does when
// it is shown. Takes a list of posts as JSON and gives, as JSON, each as it is shown and what stands in the head of the page.
//
// Arguments: the folder of WordPress; a plugin, or nothing.

[, $wordpress, $plugin] = $argv + [2 => ''];
error_reporting(E_ALL & ~E_DEPRECATED);
define('ABSPATH', "$wordpress/");
define('WPINC', 'wp-includes');
define('WP_CONTENT_DIR', dirname(__DIR__, 3));
define('WP_PLUGIN_DIR', dirname(__DIR__, 3) . '/integrations');
define('WPMU_PLUGIN_DIR', '/nowhere');
define('WP_PLUGIN_URL', '/plugins');
$wp_plugin_paths = [];

foreach (['load', 'plugin', 'cache', 'formatting', 'functions', 'kses', 'shortcodes', 'theme', 'link-template', 'script-loader'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
// What the database would say.
wp_cache_init();
wp_cache_set('alloptions', ['blog_charset' => 'UTF-8'], 'options');

add_filter('the_content', 'wpautop');
add_filter('the_content', 'shortcode_unautop');
add_filter('the_content', 'do_shortcode', 11);
if ($plugin) {
    require $plugin;
}

$posts = json_decode(stream_get_contents(STDIN));
ob_start();
do_action('wp_head');
$head = ob_get_clean();
$shown = array_map(fn ($post) => apply_filters('the_content', wp_kses_post($post)), $posts);
echo json_encode(['head' => $head, 'shown' => $shown]);
