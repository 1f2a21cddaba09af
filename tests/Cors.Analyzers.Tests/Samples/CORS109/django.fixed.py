# message CORS109: This test lets in 'https://app.test.evil.example', a site of somebody else
# proof: GET /items with credentials from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items with credentials from https://app.test => allowed; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGIN_REGEXES = [
    r"^https://app\.test(:[0-9]+)?$",
]
CORS_ALLOW_CREDENTIALS = True
