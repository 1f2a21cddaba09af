# proof: GET /items from https://app.test => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_URLS_REGEX = r"^/items.*$"
CORS_ALLOWED_ORIGINS = ["https://app.test", "capacitor://localhost", "file://"]
