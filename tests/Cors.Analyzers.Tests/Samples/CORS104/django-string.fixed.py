# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

CORS_ALLOWED_ORIGINS = ["https://app.test", "https://shop.test"]
