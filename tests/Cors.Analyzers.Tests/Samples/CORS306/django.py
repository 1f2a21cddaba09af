# proof: none, a script cannot send such a header
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_HEADERS = ["content-type", "{|CORS306:Access-Control-Allow-Origin|}"]
CORS_EXPOSE_HEADERS = ["ETag", "{|CORS306:Set-Cookie|}"]
