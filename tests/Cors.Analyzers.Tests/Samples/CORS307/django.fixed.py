# proof: none, it is allowed with or without
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_METHODS = ["PUT"]
CORS_EXPOSE_HEADERS = ["ETag"]
