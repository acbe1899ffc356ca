<?php

namespace Drupal\otr_widgets\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;
use Drupal\otr_widgets\AllowedTags;

/**
 * Brings the loader to a text that has a widget of ours, and takes from its tags what an author may not set.
 *
 * Its place is after “Limit allowed HTML tags”, which decides which tags there are.
 */
#[Filter(
    id: 'otr_widgets',
    title: new TranslatableMarkup('OTR widgets'),
    description: new TranslatableMarkup('Shows the widgets of the Office of Trade Relations where a paragraph is a link to one, or where its tag stands.'),
    type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
    weight: 20,
)]
class OtrWidgets extends FilterBase
{
    /** {@inheritdoc} */
    public function process($text, $langcode)
    {
        $document = Html::load($text);
        if (!AllowedTags::needLoader($document)) {
            return new FilterProcessResult($text);
        }
        AllowedTags::removeOtherAttributes($document);
        $result = new FilterProcessResult(Html::serialize($document));
        return $result->addAttachments(['library' => ['otr_widgets/loader']]);
    }

    /** {@inheritdoc} */
    public function settingsForm(array $form, FormStateInterface $form_state)
    {
        $form['tags'] = [
            '#type' => 'item',
            '#description' => $this->t('Links need no setting. Where the format limits HTML tags and has no CKEditor 5, which allows them itself, allow: @tags', ['@tags' => AllowedTags::asSetting()]),
        ];
        return $form;
    }

    /** {@inheritdoc} */
    public function tips($long = FALSE)
    {
        return $this->t('A link to a widget of the Office of Trade Relations, in a paragraph of its own, becomes the widget.');
    }
}
