# proof: PUT /items/1 with credentials from https://app.test => blocked MethodDisallowedByPreflightResponse; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_CREDENTIALS = True
CORS_ALLOW_METHODS = ["{|CORS204:*|}"]
