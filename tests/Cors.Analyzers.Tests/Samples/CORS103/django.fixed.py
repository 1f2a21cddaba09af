# message CORS103: Origin 'https://app.test:443' spells out the default port: browsers send 'https://app.test', so this entry never matches
# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
