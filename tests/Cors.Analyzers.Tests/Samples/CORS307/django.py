# proof: none, it is allowed with or without
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_METHODS = ["{|CORS307:GET|}", "PUT"]
CORS_EXPOSE_HEADERS = ["{|CORS307:Content-Type|}", "ETag"]
