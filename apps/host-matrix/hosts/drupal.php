<?php
// The filter of our module for Drupal, within stand-ins for the parts of Drupal that it asks. Takes a list of texts as JSON and
// gives, as JSON, each as it is shown, with the libraries that come with it; what the module tells to allow; and its list.
//
// Argument: the folder of the module.

namespace Drupal\Component\Utility {
    class Html
    {
        public static function load($html)
        {
            $document = new \DOMDocument();
            $document->loadHTML('<?xml encoding="UTF-8"?><body>' . $html . '</body>', LIBXML_NOERROR);
            return $document;
        }

        public static function serialize(\DOMDocument $document)
        {
            $html = '';
            foreach ($document->getElementsByTagName('body')[0]->childNodes as $node) {
                $html .= $document->saveHTML($node);
            }
            return $html;
        }
    }
}

namespace Drupal\filter {
    class FilterProcessResult
    {
        public $attachments = ['library' => []];

        public function __construct(public $processedText)
        {
        }

        public function addAttachments(array $attachments)
        {
            $this->attachments = array_merge_recursive($this->attachments, $attachments);
            return $this;
        }
    }
}

namespace Drupal\filter\Plugin {
    abstract class FilterBase
    {
        protected function t($text, array $values = [])
        {
            return strtr($text, $values);
        }
    }
}

namespace Drupal\Core\Form {
    interface FormStateInterface
    {
    }
}

namespace {
    use Drupal\otr_widgets\AllowedTags;
    use Drupal\otr_widgets\Plugin\Filter\OtrWidgets;

    [, $module] = $argv;
    require "$module/src/AllowedTags.php";
    require "$module/src/Plugin/Filter/OtrWidgets.php";

    $filter = new OtrWidgets();
    $form = $filter->settingsForm([], new class implements \Drupal\Core\Form\FormStateInterface {
    });
    $shown = array_map(function ($text) use ($filter) {
        $result = $filter->process($text, 'en');
        return ['html' => $result->processedText, 'libraries' => $result->attachments['library']];
    }, json_decode(stream_get_contents(STDIN)));
    echo json_encode([
        'shown' => $shown,
        'setting' => $form['tags']['#description'],
        'widgets' => AllowedTags::WIDGETS,
    ]);
}
