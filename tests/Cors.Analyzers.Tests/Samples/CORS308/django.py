# message CORS308: Max-age '-1' is negative: Django's system check fails ('corsheaders.E004')
# severity CORS308: error
# proof: start => SystemCheckError; fixed => starts
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_PREFLIGHT_MAX_AGE = {|CORS308:-1|}
