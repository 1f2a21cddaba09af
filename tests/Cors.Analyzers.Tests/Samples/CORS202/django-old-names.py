# proof: GET /items with credentials from https://evilapp.test => allowed (unsafe); fixed => blocked WildcardOriginNotAllowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

{|CORS202:CORS_ORIGIN_ALLOW_ALL = True|}
CORS_ALLOW_CREDENTIALS = True  # cookies
