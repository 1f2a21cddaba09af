# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked InvalidAllowCredentials
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGIN_REGEXES = [r"{|CORS112:.*|}"]
