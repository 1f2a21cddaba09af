# message CORS109: This test lets in 'https://evilapp.test', a site of somebody else
# proof: GET /items from witness => allowed (unsafe); fixed => blocked MissingAllowOriginHeader
# proof: GET /items from https://www.app.test => allowed; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ORIGIN_REGEX_WHITELIST = (
    r'^https://(.*\.)?app\.test$',
)
