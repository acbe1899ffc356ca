import { html, nothing } from 'lit';
import { WIDGET_NAMES } from '../choice/catalogue.ts';
import { ADDRESS_FORMS, LANGUAGES, SOURCES, THEMES, VERSIONS, type Choice } from '../choice/choice.ts';
import { attributesOf, contentsOf } from '../choice/read-choice.ts';
import { renderAttribute } from './attribute-field.ts';
import { renderInput, renderOptions, renderSelect } from './field.ts';
import { fieldOf, optionsOf, type PageContext } from './page-context.ts';

/** Attributes that few pages set. */
const MORE = ['weekstart', 'zone', 'heading', 'find', 'subscribe', 'hash', 'linkeddata'];

/** Everything that can be chosen, as a form without a button: what is chosen holds at once. */
export function renderChoices(context: PageContext): unknown {
  const { choice, strings } = context;
  const { headings } = strings;
  return html`<div class="choices" id="choices" tabindex="-1">
    ${section('widget', headings.widget, renderWidgets(context))}
    ${section('data', headings.data, renderSource(context))}
    ${section('options', headings.options, renderAttributes(context))}
    ${section('looks', headings.looks, renderLooks(context))}
    ${section('folder', headings.folder, renderFolder(context))}
    ${ADDRESS_FORMS.includes(choice.form) ? nothing : section('inside', headings.inside, renderInside(context))}
  </div>`;
}

function section(name: string, heading: string, content: unknown): unknown {
  return html`<section aria-labelledby="h-${name}">
    <h2 id="h-${name}">${heading}</h2>
    ${content}
  </section>`;
}

function renderWidgets(context: PageContext): unknown {
  const { strings, choice } = context;
  const field = { key: 'widget', label: strings.headings.widget, value: choice.widget.name };
  const options = WIDGET_NAMES.map((value) => ({
    value,
    words: strings.widgets[value].name,
    about: strings.widgets[value].about,
  }));
  return renderOptions(fieldOf(context, field), strings, options, { look: 'tiles' });
}

function renderSource(context: PageContext): unknown {
  const { strings, choice } = context;
  const field = { key: 'source', label: strings.sourceLabel, value: choice.source };
  return [
    renderOptions(fieldOf(context, field), strings, optionsOf(SOURCES, strings.sources)),
    choice.source === 'own'
      ? Object.keys(choice.widget.documents).map((name) => renderDocument(name, context))
      : nothing,
  ];
}

function renderDocument(name: string, context: PageContext): unknown {
  const { strings, choice } = context;
  const { tag, attributes } = choice.widget;
  const field = fieldOf(context, {
    key: name,
    label: strings.documents[name] ?? name,
    about: strings.descriptions[tag]?.[name] ?? attributes.find((each) => each.name === name)?.description,
    value: choice.attributes[name] ?? '',
  });
  return renderInput(field, strings, { type: 'text', placeholder: 'https://' });
}

function renderAttributes(context: PageContext): unknown {
  const { choice, strings } = context;
  const all = attributesOf(choice.widget, 'published');
  const more = all.filter(({ name }) => MORE.includes(name));
  return html`${all.filter((each) => !more.includes(each)).map((each) => renderAttribute(each, context))}
    <details ?open=${more.some(({ name }) => name in choice.attributes)}>
      <summary>${strings.headings.more}</summary>
      ${more.map((each) => renderAttribute(each, context))}
    </details>`;
}

function renderLooks(context: PageContext): unknown {
  const { strings, choice } = context;
  const theme = { key: 'theme', label: strings.themeLabel, value: choice.theme };
  const language = { key: 'language', label: strings.languageLabel, value: choice.language };
  return [
    renderSelect(fieldOf(context, theme), strings, optionsOf(THEMES, strings.themes)),
    renderSelect(fieldOf(context, language), strings, optionsOf(LANGUAGES, strings.languagesOfWidget)),
  ];
}

function renderFolder(context: PageContext): unknown {
  const { strings, choice, embed } = context;
  const folder = { key: 'folder', label: strings.folderLabel, about: strings.folderAbout, value: choice.folder };
  const version = { key: 'version', label: strings.versionLabel, value: choice.version };
  const words = (value: Choice['version']): string => strings.versions[value](embed.version);
  return [
    renderInput(fieldOf(context, folder), strings, { type: 'text' }),
    renderOptions(
      fieldOf(context, version),
      strings,
      VERSIONS.map((value) => ({ value, words: words(value) })),
    ),
  ];
}

function renderInside(context: PageContext): unknown {
  const { strings, choice } = context;
  const link = { key: 'link', label: strings.linkLabel, about: strings.linkAbout, value: choice.link };
  const content = { key: 'content', label: strings.contentLabel, value: choice.content };
  const contents = contentsOf(choice.widget, choice.source);
  return [
    renderInput(fieldOf(context, link), strings, { type: 'text' }),
    contents.length > 1
      ? renderOptions(fieldOf(context, content), strings, optionsOf(contents, strings.contents))
      : nothing,
  ];
}
