# message CORS108: The origin 'null' is allowed: a sandboxed frame on any site sends it
# proof: GET /items with credentials from null => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
CORS_ALLOW_CREDENTIALS = True
