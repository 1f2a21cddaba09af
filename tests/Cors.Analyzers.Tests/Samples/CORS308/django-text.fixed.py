# message CORS308: Max-age '1h' is no whole number of seconds: Django's system check fails ('corsheaders.E004')
# proof: start => SystemCheckError; fixed => starts
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_PREFLIGHT_MAX_AGE = 3600
