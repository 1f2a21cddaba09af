# message CORS115: CORS_ORIGIN_WHITELIST has no effect: CORS_ALLOWED_ORIGINS is in force
# proof: none, without the old list nothing else is seen
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test"]
{|CORS115:CORS_ORIGIN_WHITELIST|} = ["https://shop.test"]
