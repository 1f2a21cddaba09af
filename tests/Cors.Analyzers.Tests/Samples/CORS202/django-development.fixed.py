# severity CORS202: info
# proof: none, the branch is taken in development only
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

DEBUG = False
if DEBUG:
    {|CORS111:CORS_ALLOW_ALL_ORIGINS = True|}
else:
    CORS_ALLOWED_ORIGINS = ["https://app.test"]
