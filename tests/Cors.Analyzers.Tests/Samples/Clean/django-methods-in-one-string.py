# proof: PUT /items/1 from https://app.test => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_METHODS = ["GET, PUT, DELETE"]
CORS_ALLOW_HEADERS = ["content-type, authorization"]
