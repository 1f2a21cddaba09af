# proof: GET /items with credentials from http://app.test => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://shop.test", "https://app.test", "http://localhost:3000"]
CORS_ALLOW_CREDENTIALS = True
