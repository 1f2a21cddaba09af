import axios from 'axios';

axios.defaults.headers.common['Access-Control-Allow-Origin'] = '*';

const headers = new Headers();
headers.append('Access-Control-Allow-Origin', 'https://app.test/');

export const items = () => fetch('/items', { mode: 'cors', headers: { 'Access-Control-Allow-Origin': '*, *' } });
