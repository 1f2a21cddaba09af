# proof: none, it takes two hours to be seen
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_PREFLIGHT_MAX_AGE = {|CORS309:60 * 60 * 24|}
