# proof: start => SystemCheckError; fixed => starts
# proof: GET /items from https://app.test => not served; fixed => allowed
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]

FRONTEND = "https://app.test"
HOST = "shop.test"
CORS_ALLOWED_ORIGINS = [FRONTEND]
CORS_ALLOWED_ORIGINS += ["https://stock.test", f"https://{HOST}"]
