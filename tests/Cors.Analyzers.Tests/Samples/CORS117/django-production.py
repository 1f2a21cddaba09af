# message CORS117: Origin 'http://localhost:3000' is on the developer's own machine, but this is for production
# proof: GET /items from http://localhost:3000 => allowed (unsafe)
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test", "{|CORS117:http://localhost:3000|}"]
