# proof: GET /items from https://app.test => blocked MissingAllowOriginHeader
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

{|CORS116:CORS_ALLOWED_ORIGINS|} = []
CORS_ALLOW_CREDENTIALS = True
