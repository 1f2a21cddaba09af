module.exports = {
  devServer: {
    headers: { 'Access-Control-Allow-Origin': '*' },
    cors: { origin: 'https://app.test/' },
  },
};
