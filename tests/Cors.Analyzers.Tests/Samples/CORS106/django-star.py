# message CORS106: '*' never matches: in a list it is a text like any other, and Django's system check fails ('corsheaders.E013')
# proof: start => SystemCheckError
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["{|CORS106:*|}"]
