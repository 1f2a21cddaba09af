# message CORS106: 'https://*.app.test' never matches: patterns belong into CORS_ALLOWED_ORIGIN_REGEXES
# proof: GET /items from https://www.app.test => blocked MissingAllowOriginHeader; fixed => allowed
# proof: GET /items from https://evilapp.test => blocked MissingAllowOriginHeader; fixed => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = [
    "https://app.test",
]
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https://[a-z0-9-]+\.app\.test$"]
