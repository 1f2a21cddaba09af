# message CORS118: Origin 'https://app.test' stands in this list already
# proof: none, the second entry changes nothing that is seen
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = [
    "https://app.test",
    "https://shop.test",  # the shop
    "{|CORS118:https://app.test|}",  # once more
]
