# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

import os

CORS_ALLOWED_ORIGINS = os.environ.get("ORIGINS", "{|CORS101:https://app.test/|},https://shop.test").split(",")
