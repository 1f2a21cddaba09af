# message CORS112: This lets every origin in, which CORS_ALLOW_ALL_ORIGINS says plainly
# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "https://evilapp.test"
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGIN_REGEXES = [r"{|CORS112:.*|}"]
