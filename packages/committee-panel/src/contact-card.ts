import { writeVCard, type ContactPoint, type Tidy } from '@otr-elements/content';

/** A contact as a card for address books: an office, or a role within it. Its document is only tidied: any key may be missing. */
export function contactCard({ name, role, org, tel, email, url }: Tidy<ContactPoint>): string {
  return writeVCard({
    ...(name && { name }),
    ...(role && { role }),
    ...(org && { org }),
    ...(tel?.value && { tel: { value: tel.value.replace(/[^\d+]/g, '') } }),
    ...(email?.value && { email: { value: email.value } }),
    ...(url && { url }),
  });
}
