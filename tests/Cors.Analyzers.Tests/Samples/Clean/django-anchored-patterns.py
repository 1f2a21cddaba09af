# proof: GET /items from https://www.app.test => allowed
# proof: GET /items from https://www.app.test.evil.example => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGIN_REGEXES = [
    r"^https://\w+\.app\.test$",
    "^https://(www|shop)\\.stock\\.test\\Z",
]
CORS_ALLOW_CREDENTIALS = True
