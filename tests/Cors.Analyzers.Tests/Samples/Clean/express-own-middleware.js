module.exports = ({ origins = ['*'], credentials = false } = {}) => (req, res, next) => {
  const { origin } = req.headers;
  const allowed = origins.includes('*') ? '*' : origins.includes(origin) ? origin : '';
  if (allowed) {
    res.setHeader('Access-Control-Allow-Origin', allowed);
  }

  res.setHeader('Vary', 'Origin');
  if (credentials) {
    res.setHeader('Access-Control-Allow-Credentials', 'true');
  }

  next();
};
