/** Hands the visitor a file that is made in the page: no request is sent. */
export function downloadFile(name: string, mediaType: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  // The browser has taken the file by the next task; the address would otherwise hold the text for as long as the page.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
