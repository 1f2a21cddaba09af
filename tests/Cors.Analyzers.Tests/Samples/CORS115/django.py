# message CORS115: CORS_ALLOWED_ORIGINS has no effect: CORS_ALLOW_ALL_ORIGINS is in force
# proof: none, without the list nothing else is seen
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

{|CORS111:CORS_ALLOW_ALL_ORIGINS = True|}
{|CORS115:CORS_ALLOWED_ORIGINS|} = [
    "https://app.test",
]
