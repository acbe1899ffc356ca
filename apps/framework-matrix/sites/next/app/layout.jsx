import { readFile } from 'node:fs/promises';

export default async function Layout({ children }) {
  const watch = await readFile('harness/watch.js', 'utf8');
  return (
    <html lang="en" data-column="server">
      <head>
        <link rel="icon" href="data:," />
        <script dangerouslySetInnerHTML={{ __html: watch }} />
      </head>
      <body>
        <div id="app">{children}</div>
      </body>
    </html>
  );
}
