# message CORS105: Origin 'https://app.test' is one string where a list is read, so that each of its letters counts as an origin, so Django's system check fails ('corsheaders.E013')
# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = "{|CORS105:https://app.test|}"
