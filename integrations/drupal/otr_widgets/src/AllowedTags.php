<?php

namespace Drupal\otr_widgets;

/**
 * Decides what of our tags an author may write. Knows nothing of Drupal.
 */
final class AllowedTags
{
    /** What an author may set. No `src`: who may write must not bring a feed of their own. */
    public const WIDGETS = [
        'event-calendar' => ['view', 'date', 'program', 'limit', 'weekstart', 'zone', 'heading', 'past', 'find'],
        'committee-panel' => ['committee', 'heading'],
        'fairness-contact-badge' => ['variant', 'state', 'heading'],
        'program-card' => ['program', 'layout', 'heading'],
        'program-cards' => ['program', 'layout', 'heading'],
    ];

    /** What may stand on each of them, beside its own: `slot` is for a tag inside another. */
    private const EVERYWHERE = ['lang', 'dir', 'slot'];

    /** Whether a text has a widget of ours, or a link to the page of one, which the loader makes a widget of. */
    public static function needLoader(\DOMDocument $text): bool
    {
        foreach (self::ours($text) as $ignored) {
            return true;
        }
        $pages = implode('|', array_keys(self::WIDGETS));
        foreach ($text->getElementsByTagName('a') as $link) {
            if (preg_match("#/embed/($pages)(\\.html)?([?\\#]|$)#", $link->getAttribute('href'))) {
                return true;
            }
        }
        return false;
    }

    /** Takes from our tags in a text every attribute that an author may not set; all else stays. */
    public static function removeOtherAttributes(\DOMDocument $text): void
    {
        foreach (self::ours($text) as $element) {
            $own = self::WIDGETS[substr($element->nodeName, strlen('otr-'))] ?? [];
            foreach (iterator_to_array($element->attributes) as $attribute) {
                if (!in_array($attribute->nodeName, [...$own, ...self::EVERYWHERE], true)) {
                    $element->removeAttributeNode($attribute);
                }
            }
        }
    }

    /** The tags, as the setting “Allowed HTML tags” of a text format takes them. */
    public static function asSetting(): string
    {
        $tags = [];
        foreach (self::WIDGETS as $name => $attributes) {
            $tags[] = "<otr-$name " . implode(' ', $attributes) . '>';
        }
        return implode(' ', $tags);
    }

    /** @return iterable<\DOMElement> */
    private static function ours(\DOMDocument $text): iterable
    {
        foreach (iterator_to_array($text->getElementsByTagName('*')) as $element) {
            if (str_starts_with($element->nodeName, 'otr-')) {
                yield $element;
            }
        }
    }
}
