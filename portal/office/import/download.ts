/** Hands a text to the browser as a file to be kept. */
export function download(name: string, text: string): void {
  // A spreadsheet knows by the mark that the file is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
