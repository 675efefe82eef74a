import { createRoot } from 'react-dom/client';
import { LinkHubSpot } from './LinkHubSpot';

const root = document.getElementById('root');
if (root) createRoot(root).render(<LinkHubSpot />);
