# proof: GET /items with credentials from https://app.test => allowed
# proof: PUT /items/1 with credentials from https://app.test => allowed
# proof: GET /items from https://evilapp.test => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = [
    "https://app.test",
    "http://localhost:3000",
    "http://127.0.0.1:3000",
]
CORS_ALLOW_CREDENTIALS = True
