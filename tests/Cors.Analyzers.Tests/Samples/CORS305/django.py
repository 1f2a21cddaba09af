# proof: none, a browser never sends the method
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_METHODS = ["GET", "PUT", "{|CORS305:TRACE|}"]
