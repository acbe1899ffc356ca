import { ADDRESS_FORMS, CODE_FORMS, type Choice } from '../choice/choice.ts';
import { addressOfFiles, type Embed } from '../choice/folder.ts';

/** The attributes that a form can carry, `lang` among them; from npm an element has no content beside its script, so that is named. */
export function appliedAttributes(choice: Choice, embed: Embed): Readonly<Record<string, string>> {
  const { widget, form, language } = choice;
  const lang: Record<string, string> = language === 'page' ? {} : { lang: language };
  if (CODE_FORMS.includes(form)) return { ...documentAddresses(choice, embed), ...choice.attributes, ...lang };
  if (form === 'tag') return { ...choice.attributes, ...lang };
  const carried = Object.entries(choice.attributes).filter(([name]) => widget.linkable.includes(name));
  return { ...Object.fromEntries(carried), ...lang };
}

/** What was chosen and cannot be carried by the form, by name. */
export function leftOut({ form, widget, attributes }: Choice): readonly string[] {
  return ADDRESS_FORMS.includes(form) ? Object.keys(attributes).filter((name) => !widget.linkable.includes(name)) : [];
}

/** Where each document of a widget is read from, by attribute. */
export function documentAddresses(choice: Choice, embed: Embed): Readonly<Record<string, string>> {
  const content = `${addressOfFiles(choice, embed)}content/`;
  return Object.fromEntries(
    Object.entries(choice.widget.documents).map(([name, file]) => [name, choice.attributes[name] ?? content + file]),
  );
}
