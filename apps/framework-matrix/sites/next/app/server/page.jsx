import { App } from './app.jsx';

export default function ServerPage() {
  return <App />;
}
