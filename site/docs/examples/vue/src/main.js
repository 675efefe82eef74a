import { createApp } from 'vue';
import LinkHubSpot from './LinkHubSpot.vue';

createApp(LinkHubSpot).mount('#root');
