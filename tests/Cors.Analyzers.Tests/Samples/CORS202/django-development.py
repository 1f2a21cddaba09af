# severity CORS202: info
# proof: none, the branch is taken in development only
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

DEBUG = False
CORS_ALLOW_CREDENTIALS = True
if DEBUG:
    {|CORS202:CORS_ALLOW_ALL_ORIGINS = True|}
else:
    CORS_ALLOWED_ORIGINS = ["https://app.test"]
