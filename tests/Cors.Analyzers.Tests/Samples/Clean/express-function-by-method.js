module.exports = async (req, res) => {
  res.setHeader('Access-Control-Allow-Origin', 'https://app.test');
  if (req.method === 'OPTIONS') {
    return res.status(204).end();
  }

  if (req.method === 'GET') {
    return res.json(['tea', 'cups']);
  }

  return res.status(405).json({ error: 'only GET' });
};
