// Files that are opened or dropped, and the text as it is copied and downloaded: as the file was written.

interface Doors {
  text: (file: { name: string; content: string }) => void;
  env: (content: string) => void;
  whole: () => string;
  extension: () => string;
}

const isEnv = (name: string): boolean => /(?:^|\.)env(?:\.|$)/i.test(name);

export function begin({ text, env, whole, extension }: Doors): { forget: () => void } {
  const chooser = document.querySelector('#file') as HTMLInputElement;
  const told = document.querySelector('#told') as HTMLElement;
  let name: string | undefined;
  let [mark, lineEnd] = ['', '\n'];

  function forget(): void {
    [name, mark, lineEnd] = [undefined, '', '\n'];
  }

  async function take(files: Iterable<File>): Promise<void> {
    for (const file of files) {
      const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
      const content = read.replace(/^\uFEFF/, '').replace(/\r\n/g, '\n');
      if (isEnv(file.name)) env(content);
      else {
        name = file.name;
        mark = read.startsWith('\uFEFF') ? '\uFEFF' : '';
        lineEnd = read.includes('\r\n') ? '\r\n' : '\n';
        text({ name, content });
      }
    }
  }

  const asWritten = (): string => mark + whole().replaceAll('\n', lineEnd);

  document.querySelector('#open')?.addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', async () => {
    await take(chooser.files ?? []);
    // The same file may be opened again.
    chooser.value = '';
  });
  const page = document.documentElement;
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  page.addEventListener('dragover', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add('dropping');
  });
  for (const end of ['dragleave', 'drop'] as const)
    page.addEventListener(end, event => {
      if (end === 'drop' || event.relatedTarget === null) page.classList.remove('dropping');
    });
  page.addEventListener('drop', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    void take(event.dataTransfer?.files ?? []);
  });
  document.querySelector('#copy')?.addEventListener('click', async () => {
    let say = told.dataset['copied'];
    try {
      await navigator.clipboard.writeText(asWritten());
    } catch {
      say = told.dataset['not'];
    }
    told.textContent = say ?? '';
    setTimeout(() => told.replaceChildren(), 2500);
  });
  document.querySelector('#download')?.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([asWritten()], { type: 'text/plain' }));
    link.download = name ?? `connections.${extension()}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  });
  return { forget };
}
