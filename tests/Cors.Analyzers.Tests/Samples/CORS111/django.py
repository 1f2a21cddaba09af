# proof: GET /items from https://evilapp.test => allowed, header Access-Control-Allow-Origin is "*"
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

{|CORS111:CORS_ALLOW_ALL_ORIGINS = True|}
